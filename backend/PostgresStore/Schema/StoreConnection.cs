using Npgsql;

namespace PostgresStore.Schema;

/// <summary>Opens connections so that a failure has the store's name for it.</summary>
internal static class StoreConnection
{
    public static async Task<NpgsqlConnection> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken)
    {
        try
        {
            return await dataSource.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException e)
        {
            throw PostgresErrors.Translate(e, commandText: null);
        }
    }
}
