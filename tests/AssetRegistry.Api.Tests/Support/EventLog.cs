namespace AssetRegistry.Api.Tests.Support;

/// <summary>What a registry's database holds, seen from outside the program.</summary>
public sealed class EventLog(TestServer server)
{
    /// <summary>
    /// A question for every table of the registry, files and histories included: how many rows, written by which transactions. A row that is
    /// written anew with what it had already counts as stored. Sessions and their keys are the web server's own; what the continuous checks found last, and
    /// the chain over the events, are written when their time comes: no command writes them.
    /// </summary>
    private const string Questions = """
        select string_agg(format('select concat_ws('' '', %L, count(*), sum(xmin::text::bigint)) as line from registry.%I', tablename, tablename), ' union all ')
        from pg_tables where schemaname = 'registry' and tablename not in (
            'mt_doc_sessionkey', 'mt_doc_accountsession', 'sign_in_attempt', 'security_event', 'mt_doc_lastreconciliation', 'mt_doc_lastverification', 'audit_link', 'audit_anchor', 'audit_progress')
        """;

    /// <summary>A line for each table; two times when nothing was stored between them give the same text.</summary>
    public async Task<string> RowsAsync() =>
        await ReadAsync<string>($@"select string_agg(line, e'\n' order by line) from ({await ReadAsync<string>(Questions)}) as answers");

    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var command = server.Outside.CreateCommand(sql);

        return (T)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>Whatever happens in <paramref name="act"/>, nothing may be stored by it.</summary>
    public async Task StoresNothingAsync(Func<Task> act)
    {
        var before = await RowsAsync();
        await act();
        Assert.Equal(before, await RowsAsync());
    }
}
