using System.Security.Cryptography;
using AssetRegistry.Api.Composition;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>Hashes and checks passwords with ASP.NET Core's hasher (PBKDF2-HMAC-SHA512).</summary>
public sealed class Passwords(NpgsqlDataSource dataSource, RegistryOptions options)
{
    /// <summary>Rounds for PBKDF2-HMAC-SHA512 (OWASP Password Storage Cheat Sheet).</summary>
    public const int Rounds = 210_000;

    private static readonly PasswordHasher<string> Usual = Hasher(Rounds);

    private readonly PasswordHasher<string> _hasher = Hasher(options.PasswordRounds);
    private string? _hashOfNobody;

    /// <summary>Four groups of four letters and digits without look-alikes: 78 bits, easy to type from paper.</summary>
    public static string Generate() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));

    /// <summary>Hashes a password that <see cref="Generate"/> has made.</summary>
    public static string HashGenerated(string password) => Usual.HashPassword("", password);

    public string Hash(string password) => _hasher.HashPassword("", password);

    /// <summary>
    /// Whether the password is the account's. An unknown account costs the same time as a wrong password,
    /// so that the answer's timing does not tell which accounts exist.
    /// </summary>
    public bool Verify(AccountSecret? secret, string password) => Verify(secret, password, out _);

    /// <inheritdoc cref="Verify(AccountSecret?, string)"/>
    /// <param name="secret">Null: of an account that does not exist.</param>
    /// <param name="password">As it was typed.</param>
    /// <param name="isOutdated">It is right, but its hash is of fewer rounds than today's.</param>
    public bool Verify(AccountSecret? secret, string password, out bool isOutdated)
    {
        var result = _hasher.VerifyHashedPassword("", secret?.PasswordHash ?? (_hashOfNobody ??= Hash(Generate())), password);
        isOutdated = secret is not null && result is PasswordVerificationResult.SuccessRehashNeeded;

        return secret is not null && result is not PasswordVerificationResult.Failed;
    }

    /// <summary>Puts what its owner has chosen in place of the password he has just proved.</summary>
    /// <returns>False: somebody else has changed or reset it meanwhile, and that stands.</returns>
    /// <exception cref="PasswordRejectedException">It would be guessed, or is the old one.</exception>
    public async Task<bool> ReplaceAsync(AccountSecret proved, string password, CancellationToken cancellationToken)
    {
        PasswordRules.Demand(password, proved.Id);
        if (GuessedPasswords.Contains(password, proved.Id))
        {
            throw new PasswordRejectedException(PasswordProblem.Guessed);
        }

        if (Verify(proved, password))
        {
            throw new PasswordRejectedException(PasswordProblem.SameAsBefore);
        }

        return await StoreAsync(proved, password, cancellationToken);
    }

    /// <summary>Hashes a password with the rounds of today and keeps it in place of the one that has just been proved.</summary>
    /// <returns>False: somebody else has changed or reset it meanwhile, and that stands.</returns>
    public async Task<bool> StoreAsync(AccountSecret proved, string password, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"""
            update {StoreSetup.SchemaName}.mt_doc_accountsecret set data = data || jsonb_build_object('passwordHash', $1, 'mustChange', false)
            where id = $2 and data ->> 'passwordHash' = $3
            """);
        foreach (var value in (string[])[Hash(password), proved.Id, proved.PasswordHash])
        {
            _ = command.Parameters.Add(new() { Value = value, NpgsqlDbType = NpgsqlDbType.Text });
        }

        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    private static PasswordHasher<string> Hasher(int rounds) => new(Options.Create(new PasswordHasherOptions { IterationCount = rounds }));
}
