using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>
/// Counts sign-ins by password, for all servers together, before they are checked: however many are sent at once, no more are tried than are
/// permitted. A right one is taken back.
/// </summary>
public sealed class SignInAttempts(NpgsqlDataSource dataSource, TimeProvider clock)
{
    /// <summary>Of one account from one address: who mistypes goes on after a minute.</summary>
    public static readonly SignInLimit FromOneAddress = new(10, TimeSpan.FromMinutes(1));

    /// <summary>Of one account from everywhere: who guesses with many machines comes to 2,400 a day.</summary>
    public static readonly SignInLimit OfOneAccount = new(100, TimeSpan.FromHours(1));

    /// <summary>From one address, whatever the account: an office signs in behind one address in the morning.</summary>
    public static readonly SignInLimit OfOneAddress = new(300, TimeSpan.FromMinutes(10));

    private const int LongestName = 100;

    private const string CountSql = $"""
        insert into {StoreSetup.SchemaName}.sign_in_attempt as known (key, attempts, since) values ($1, 1, $2)
        on conflict (key) do update set
          attempts = case when known.since <= $3 then 1 else known.attempts + 1 end,
          since = case when known.since <= $3 then $2 else known.since end
        returning attempts, since
        """;

    private const string TakeBackSql = $"""
        update {StoreSetup.SchemaName}.sign_in_attempt set attempts = case when key = $2 then 0 else greatest(attempts - 1, 0) end where key = any($1)
        """;

    private const string ForgetSql = $"delete from {StoreSetup.SchemaName}.sign_in_attempt where since < $1";

    /// <returns>How long to wait; null: the attempt may be made.</returns>
    public async Task<TimeSpan?> CountAsync(string account, HttpContext context, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        TimeSpan? wait = null;
        foreach (var (key, limit) in Keys(account, context))
        {
            await using var command = dataSource.CreateCommand(CountSql);
            _ = command.Parameters.Add(new() { Value = key, NpgsqlDbType = NpgsqlDbType.Text });
            _ = command.Parameters.Add(new() { Value = now.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
            _ = command.Parameters.Add(new() { Value = (now - limit.Window).UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
            await using var row = await command.ExecuteReaderAsync(cancellationToken);
            _ = await row.ReadAsync(cancellationToken);
            var left = row.GetFieldValue<DateTimeOffset>(1) + limit.Window - now;
            if (row.GetInt32(0) > limit.Permitted && !(left <= wait))
            {
                wait = left;
            }
        }

        return wait;
    }

    /// <summary>The password was right: the account starts anew at this address, and elsewhere the attempt has not been.</summary>
    public async Task TakeBackAsync(string account, HttpContext context, CancellationToken cancellationToken)
    {
        var keys = Keys(account, context).Select(key => key.Key).ToArray();
        await using var command = dataSource.CreateCommand(TakeBackSql);
        _ = command.Parameters.Add(new() { Value = keys, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        _ = command.Parameters.Add(new() { Value = keys[0], NpgsqlDbType = NpgsqlDbType.Text });
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
        await using var forget = dataSource.CreateCommand(ForgetSql);
        _ = forget.Parameters.Add(new() { Value = (clock.GetUtcNow() - OfOneAccount.Window).UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        _ = await forget.ExecuteNonQueryAsync(cancellationToken);
    }

    private static IReadOnlyList<(string Key, SignInLimit Limit)> Keys(string account, HttpContext context)
    {
        var address = $"{context.Connection.RemoteIpAddress}";

        // PostgreSQL's text has no U+0000. Nobody's name is as long as that: all such names are one.
        var name = account.Length > LongestName ? "…" : account.Replace('\0', ' ');

        return [($"{address}|{name}", FromOneAddress), ($"|{name}", OfOneAccount), ($"{address}|", OfOneAddress)];
    }
}

/// <summary>How many attempts may be made in how much time.</summary>
public sealed record SignInLimit(int Permitted, TimeSpan Window);
