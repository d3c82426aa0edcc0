using Npgsql;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>What a registry's database holds, seen from outside the program.</summary>
public sealed class EventLog(string database)
{
    /// <summary>How many events, receipts of commands and records of nouns are stored.</summary>
    public Task<string> CountAsync() => ReadAsync<string>("""
        select concat_ws('/',
            (select count(*) from registry.mt_events), (select count(*) from registry.mt_streams), (select count(*) from registry.mt_doc_commandreceipt),
            (select sum(mt_version) from registry.mt_doc_facility), (select sum(mt_version) from registry.mt_doc_dossier),
            (select sum(mt_version) from registry.mt_doc_handover), (select sum(mt_version) from registry.mt_doc_assignmentproposal),
            (select sum(mt_version) from registry.mt_doc_decision), (select count(*) from registry.facility_history))
        """);

    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var dataSource = NpgsqlDataSource.Create(database);
        await using var command = dataSource.CreateCommand(sql);

        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Whatever happens in <paramref name="act"/>, nothing may be stored by it.</summary>
    public async Task StoresNothingAsync(Func<Task> act)
    {
        var before = await CountAsync();
        await act();
        Assert.Equal(before, await CountAsync());
    }
}
