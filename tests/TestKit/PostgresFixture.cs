using EmbeddedPostgres;
using Npgsql;
using Xunit;

namespace TestKit;

/// <summary>
/// One PostgreSQL server for a test assembly, registered with <c>[assembly: AssemblyFixture(typeof(PostgresFixture))]</c>. Its cluster lies in a
/// temporary directory, flushes nothing and is deleted at the end. <c>ASSETREGISTRY_TEST_DATABASE</c> (a connection string of a superuser) puts
/// another server in its place.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private readonly List<string> _databases = [];
    private readonly string _prefix = $"test_{Environment.ProcessId}";
    private TestCluster? _cluster;
    private NpgsqlConnectionStringBuilder _settings = new();
    private int _databaseCount;

    /// <summary>The connection string of the maintenance database.</summary>
    public string ConnectionString => _settings.ConnectionString;

    /// <summary>Starts the server, or connects to the one that was given.</summary>
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("ASSETREGISTRY_TEST_DATABASE") is { Length: > 0 } external)
        {
            _settings = new NpgsqlConnectionStringBuilder(external);
            return;
        }

        _cluster = await TestCluster.StartAsync();
        _settings = _cluster.Server.Connection.ToSettings();
    }

    /// <summary>Makes an empty database, or a copy of another one nobody is connected to.</summary>
    /// <param name="template">The name of the database to copy.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <returns>The new database's connection string.</returns>
    public async Task<string> CreateDatabaseAsync(string? template = null, CancellationToken cancellationToken = default)
    {
        var name = $"{_prefix}_{Interlocked.Increment(ref _databaseCount)}";
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {new NpgsqlCommandBuilder().QuoteIdentifier(template ?? "template1")}", cancellationToken);
        lock (_databases)
        {
            _databases.Add(name);
        }

        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>Stops and deletes the server; on a server that was given, drops the databases made here.</summary>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
            return;
        }

        foreach (var name in _databases)
        {
            await ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", CancellationToken.None);
        }
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
