using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Organisations;
using Npgsql;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Audit;

/// <summary>A small register: three organisations that were renamed in turn, twelve events in three commits, each sealed. Disposed, it can be copied.</summary>
internal sealed class SealedDatabase : IAsyncDisposable
{
    private static readonly DateTimeOffset FirstCommit = new(2026, 3, 1, 1, 0, 0, TimeSpan.Zero);

    private SealedDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        DataSource = NpgsqlDataSource.Create(connectionString);
        Sealer = new ChainSealer(DataSource);
        Verifier = new ChainVerifier(DataSource, new ChainAnchors(DataSource, TimeProvider.System), TimeProvider.System);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public string ConnectionString { get; }

    public NpgsqlDataSource DataSource { get; }

    public ChainSealer Sealer { get; }

    public ChainVerifier Verifier { get; }

    /// <summary>Makes the register from the start.</summary>
    public static async Task<string> MakeAsync(DemoRegistry registry)
    {
        var connectionString = await registry.EmptyDatabaseAsync(Cancellation);
        await using var made = new SealedDatabase(connectionString);
        _ = await Migrations.ApplyAsync(made.DataSource, Cancellation);
        var ids = Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7()).ToList();
        for (var commit = 0; commit < 3; commit++)
        {
            await made.RecordAsync(FirstCommit.AddDays(commit), session => AppendFour(session, ids, commit));
            Assert.Equal(4, await made.Sealer.SealAsync(Cancellation));
        }

        NpgsqlConnection.ClearPool(new NpgsqlConnection(connectionString));

        return connectionString;
    }

    public static async Task<SealedDatabase> CopyAsync(DemoRegistry registry, string made) => new(await registry.CopyOfAsync(made, Cancellation));

    /// <summary>Records facts as the server does.</summary>
    public async Task RecordAsync(DateTimeOffset at, Action<IDocumentSession> record)
    {
        using var store = DocumentStore.For(options =>
        {
            StoreSetup.Configure(options, DataSource);
            options.Events.TimeProvider = new FixedClock(at);
        });
        await using var session = store.LightweightSession();
        record(session);
        await session.SaveChangesAsync(Cancellation);
    }

    /// <summary>What somebody does to the rows who has the database's own password: no trigger holds him up.</summary>
    public async Task TamperAsync(string sql)
    {
        await using var connection = await DataSource.OpenConnectionAsync(Cancellation);
        await using var command = new NpgsqlCommand($"set session_replication_role = replica; {sql}; reset session_replication_role", connection);
        _ = await command.ExecuteNonQueryAsync(Cancellation);
    }

    /// <summary>Computes digests and links of a range of places anew, as somebody would who knows how.</summary>
    public Task RecomputeAsync(long from, long to) => TamperAsync($"""
        do $$
        declare
            l registry.audit_link;
            before bytea := coalesce((select hash from registry.audit_link where place = {from} - 1), decode(repeat('00', 32), 'hex'));
        begin
            for l in select * from registry.audit_link where place between {from} and {to} order by place loop
                select {EventLine.DigestSql} into l.digest from registry.mt_events e where e.seq_id = l.sequence;
                before := sha256(convert_to(encode(before, 'hex') || chr(10) || encode(l.digest, 'hex'), 'UTF8'));
                update registry.audit_link set digest = l.digest, hash = before where place = l.place;
            end loop;
        end $$
        """);

    public async Task<T> ReadAsync<T>(string sql)
    {
        await using var command = DataSource.CreateCommand(sql);

        return (T)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    /// <summary>assetregistry verify.</summary>
    public Task<CommandLine> VerifyAsync(string language = "en", string? anchors = null) =>
        CommandLine.RunAsync(language, ["verify", "--database", ConnectionString, .. anchors is null ? [] : (string[])["--anchors", anchors]]);

    /// <summary>assetregistry anchors, into a file.</summary>
    public async Task<string> KeepAnchorsAsync(TemporaryFolder folder)
    {
        var file = Path.Combine(folder.Path, "anchors.csv");
        await File.WriteAllTextAsync(file, (await CommandLine.RunAsync("en", "anchors", "--database", ConnectionString)).Output, Cancellation);

        return file;
    }

    public ValueTask DisposeAsync() => DataSource.DisposeAsync();

    private static void AppendFour(IDocumentSession session, List<Guid> ids, int commit)
    {
        var provenance = new Provenance("admin", null, new DateOnly(2026, 3, 1).AddDays(commit), null, null);
        foreach (var id in ids)
        {
            _ = commit == 0
                ? session.Events.StartStream<Organisation>(
                    id, new OrganisationEstablished(id, $"10{ids.IndexOf(id)}", "Sở", OrganisationType.Agency, null, null, provenance))
                : session.Events.Append(id, new OrganisationRenamed(id, $"Sở {commit}", "Sở", provenance));
        }

        _ = session.Events.Append(ids[0], new OrganisationRenamed(ids[0], $"Sở số {commit}", "Sở", provenance));
    }
}
