using Npgsql;
using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>Tells listeners, at the commit, the highest sequence number of this save.</summary>
internal sealed class NotifyEvents(StoreOptions options) : StorageOperation
{
    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command) => command.CommandText =
        $"SELECT pg_notify('{EventNotifications.ChannelOf(options.DatabaseSchemaName)}', currval('{options.DatabaseSchemaName}.mt_events_sequence')::text)";
}
