using Npgsql;

namespace AssetRegistry.Api.Database;

/// <summary>
/// Background work that one of several server processes does at a time. It is PostgreSQL's lock of a session: a process that dies gives it back.
/// </summary>
public sealed class ProcessLock : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly long _key;

    private ProcessLock(NpgsqlConnection connection, long key)
    {
        _connection = connection;
        _key = key;
    }

    /// <param name="dataSource">The database whose processes take turns.</param>
    /// <param name="key">Any number that no other work has in this database.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    /// <returns>Null: another process is at it.</returns>
    public static async Task<ProcessLock?> TryTakeAsync(NpgsqlDataSource dataSource, long key, CancellationToken cancellationToken)
    {
        var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        try
        {
            if (await CallAsync(connection, "select pg_try_advisory_lock($1)", key, cancellationToken))
            {
                return new ProcessLock(connection, key);
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await using (_connection)
        {
            _ = await CallAsync(_connection, "select pg_advisory_unlock($1)", _key, CancellationToken.None);
        }
    }

    private static async Task<bool> CallAsync(NpgsqlConnection connection, string sql, long key, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = key } } };

        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
