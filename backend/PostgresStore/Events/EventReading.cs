using Npgsql;
using NpgsqlTypes;
using PostgresStore.Sessions;

namespace PostgresStore.Events;

/// <summary>Reads event streams for a session.</summary>
internal class EventReading(QuerySession session) : IQueryEventStore
{
    protected StoreOptions Options => session.Options;

    public async Task<IReadOnlyList<IEvent>> FetchStreamAsync(
        Guid streamId, long version = 0, DateTimeOffset? timestamp = null, long fromVersion = 0, CancellationToken cancellationToken = default)
    {
        var command = new NpgsqlCommand(
            $"SELECT {EventReader.Columns} FROM {Options.DatabaseSchemaName}.mt_events e WHERE e.stream_id = $1 AND e.version >= $2 AND e.version <= $3 "
            + "AND e.timestamp <= $4 AND e.is_archived IS NOT TRUE ORDER BY e.version");
        await using (command.ConfigureAwait(false))
        {
            Add(command, streamId, NpgsqlDbType.Uuid);
            Add(command, fromVersion, NpgsqlDbType.Bigint);
            Add(command, version == 0 ? long.MaxValue : version, NpgsqlDbType.Bigint);
            Add(command, (timestamp ?? DateTimeOffset.MaxValue).ToUniversalTime(), NpgsqlDbType.TimestampTz);
            return await session.Connection.ReadAsync(
                command, (reader, token) => EventReader.ReadAllAsync(reader, Options, token), cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<StreamState?> FetchStreamStateAsync(Guid streamId, CancellationToken cancellationToken = default)
    {
        var command = new NpgsqlCommand(
            $"SELECT id, version, type, timestamp, created, is_archived FROM {Options.DatabaseSchemaName}.mt_streams WHERE id = $1");
        await using (command.ConfigureAwait(false))
        {
            Add(command, streamId, NpgsqlDbType.Uuid);
            return await session.Connection.ReadAsync(
                command,
                async (reader, token) => await reader.ReadAsync(token).ConfigureAwait(false)
                    ? new StreamState(
                        reader.GetGuid(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetFieldValue<DateTimeOffset>(3),
                        reader.GetFieldValue<DateTimeOffset>(4), !reader.IsDBNull(5) && reader.GetBoolean(5))
                    : null,
                cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<T?> AggregateStreamAsync<T>(
        Guid streamId, long version = 0, DateTimeOffset? timestamp = null, T? state = null, long fromVersion = 0,
        CancellationToken cancellationToken = default) where T : class
    {
        var events = await FetchStreamAsync(streamId, version, timestamp, fromVersion, cancellationToken).ConfigureAwait(false);
        return Fold(streamId, state, events);
    }

    public async ValueTask<T?> FetchLatest<T>(Guid id, CancellationToken cancellationToken = default) where T : class =>
        Options.Projections.IsStored<T>()
            ? await session.LoadAsync<T>(id, cancellationToken).ConfigureAwait(false)
            : await AggregateStreamAsync<T>(id, cancellationToken: cancellationToken).ConfigureAwait(false);

    /// <summary>The aggregate and its version, as a snapshot would have them.</summary>
    protected T? Fold<T>(Guid streamId, T? state, IReadOnlyList<IEvent> events) where T : class
    {
        var aggregator = Options.Projections.AggregatorFor<T>();
        var folded = events.Aggregate(state, (document, e) => aggregator.Fold(document, streamId, e));
        if (folded is not null && events.Count > 0)
        {
            var mapping = Options.Mappings.For(typeof(T));
            mapping.SetVersionMember(folded, events[^1].Version);
            if (mapping.IdMember is { CanWrite: true } id && id.PropertyType == typeof(Guid))
            {
                mapping.SetId(folded, streamId);
            }
        }

        return folded;
    }

    private static void Add(NpgsqlCommand command, object value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
}
