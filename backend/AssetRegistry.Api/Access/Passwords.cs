using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace AssetRegistry.Api.Access;

/// <summary>Hashes and checks passwords with ASP.NET Core's hasher (PBKDF2-HMAC-SHA512).</summary>
public sealed class Passwords
{
    private readonly PasswordHasher<string> _hasher = new();
    private readonly string _hashOfNobody;

    public Passwords() => _hashOfNobody = Hash(Guid.NewGuid().ToString());

    /// <summary>Four groups of four letters and digits without look-alikes: 78 bits, easy to type from paper.</summary>
    public static string Generate() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));

    public string Hash(string password) => _hasher.HashPassword("", password);

    /// <summary>
    /// Whether the password is the account's. An unknown account costs the same time as a wrong password,
    /// so that the answer's timing does not tell which accounts exist.
    /// </summary>
    public bool Verify(AccountSecret? secret, string password)
    {
        var result = _hasher.VerifyHashedPassword("", secret?.PasswordHash ?? _hashOfNobody, password);

        return secret is not null && result is not PasswordVerificationResult.Failed;
    }

    /// <summary>What its owner has chosen in place of another password.</summary>
    /// <exception cref="PasswordRejectedException">It would be guessed, or is the old one.</exception>
    public AccountSecret Choose(AccountSecret secret, string password)
    {
        PasswordRules.Demand(password, secret.Id);

        return Verify(secret, password)
            ? throw new PasswordRejectedException(PasswordProblem.SameAsBefore)
            : secret with { PasswordHash = Hash(password), MustChange = false };
    }
}
