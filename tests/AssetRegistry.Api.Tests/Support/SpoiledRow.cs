using System.Text.Json;
using Npgsql;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A row that somebody changed behind the server's back: by SQL, without an event. Disposing puts it back as it was.</summary>
public sealed class SpoiledRow : IAsyncDisposable
{
    private readonly NpgsqlDataSource _dataSource;
    private readonly string _table;
    private readonly string _before;

    private SpoiledRow(NpgsqlDataSource dataSource, string table, string before)
    {
        (_dataSource, _table, _before) = (dataSource, table, before);
        Id = JsonSerializer.Deserialize<JsonElement>(before)[0].GetProperty("id").GetGuid();
    }

    /// <summary>The record's id.</summary>
    public Guid Id { get; }

    /// <param name="database">Connection string.</param>
    /// <param name="table">A table of documents, or a history.</param>
    /// <param name="change">What becomes of one row, as in an UPDATE.</param>
    /// <param name="condition">Which rows it may be; null: those of the present.</param>
    public static async Task<SpoiledRow> Async(string database, string table, string change, string? condition = null)
    {
        var which = condition ?? (table.StartsWith("mt_doc_", StringComparison.Ordinal) ? "true" : "valid_to = 'infinity' and recorded_to = 'infinity'");
        var dataSource = NpgsqlDataSource.Create(database);
        await using var spoil = dataSource.CreateCommand($"""
            with chosen as (select id, ctid as place from registry.{table} where {which} order by id limit 1),
            before as (select jsonb_agg(to_jsonb(r)) as rows from registry.{table} r join chosen on chosen.id = r.id),
            spoiled as (update registry.{table} set {change} where ctid = (select place from chosen))
            select rows::text from before
            """);
        var before = await spoil.ExecuteScalarAsync(TestContext.Current.CancellationToken);

        return new SpoiledRow(dataSource, table, before as string ?? throw new InvalidOperationException($"No row of {table} is there to be spoiled."));
    }

    public async ValueTask DisposeAsync()
    {
        await using (_dataSource)
        {
            await using var mend = _dataSource.CreateBatch();
            mend.BatchCommands.Add(new($"delete from registry.{_table} where id = $1") { Parameters = { new() { Value = Id } } });
            mend.BatchCommands.Add(
                new($"insert into registry.{_table} select * from jsonb_populate_recordset(null::registry.{_table}, $1::jsonb)") { Parameters = { new() { Value = _before } } });
            _ = await mend.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
