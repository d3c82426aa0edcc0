using System.Data;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>Counts in two ways what must be one number, for a caller and on any day.</summary>
public sealed class ReconciliationReader(NpgsqlDataSource dataSource)
{
    private const int MostAtFault = 100;

    /// <summary>What makes a facility unfit on the day, rule by rule: conditions over <c>facility_history f</c>.</summary>
    private static readonly IReadOnlyList<(ReconciliationRule Rule, Func<HistoryQuery, string> Unfit)> Rules =
    [
        (ReconciliationRule.ClassesAddUp, _ => "f.classification not in ('RETAINED', 'REARRANGED', 'SURPLUS')"),
        (ReconciliationRule.CountedOnce, query => $"""
            (select count(*) from {HistoryQuery.Table("facility_history")} o where o.id = f.id and {query.Holds("o")}) > 1
            """),
        (ReconciliationRule.CommunesAddUp, query => $"""
            not exists (select from {HistoryQuery.Table("administrative_unit_history")} u where u.code = f.commune_code and u.type <> 'PROVINCE' and {query.Holds("u")})
            """),
        (ReconciliationRule.HoldersExist, query => $"""
            not exists (select from {HistoryQuery.Table("organisation_history")} o where o.id = f.holder_id and {query.Holds("o")})
            """),
        (ReconciliationRule.DecidedHaveReceivers, _ => "(f.stage in ('NONE', 'REQUESTED')) <> (f.receiver_id is null)"),
    ];

    /// <summary>Every check sees the records as they are at one and the same moment, whatever is committed meanwhile.</summary>
    public async Task<Reconciliation> ReadAsync(AsOf asOf, VisibleScope scope, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var upToEvent = await LastEventAsync(connection, cancellationToken);
        var checks = new List<ReconciliationCheck>();
        foreach (var (rule, unfit) in Rules)
        {
            checks.Add(await CheckAsync(connection, rule, unfit, asOf, scope, cancellationToken));
        }

        foreach (var noun in PresentHistory.All)
        {
            checks.Add(await PresentAsync(connection, noun, scope, cancellationToken));
        }

        return new Reconciliation(asOf.EffectiveAt, asOf.RecordedAt, upToEvent, checks);
    }

    /// <summary>The number of the last event recorded so far; 0: there is none.</summary>
    public async Task<long> LastEventAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);

        return await LastEventAsync(connection, cancellationToken);
    }

    private static async Task<long> LastEventAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"select coalesce(max(seq_id), 0) from {HistoryQuery.Table("mt_events")}", connection);

        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>All facilities against those that fit the rule.</summary>
    private static async Task<ReconciliationCheck> CheckAsync(
        NpgsqlConnection connection, ReconciliationRule rule, Func<HistoryQuery, string> unfit, AsOf asOf, VisibleScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);
        var condition = unfit(query);

        return await ReadAsync(connection, rule, nameof(Facility), query, $"""
            select f.id, f.number, f.name, f.classification as state, ({condition}) as unfit from {HistoryQuery.Table("facility_history")} f
            where {query.Holds("f")} and {query.IsVisibleFacility("f.id", scope)}
            """, cancellationToken);
    }

    /// <summary>The documents, which are folded in the order of recording, against the history's last believed rows, folded in the order of days.</summary>
    private static Task<ReconciliationCheck> PresentAsync(
        NpgsqlConnection connection, PresentHistory noun, VisibleScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(new AsOf(DateOnly.MaxValue, DateTimeOffset.MaxValue));

        return ReadAsync(connection, noun.Rule, noun.Noun, query, $"""
            select d.id, {noun.Number} as number, {noun.Name} as name, d.data ->> '{noun.State}' as state, h.id is null or {noun.Differs} as unfit
            from {HistoryQuery.Table(noun.Documents)} d
            left join {HistoryQuery.Table(noun.History)} h on h.id = d.id and h.valid_to = 'infinity' and h.recorded_to = 'infinity'
            where {noun.Counted} and {noun.IsIn(scope, query)}
            """, cancellationToken);
    }

    /// <summary>A record that lacks what is compared does not fit either.</summary>
    private static async Task<ReconciliationCheck> ReadAsync(
        NpgsqlConnection connection, ReconciliationRule rule, string noun, HistoryQuery query, string counted, CancellationToken cancellationToken)
    {
        await using var command = query.ToCommand(connection, $"""
            with counted as (
              select id, coalesce(number, id::text) as number, coalesce(name, '') as name, coalesce(state, '') as state, coalesce(unfit, true) as unfit
              from ({counted}) as compared),
            wrong as (
              select distinct on (number collate "C", id) id, number, name, state
              from (select *, count(*) over (partition by id) as times from counted) as each
              where unfit or times > 1 order by number collate "C", id limit {MostAtFault})
            select (select count(distinct id)::int from counted), (select count(*)::int from counted where not unfit), id, number, name, state
            from (select 1) as always left join wrong on true order by number collate "C", id
            """);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var (expected, found, atFault) = (0, 0, new List<RecordReference>());
        while (await row.ReadAsync(cancellationToken))
        {
            (expected, found) = (row.GetInt32(0), row.GetInt32(1));
            if (!row.IsDBNull(2))
            {
                atFault.Add(new RecordReference(noun, row.GetGuid(2), row.GetString(3), row.GetString(4), row.GetString(5)));
            }
        }

        return new ReconciliationCheck(rule, expected, found, atFault);
    }
}
