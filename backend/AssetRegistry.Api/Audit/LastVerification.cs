using System.Security.Cryptography;

namespace AssetRegistry.Api.Audit;

/// <summary>What the last check of the chain found. There is one such record.</summary>
public sealed record LastVerification(Guid Id, ChainVerification Found)
{
    public static Guid TheId { get; } = new(SHA256.HashData("last-verification"u8).AsSpan(0, 16), bigEndian: true);

    public static LastVerification Of(ChainVerification found) => new(TheId, found);
}
