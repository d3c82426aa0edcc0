using System.Collections.Concurrent;
using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>
/// Keeps what is done at the doors of the register: sign-ins, other passwords and second factors, and every refusal for want of a right. Where it
/// cannot be written the step fails. It is never shortened and takes back nothing. decisions/0018
/// </summary>
public sealed class SecurityLog(NpgsqlDataSource dataSource, IHttpContextAccessor contexts, TimeProvider clock)
{
    public const int Most = 1_000;

    private const string NoteSql = $"""
        insert into {StoreSetup.SchemaName}.security_event as known (hour, account, address, action, refusal, first_at, last_at, times)
        select date_trunc('hour', $1::timestamptz, 'UTC'), coalesce((select data ->> 'name' from {StoreSetup.SchemaName}.mt_doc_account where id = $2), ''), $3, $4, $5, $1, $1, 1
        on conflict (hour, account, address, action, refusal) do update set last_at = greatest(known.last_at, excluded.last_at), times = known.times + 1
        """;

    private const string ReadSql = $"""
        select first_at, last_at, times, account, address, action, refusal from {StoreSetup.SchemaName}.security_event
        where $1::varchar is null or account = $1
        order by hour desc, last_at desc, account, address, action, refusal limit $2
        """;

    private Floods _floods = new(default);

    /// <summary>Of the network the request comes from; null: it comes from the server itself.</summary>
    public string? Address => contexts.HttpContext?.Connection.RemoteIpAddress?.ToString();

    /// <summary>Whose account a step is about before anybody is signed in.</summary>
    public static void IsAbout(HttpContext context, string account) => context.Features.Set(new Concerned(account));

    /// <summary>Notes a step that was taken; whoever hangs up before the answer is noted all the same.</summary>
    /// <param name="action">As in <see cref="SecurityEvent.Action"/>; null: the route of the request.</param>
    /// <param name="refusal">The code it was refused with; null: it was done.</param>
    public async Task NoteAsync(string? action, string? refusal)
    {
        var context = contexts.HttpContext;
        var account = context is null ? null : CurrentAccount.Of(context)?.Account.Name ?? context.Features.Get<Concerned>()?.Account;
        await using var command = dataSource.CreateCommand(NoteSql);
        _ = command.Parameters.Add(new() { Value = clock.GetUtcNow().ToUniversalTime(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        _ = command.Parameters.Add(new() { Value = account is null ? DBNull.Value : Account.IdOf(account), NpgsqlDbType = NpgsqlDbType.Uuid });
        _ = command.Parameters.Add(new() { Value = Address ?? "" });
        _ = command.Parameters.Add(new() { Value = action ?? RouteOf(context) });
        _ = command.Parameters.Add(new() { Value = refusal ?? "" });
        _ = await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>Notes what a sender may be refused any number of times a second: once an hour and server, so that a flood stays one line.</summary>
    public async Task NoteFloodAsync(string sender, string? action, string refusal)
    {
        var hour = clock.GetUtcNow().Ticks / TimeSpan.TicksPerHour;
        if (_floods.Hour != hour)
        {
            _floods = new(hour);
        }

        if (_floods.Senders.TryAdd(sender, 0))
        {
            await NoteAsync(action, refusal);
        }
    }

    /// <summary>The last ones, newest first.</summary>
    /// <param name="account">Null: of anybody.</param>
    /// <param name="first">How many at most.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<IReadOnlyList<SecurityEvent>> ReadAsync(string? account, int first, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(ReadSql);
        _ = command.Parameters.Add(new() { Value = (object?)account ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Varchar });
        _ = command.Parameters.Add(new() { Value = Math.Clamp(first, 1, Most) });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var events = new List<SecurityEvent>();
        while (await row.ReadAsync(cancellationToken))
        {
            events.Add(new(
                row.GetFieldValue<DateTimeOffset>(0), row.GetFieldValue<DateTimeOffset>(1), row.GetInt32(2), NullWhenEmpty(row.GetString(3)), row.GetString(4),
                row.GetString(5), NullWhenEmpty(row.GetString(6))));
        }

        return events;
    }

    private static string RouteOf(HttpContext? context) =>
        context is null ? "" : $"{context.Request.Method} /{(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/')}";

    private static string? NullWhenEmpty(string text) => text.Length == 0 ? null : text;

    private sealed record Concerned(string Account);

    /// <summary>Who was refused for asking too often, of one hour.</summary>
    private sealed record Floods(long Hour)
    {
        public ConcurrentDictionary<string, byte> Senders { get; } = [];
    }
}
