using System.Security.Cryptography;
using System.Text;

namespace AssetRegistry.Accounts;

/// <summary>
/// Who somebody is at a provider of identities: the provider with the number it has given him, which is never given to anybody else (OpenID
/// Connect Core 1.0, 5.7). Names and e-mail addresses change hands, so they are no part of it.
/// </summary>
/// <param name="Issuer">The provider's address, as its tokens name it.</param>
/// <param name="Subject">The person, as the provider numbers him.</param>
public sealed record ExternalIdentity(string Issuer, string Subject)
{
    private const int HashDigits = 16;

    /// <summary>
    /// The name of the account that is his: made of both alone, so that the first sign-in and every later one meet at one account. Of the
    /// identity it holds a hash only; whose it is, is compared with the account.
    /// </summary>
    public string AccountName => $"sso-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Issuer}\0{Subject}")))[..HashDigits]}";
}
