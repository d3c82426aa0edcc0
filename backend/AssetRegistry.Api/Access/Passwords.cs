using Microsoft.AspNetCore.Identity;

namespace AssetRegistry.Api.Access;

/// <summary>Hashes and checks passwords with ASP.NET Core's hasher (PBKDF2-HMAC-SHA512).</summary>
public sealed class Passwords
{
    private readonly PasswordHasher<string> _hasher = new();
    private readonly string _hashOfNobody;

    public Passwords() => _hashOfNobody = Hash(Guid.NewGuid().ToString());

    public string Hash(string password) => _hasher.HashPassword("", password);

    /// <summary>
    /// Whether the password is the account's. An unknown account costs the same time as a wrong password,
    /// so that the answer's timing does not tell which accounts exist.
    /// </summary>
    public bool Verify(Account? account, string password)
    {
        var result = _hasher.VerifyHashedPassword("", account?.PasswordHash ?? _hashOfNobody, password);

        return account is not null && result is not PasswordVerificationResult.Failed;
    }
}
