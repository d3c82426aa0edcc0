using Npgsql;
using PostgresStore.Schema;

namespace PostgresStore;

/// <summary>What a store's configuration needs in the database.</summary>
public sealed class StoreSchema
{
    private readonly StoreOptions _options;
    private readonly NpgsqlDataSource _dataSource;

    internal StoreSchema(StoreOptions options, NpgsqlDataSource dataSource) => (_options, _dataSource) = (options, dataSource);

    /// <summary>The tables, indexes, functions and triggers as plain CREATE statements, in a fixed order; without CREATE SCHEMA.</summary>
    public string ToDdl() => SchemaWriter.Write(_options);

    /// <summary>Creates everything in one transaction. For an empty schema; a used one is changed by migrations only.</summary>
    public async Task ApplyAllConfiguredChangesToDatabaseAsync(CancellationToken cancellationToken = default)
    {
        var connection = await StoreConnection.OpenAsync(_dataSource, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await CreateAsync(connection, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// Throws <see cref="SchemaMismatchException"/> when anything the configuration needs is missing or different. Builds the wanted
    /// schema beside the real one in a transaction that is rolled back, so it may not run as a role that cannot create schemas.
    /// </summary>
    public async Task AssertDatabaseMatchesConfigurationAsync(CancellationToken cancellationToken = default)
    {
        var connection = await StoreConnection.OpenAsync(_dataSource, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var differences = await SchemaComparison.DifferencesAsync(connection, _options, cancellationToken).ConfigureAwait(false);
            if (differences.Count > 0)
            {
                throw new SchemaMismatchException(_options.DatabaseSchemaName, differences);
            }
        }
    }

    /// <summary>Creates the schema if it holds no event tables yet; several processes may try at once.</summary>
    internal async Task CreateIfEmptyAsync(CancellationToken cancellationToken)
    {
        var connection = await StoreConnection.OpenAsync(_dataSource, cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var schema = _options.DatabaseSchemaName;
                var probe = new NpgsqlCommand(
                    $"SELECT pg_advisory_xact_lock(hashtextextended('{schema}', 0)); SELECT to_regclass('{schema}.mt_streams') IS NULL", connection);
                await using (probe.ConfigureAwait(false))
                {
                    if (await IsEmptyAsync(probe, cancellationToken).ConfigureAwait(false))
                    {
                        await CreateAsync(connection, cancellationToken).ConfigureAwait(false);
                    }
                }

                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<bool> IsEmptyAsync(NpgsqlCommand probe, CancellationToken cancellationToken)
    {
        var reader = await probe.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            _ = await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
            return await reader.ReadAsync(cancellationToken).ConfigureAwait(false) && reader.GetBoolean(0);
        }
    }

    private async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var create = new NpgsqlCommand($"CREATE SCHEMA IF NOT EXISTS {_options.DatabaseSchemaName};\n{ToDdl()}", connection);
        await using (create.ConfigureAwait(false))
        {
            _ = await create.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
