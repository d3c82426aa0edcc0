using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace AssetRegistry.Api.Access;

/// <summary>
/// What a program sends: a prefix that tells scanners of leaked secrets what it is, then the token's id and 256 random bits in base64url.
/// </summary>
/// <param name="Id">Which token it is; no secret.</param>
/// <param name="Secret">The random bits.</param>
internal sealed record TokenText(Guid Id, byte[] Secret)
{
    private const string Prefix = "assetregistry_pat_";
    private const int IdBytes = 16;
    private const int SecretBytes = 32;

    public string SecretHash => Convert.ToHexStringLower(SHA256.HashData(Secret));

    public static TokenText New(Guid id) => new(id, RandomNumberGenerator.GetBytes(SecretBytes));

    public static bool TryParse(string text, [NotNullWhen(true)] out TokenText? token)
    {
        token = null;
        Span<byte> bytes = stackalloc byte[IdBytes + SecretBytes];
        if (!text.StartsWith(Prefix, StringComparison.Ordinal)
            || Base64Url.GetEncodedLength(bytes.Length) != text.Length - Prefix.Length
            || !Base64Url.TryDecodeFromChars(text.AsSpan(Prefix.Length), bytes, out var written)
            || written != bytes.Length)
        {
            return false;
        }

        token = new(new Guid(bytes[..IdBytes], bigEndian: true), bytes[IdBytes..].ToArray());

        return true;
    }

    /// <summary>In a time that does not depend on how much of it is right.</summary>
    public bool IsOf(PersonalAccessToken token) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Secret), Convert.FromHexString(token.SecretHash));

    public override string ToString() => Prefix + Base64Url.EncodeToString([.. Id.ToByteArray(bigEndian: true), .. Secret]);
}
