using AssetRegistry.Api.Map;
using AssetRegistry.Api.Tests.Support;
using Npgsql;

namespace AssetRegistry.Api.Tests.Map;

/// <summary>The tail of the events tells every stream that has new ones, in whatever order transactions commit.</summary>
public sealed class EventTailTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Append = """
        insert into registry.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type)
        select nextval('registry.mt_events_sequence'), gen_random_uuid(), stream_id, 1000000 + version, data, type, now(), tenant_id, mt_dotnet_type
        from registry.mt_events where seq_id = (select min(seq_id) from registry.mt_events where stream_id = $1)
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slow_transaction_is_seen_after_a_fast_one_that_began_later()
    {
        await using var dataSource = NpgsqlDataSource.Create(registry.Server.Database);
        var (slowStream, fastStream) = await TwoStreamsAsync(dataSource);
        var tail = new EventTail(dataSource, TimeProvider.System);
        await tail.StartAsync(Cancellation);
        await using var slow = await dataSource.OpenConnectionAsync(Cancellation);
        await using var transaction = await slow.BeginTransactionAsync(Cancellation);
        await AppendAsync(new NpgsqlCommand(Append, slow, transaction), slowStream);
        await AppendAsync(dataSource.CreateCommand(Append), fastStream);

        Assert.Equal([fastStream], await tail.ReadAsync(Cancellation));
        await transaction.CommitAsync(Cancellation);

        Assert.Equal([slowStream], await tail.ReadAsync(Cancellation));
        Assert.Empty(await tail.ReadAsync(Cancellation));
    }

    [Fact]
    public async Task A_transaction_in_flight_at_the_start_is_seen_when_it_commits()
    {
        await using var dataSource = NpgsqlDataSource.Create(registry.Server.Database);
        var (slowStream, fastStream) = await TwoStreamsAsync(dataSource);
        await using var slow = await dataSource.OpenConnectionAsync(Cancellation);
        await using var transaction = await slow.BeginTransactionAsync(Cancellation);
        await AppendAsync(new NpgsqlCommand(Append, slow, transaction), slowStream);
        await AppendAsync(dataSource.CreateCommand(Append), fastStream);
        var tail = new EventTail(dataSource, TimeProvider.System);

        await tail.StartAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);

        Assert.Equal([slowStream], await tail.ReadAsync(Cancellation));
    }

    private static async Task<(Guid, Guid)> TwoStreamsAsync(NpgsqlDataSource dataSource)
    {
        await using var command = dataSource.CreateCommand(
            "select array_agg(stream_id) from (select stream_id from registry.mt_events group by stream_id having max(version) < 1000000 order by random() limit 2) s");
        var streams = (Guid[])(await command.ExecuteScalarAsync(Cancellation))!;

        return (streams[0], streams[1]);
    }

    private static async Task AppendAsync(NpgsqlCommand command, Guid stream)
    {
        await using (command)
        {
            _ = command.Parameters.Add(new() { Value = stream });
            Assert.Equal(1, await command.ExecuteNonQueryAsync(Cancellation));
        }
    }
}
