using Npgsql;
using NpgsqlTypes;

namespace PostgresStore.Operations;

/// <summary>Positional, typed parameters: prepared statements stay usable whatever the values.</summary>
internal static class CommandParameters
{
    public static void Add(this NpgsqlBatchCommand command, object? value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
}
