using System.Security.Cryptography;
using AssetRegistry.Api.Composition;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>Hashes and checks passwords with ASP.NET Core's hasher (PBKDF2-HMAC-SHA512).</summary>
public sealed class Passwords(NpgsqlDataSource dataSource)
{
    private static readonly PasswordHasher<string> Hasher = new();
    private string? _hashOfNobody;

    /// <summary>Four groups of four letters and digits without look-alikes: 78 bits, easy to type from paper.</summary>
    public static string Generate() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 4)));

    public static string Hash(string password) => Hasher.HashPassword("", password);

    /// <summary>
    /// Whether the password is the account's. An unknown account costs the same time as a wrong password,
    /// so that the answer's timing does not tell which accounts exist.
    /// </summary>
    public bool Verify(AccountSecret? secret, string password)
    {
        var result = Hasher.VerifyHashedPassword("", secret?.PasswordHash ?? (_hashOfNobody ??= Hash(Guid.NewGuid().ToString())), password);

        return secret is not null && result is not PasswordVerificationResult.Failed;
    }

    /// <summary>Puts what its owner has chosen in place of the password he has just proved.</summary>
    /// <returns>False: somebody else has changed or reset it meanwhile, and that stands.</returns>
    /// <exception cref="PasswordRejectedException">It would be guessed, or is the old one.</exception>
    public async Task<bool> ReplaceAsync(AccountSecret proved, string password, CancellationToken cancellationToken)
    {
        PasswordRules.Demand(password, proved.Id);
        if (Verify(proved, password))
        {
            throw new PasswordRejectedException(PasswordProblem.SameAsBefore);
        }

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
}
