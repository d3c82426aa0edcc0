using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace PostgresStore.Operations;

/// <summary>
/// Lets saves that read and rewrite the same shared documents take turns, also when a document does not exist yet. The locks are a
/// fixed number of slots for each table, so that a large import cannot exhaust the server's lock table; taken in order against deadlock.
/// </summary>
internal sealed class LockDocuments(string table, IEnumerable<object> ids) : StorageOperation
{
    private const uint Slots = 1024;

    private readonly long[] _keys = [.. ids.Select(id => ((long)Hash(table) << 32) | (Hash(id.ToString() ?? "") % Slots)).Distinct().Order()];

    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText = "SELECT pg_advisory_xact_lock(k) FROM unnest($1) AS u(k)";
        command.Add(_keys, NpgsqlDbType.Array | NpgsqlDbType.Bigint);
    }

    public override Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>FNV-1a: the same number in every process, unlike string.GetHashCode.</summary>
    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u);
}
