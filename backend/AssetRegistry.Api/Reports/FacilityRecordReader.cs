using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Reports;

/// <summary>Reads facilities as they were on a day, from the history table.</summary>
public sealed class FacilityRecordReader(NpgsqlDataSource dataSource)
{
    /// <param name="filter">Which records.</param>
    /// <param name="asOf">Of which day, known when.</param>
    /// <param name="scope">What the caller may see.</param>
    /// <param name="first">How many at most.</param>
    /// <param name="after">The number of the last record read so far; null: from the first.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<FacilityRecordPage> PageAsync(
        FacilityRecordFilter filter, AsOf asOf, VisibleScope scope, int first, string? after, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);
        var total = await CountAsync(filter, asOf, scope, cancellationToken);
        var beyond = after is null ? "" : $" and f.number collate \"C\" > {query.Parameter(after, NpgsqlDbType.Text)}";
        await using var command = query.ToCommand(dataSource, Select(filter, scope, query, beyond) + $" limit {first + 1}");
        var records = new List<FacilityRecord>();
        await foreach (var record in ReadAsync(command, cancellationToken))
        {
            records.Add(record);
        }

        var page = records.Take(first).ToList();

        return new FacilityRecordPage(total, page, records.Count > first ? page[^1].Number : null);
    }

    /// <summary>All records, one after the other, however many.</summary>
    public async IAsyncEnumerable<FacilityRecord> AllAsync(
        FacilityRecordFilter filter, AsOf asOf, VisibleScope scope, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);
        await using var command = query.ToCommand(dataSource, Select(filter, scope, query, ""));
        await foreach (var record in ReadAsync(command, cancellationToken))
        {
            yield return record;
        }
    }

    /// <summary>The records of some facilities, in the order of their ids; those without a record on the day are left out.</summary>
    public async Task<IReadOnlyList<FacilityRecord>> OfAsync(IReadOnlyList<Guid> ids, AsOf asOf, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);
        await using var command = query.ToCommand(dataSource, $"""
            select {FacilityRecord.Columns(query)} from {HistoryQuery.Table("facility_history")} f
            where {query.Holds("f")} and {query.IsVisible("f.id", [.. ids])}
            """);
        var records = new Dictionary<Guid, FacilityRecord>();
        await foreach (var record in ReadAsync(command, cancellationToken))
        {
            records[record.Id] = record;
        }

        return [.. ids.Where(records.ContainsKey).Select(id => records[id])];
    }

    private async Task<int> CountAsync(FacilityRecordFilter filter, AsOf asOf, VisibleScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);
        await using var command = query.ToCommand(
            dataSource, $"select count(*)::int from {HistoryQuery.Table("facility_history")} f where {FacilityRecordConditions.Of(filter, scope, query)}");

        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Numbers in the order of their characters: no collation of a machine may lose or repeat a record between two pages.</summary>
    private static string Select(FacilityRecordFilter filter, VisibleScope scope, HistoryQuery query, string beyond) => $"""
        select {FacilityRecord.Columns(query)} from {HistoryQuery.Table("facility_history")} f
        where {FacilityRecordConditions.Of(filter, scope, query)}{beyond}
        order by f.number collate "C"
        """;

    private static async IAsyncEnumerable<FacilityRecord> ReadAsync(NpgsqlCommand command, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            yield return FacilityRecord.Read(row);
        }
    }
}
