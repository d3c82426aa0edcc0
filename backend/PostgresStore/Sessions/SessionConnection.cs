using System.Data.Common;
using Npgsql;
using PostgresStore.Operations;
using PostgresStore.Schema;

namespace PostgresStore.Sessions;

/// <summary>
/// A session's way to the database: a connection for each read, or the one that holds the session's transaction while there is one.
/// </summary>
internal sealed class SessionConnection(DocumentStore store) : IAsyncDisposable, IDisposable
{
    private NpgsqlConnection? _transaction;

    /// <summary>Whether a transaction was begun and not ended.</summary>
    public bool InTransaction => _transaction is not null;

    /// <summary>Runs a reading command and hands its answer to a function.</summary>
    public async Task<TResult> ReadAsync<TResult>(
        NpgsqlCommand command, Func<DbDataReader, CancellationToken, Task<TResult>> read, CancellationToken cancellationToken)
    {
        await store.EnsureSchemaAsync(cancellationToken).ConfigureAwait(false);
        var connection = _transaction ?? await StoreConnection.OpenAsync(store.DataSource, cancellationToken).ConfigureAwait(false);
        try
        {
            command.Connection = connection;
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                return await read(reader, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, command.CommandText);
        }
        finally
        {
            if (connection != _transaction)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Runs operations in the session's transaction, which begins with them if need be.</summary>
    public async Task ExecuteAsync(IReadOnlyList<StorageOperation> operations, CancellationToken cancellationToken)
    {
        var begins = await EnsureTransactionConnectionAsync(cancellationToken).ConfigureAwait(false);
        await RunAsync(operations, begins, commits: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the last operations and commits: in the same round trip unless one of them has to check its outcome first.</summary>
    public async Task CommitAsync(IReadOnlyList<StorageOperation> operations, CancellationToken cancellationToken)
    {
        var begins = await EnsureTransactionConnectionAsync(cancellationToken).ConfigureAwait(false);
        var checks = operations.Any(o => o.ChecksOutcome);
        await RunAsync(operations, begins, commits: !checks, cancellationToken).ConfigureAwait(false);
        if (checks)
        {
            await RunAsync([], begins: false, commits: true, cancellationToken).ConfigureAwait(false);
        }

        await ReleaseAsync().ConfigureAwait(false);
    }

    /// <summary>Ends the transaction without effect. A connection that is broken already is rolled back by the server.</summary>
    public async Task RollbackAsync()
    {
        if (_transaction is { State: System.Data.ConnectionState.Open } connection)
        {
            try
            {
                var rollback = new NpgsqlCommand("ROLLBACK", connection);
                await using (rollback.ConfigureAwait(false))
                {
                    _ = await rollback.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
                }
            }
            catch (NpgsqlException)
            {
                // The failure that led here is the one to report.
            }
        }

        await ReleaseAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await RollbackAsync().ConfigureAwait(false);

    public void Dispose()
    {
        // The pool rolls back what is open when it takes the connection back.
        _transaction?.Dispose();
        _transaction = null;
    }

    private async Task<bool> EnsureTransactionConnectionAsync(CancellationToken cancellationToken)
    {
        if (_transaction is not null)
        {
            return false;
        }

        await store.EnsureSchemaAsync(cancellationToken).ConfigureAwait(false);
        _transaction = await StoreConnection.OpenAsync(store.DataSource, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task RunAsync(IReadOnlyList<StorageOperation> operations, bool begins, bool commits, CancellationToken cancellationToken)
    {
        try
        {
            await OperationBatch.ExecuteAsync(_transaction!, operations, begins, commits, cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, commandText: null);
        }
    }

    private async Task ReleaseAsync()
    {
        if (_transaction is { } connection)
        {
            _transaction = null;
            await connection.DisposeAsync().ConfigureAwait(false);
        }
    }
}
