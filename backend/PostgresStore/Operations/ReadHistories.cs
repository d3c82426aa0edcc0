using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>Reads all events of some streams.</summary>
internal sealed class ReadHistories(Guid[] streams, StoreOptions options) : StorageOperation
{
    public ILookup<Guid, IEvent> Found { get; private set; } = Array.Empty<IEvent>().ToLookup(e => e.StreamId);

    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"SELECT {EventReader.Columns} FROM {options.DatabaseSchemaName}.mt_events e WHERE e.stream_id = ANY($1) ORDER BY e.stream_id, e.version";
        command.Add(streams, NpgsqlDbType.Array | NpgsqlDbType.Uuid);
    }

    public override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken) =>
        Found = (await EventReader.ReadAllAsync(reader, options, cancellationToken).ConfigureAwait(false)).ToLookup(e => e.StreamId);
}
