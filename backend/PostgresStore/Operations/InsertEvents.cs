using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>Inserts all events of a save with one statement, in order; each gets the next sequence number.</summary>
internal sealed class InsertEvents(IReadOnlyList<IEvent> events, StoreOptions options) : StorageOperation
{
    private readonly List<long> _sequences = new(events.Count);

    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command)
    {
        var schema = options.DatabaseSchemaName;
        command.CommandText =
            $"INSERT INTO {schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, "
            + "correlation_id, causation_id, headers, user_name, is_archived) "
            + $"SELECT nextval('{schema}.mt_events_sequence'), u.id, u.stream_id, u.version, u.data, u.type, u.timestamp, '{EventColumns.DefaultTenant}', "
            + "u.dotnet_type, u.correlation_id, u.causation_id, u.headers, u.user_name, false "
            + "FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) AS u(id, stream_id, version, data, type, timestamp, dotnet_type, "
            + "correlation_id, causation_id, headers, user_name) "
            + "RETURNING seq_id";
        Add(command, NpgsqlDbType.Uuid, e => e.Id);
        Add(command, NpgsqlDbType.Uuid, e => e.StreamId);
        Add(command, NpgsqlDbType.Bigint, e => e.Version);
        Add(command, NpgsqlDbType.Jsonb, e => options.Serializer.ToBytes(e.Data));
        Add(command, NpgsqlDbType.Varchar, e => e.EventTypeName);
        Add(command, NpgsqlDbType.TimestampTz, e => e.Timestamp);
        Add(command, NpgsqlDbType.Varchar, e => e.DotNetTypeName);
        Add(command, NpgsqlDbType.Varchar, e => e.CorrelationId);
        Add(command, NpgsqlDbType.Varchar, e => e.CausationId);
        Add(command, NpgsqlDbType.Jsonb, e => e.Headers is null ? null : options.Serializer.ToBytes(e.Headers));
        Add(command, NpgsqlDbType.Varchar, e => e.UserName);
    }

    public override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            _sequences.Add(reader.GetInt64(0));
        }
    }

    public override void Committed()
    {
        foreach (var (e, sequence) in events.Zip(_sequences))
        {
            e.Sequence = sequence;
        }
    }

    private void Add<T>(NpgsqlBatchCommand command, NpgsqlDbType type, Func<IEvent, T> value) =>
        command.Add(events.Select(value).ToArray(), NpgsqlDbType.Array | type);
}
