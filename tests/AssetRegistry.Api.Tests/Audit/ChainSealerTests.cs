using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Support;
using Npgsql;

namespace AssetRegistry.Api.Tests.Audit;

/// <summary>The chain follows the commits, whatever order they come in.</summary>
public sealed class ChainSealerTests(DemoRegistry registry, SealedOriginal original) : IClassFixture<SealedOriginal>
{
    private const string Insert = """
        with stream as (update registry.mt_streams set version = version + 1 where id = $1 returning version)
        insert into registry.mt_events (seq_id, id, stream_id, version, data, type)
        select nextval('registry.mt_events_sequence'), gen_random_uuid(), $1, stream.version, '{}', 'organisation_renamed' from stream returning seq_id
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_commit_that_comes_later_than_those_with_higher_numbers_is_not_skipped()
    {
        await using var database = await CopyAsync();
        var streams = await StreamsAsync(database);
        await using var slow = await database.DataSource.OpenConnectionAsync(Cancellation);
        var transaction = await slow.BeginTransactionAsync(Cancellation);
        var early = await InsertAsync(slow, streams[0]);
        var late = await InsertAsync(null, streams[1], database);

        Assert.Equal(1, await database.Sealer.SealAsync(Cancellation));
        Assert.Equal(0, await database.Sealer.SealAsync(Cancellation));
        await transaction.CommitAsync(Cancellation);
        Assert.Equal(1, await database.Sealer.SealAsync(Cancellation));

        Assert.True(early < late);
        Assert.Equal($"{late},{early}", await database.ReadAsync<string>("select string_agg(sequence::text, ',' order by place) from registry.audit_link where place > 12"));
        Assert.True((await database.Verifier.VerifyAsync([], Cancellation)).IsIntact);
    }

    [Fact]
    public async Task Several_processes_at_once_make_one_chain()
    {
        await using var database = await CopyAsync();
        foreach (var stream in await StreamsAsync(database))
        {
            _ = await InsertAsync(null, stream, database);
        }

        var links = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => new ChainSealer(database.DataSource).SealAsync(Cancellation)));

        Assert.Equal(3, links.Sum());
        var found = await database.Verifier.VerifyAsync([], Cancellation);
        Assert.True(found.IsIntact);
        Assert.Equal((15, 0), (found.EventCount, found.UnsealedCount));
    }

    [Fact]
    public async Task An_event_that_is_not_sealed_yet_is_counted_and_blamed_for_nothing()
    {
        await using var database = await CopyAsync();
        _ = await InsertAsync(null, (await StreamsAsync(database))[0], database);

        var found = await database.Verifier.VerifyAsync([], Cancellation);

        Assert.Equal((true, 12, 1), (found.IsIntact, found.EventCount, found.UnsealedCount));
    }

    [Fact]
    public async Task The_line_of_an_event_holds_every_column_of_its_row()
    {
        await using var database = await CopyAsync();

        var columns = await database.ReadAsync<long>("select count(*) from information_schema.columns where table_schema = 'registry' and table_name = 'mt_events'");

        Assert.Equal(columns, await database.ReadAsync<long>($"select count(*) from (select jsonb_object_keys(({EventLine.Sql})::jsonb) from registry.mt_events e where seq_id = 6) as keys"));
    }

    [Fact]
    public async Task A_link_can_be_computed_by_anybody_from_the_line_and_the_hash_before_it()
    {
        await using var database = await CopyAsync();
        var line = await database.ReadAsync<string>($"select {EventLine.Sql} from registry.mt_events e where seq_id = 2");
        var before = await database.ReadAsync<string>("select encode(hash, 'hex') from registry.audit_link where place = 1");

        var hash = Sha256($"{before}\n{Sha256(line)}");

        Assert.Equal(await database.ReadAsync<string>("select encode(hash, 'hex') from registry.audit_link where place = 2"), hash);
    }

    [Theory]
    [InlineData("update registry.audit_link set hash = digest where place = 3")]
    [InlineData("delete from registry.audit_link where place = 12")]
    [InlineData("truncate registry.audit_link")]
    [InlineData("delete from registry.audit_anchor")]
    public async Task Links_and_anchors_refuse_changes(string sql)
    {
        await using var database = await CopyAsync();
        await using var command = database.DataSource.CreateCommand(sql);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Cancellation));

        Assert.Contains("append-only", refused.MessageText, StringComparison.Ordinal);
    }

    // The events were recorded on 1, 2 and 3 March 2026.
    [Theory]
    [InlineData("2026-03-01T23:59:59+07:00", null)]
    [InlineData("2026-03-04T00:00:00+07:00", "2026-03-03")]
    public async Task A_day_that_is_over_gets_one_anchor(string now, string? day)
    {
        await using var database = await CopyAsync();
        var clock = new FixedClock(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture).ToUniversalTime());
        var anchors = new ChainAnchors(database.DataSource, clock);

        Assert.Equal(day is not null, await anchors.MakeAsync(Cancellation));
        Assert.False(await anchors.MakeAsync(Cancellation));

        var made = await anchors.ReadAsync(Cancellation);
        Assert.Equal(day is null ? [] : [DateOnly.Parse(day, CultureInfo.InvariantCulture)], made.Select(anchor => anchor.Day));

        // How far the numbers are settled depends on the transactions of the whole server, other tests' included.
        var settled = await database.ReadAsync<long>("select settled from registry.audit_progress");
        Assert.All(made, anchor => Assert.Equal(((12, settled), clock.Today().AddDays(-1)), ((anchor.Place, anchor.Sequence), anchor.Day)));
    }

    private Task<SealedDatabase> CopyAsync() => SealedDatabase.CopyAsync(registry, original.Database);

    private static async Task<Guid[]> StreamsAsync(SealedDatabase database) =>
        await database.ReadAsync<Guid[]>("select array_agg(id order by id) from registry.mt_streams");

    private static async Task<long> InsertAsync(NpgsqlConnection? connection, Guid stream, SealedDatabase? database = null)
    {
        await using var command = connection is null ? database!.DataSource.CreateCommand(Insert) : new NpgsqlCommand(Insert, connection);
        _ = command.Parameters.Add(new() { Value = stream });

        return (long)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
