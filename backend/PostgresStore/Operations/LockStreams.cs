using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>Locks the streams that are appended to, in order against deadlock, and numbers the new events on from their versions.</summary>
internal sealed class LockStreams(IReadOnlyList<StreamAction> streams, StoreOptions options) : StorageOperation
{
    private readonly Dictionary<Guid, (long Version, bool IsArchived, string? Type)> _stored = [];

    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"SELECT id, version, is_archived, type FROM {options.DatabaseSchemaName}.mt_streams WHERE id = ANY($1) ORDER BY id FOR UPDATE";
        command.Add(streams.Select(s => s.Id).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
    }

    public override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            _stored[reader.GetGuid(0)] = (reader.GetInt64(1), !reader.IsDBNull(2) && reader.GetBoolean(2), reader.IsDBNull(3) ? null : reader.GetString(3));
        }
    }

    public override Exception? Translate(PostgresException exception) =>
        exception.SqlState == PostgresErrorCodes.LockNotAvailable ? new StreamLockedException(streams[0].Id, exception) : null;

    /// <summary>Throws when a stream is archived or not at the version its events were decided on.</summary>
    public void AssignVersions()
    {
        foreach (var stream in streams)
        {
            var (version, isArchived, type) = _stored.GetValueOrDefault(stream.Id);
            if (isArchived)
            {
                throw new InvalidStreamOperationException(stream.Id);
            }

            if (stream.ExpectedVersionOnServer is { } expected && expected != version)
            {
                throw new EventStreamUnexpectedMaxEventIdException(stream.Id, stream.AggregateType, expected, version);
            }

            stream.StoredAggregateTypeName = type;
            stream.AssignVersions(version);
        }
    }
}
