using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Database;

/// <summary>Brings the database to the state this version serves, or says which command does.</summary>
public static class DatabasePreparation
{
    /// <summary>
    /// Applies the migrations to the embedded database and to an empty one; a database of one's own that holds another
    /// schema is never changed by starting a server. History tables that a migration has emptied are refilled.
    /// </summary>
    /// <exception cref="SchemaMismatchException">The database's schema is not this version's.</exception>
    public static async Task PrepareAsync(RegistryDatabase database, IDocumentStore store, CancellationToken cancellationToken)
    {
        if (database.IsEmbedded || await IsEmptyAsync(database, cancellationToken))
        {
            await Migrations.ApplyAsync(database.DataSource, cancellationToken);
        }

        await store.Schema.AssertDatabaseMatchesConfigurationAsync(cancellationToken);
        _ = await store.Histories.RefillEmptyAsync(cancellationToken);
    }

    private static async Task<bool> IsEmptyAsync(RegistryDatabase database, CancellationToken cancellationToken)
    {
        await using var command = database.DataSource.CreateCommand($"select to_regnamespace('{StoreSetup.SchemaName}') is null");

        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}
