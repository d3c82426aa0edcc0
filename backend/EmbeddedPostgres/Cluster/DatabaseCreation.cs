using Npgsql;

namespace EmbeddedPostgres.Cluster;

/// <summary>Makes the database of an application.</summary>
internal static class DatabaseCreation
{
    public static async Task EnsureAsync(string connectionString, string name, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken);

        await using var exists = new NpgsqlCommand("SELECT FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = name } } };
        await using (var found = await exists.ExecuteReaderAsync(cancellationToken))
        {
            if (found.HasRows)
            {
                return;
            }
        }

        await using var create = new NpgsqlCommand($"CREATE DATABASE {new NpgsqlCommandBuilder().QuoteIdentifier(name)}", connection);
        _ = await create.ExecuteNonQueryAsync(cancellationToken);
    }
}
