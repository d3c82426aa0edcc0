using System.Collections.Concurrent;
using Npgsql;
using PostgresStore.Tests.Fixtures;
using TestKit;

[assembly: AssemblyFixture(typeof(StoreDatabase))]

namespace PostgresStore.Tests.Fixtures;

/// <summary>One database for this assembly; each test class has a schema of its own in it, made on first use.</summary>
public sealed class StoreDatabase : IAsyncLifetime
{
    private readonly PostgresFixture _postgres = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<DocumentStore>>> _stores = new();
    private NpgsqlDataSource? _dataSource;

    /// <summary>The pool all stores share.</summary>
    public NpgsqlDataSource DataSource => _dataSource ?? throw new InvalidOperationException("The database is not started.");

    public async ValueTask InitializeAsync()
    {
        await _postgres.InitializeAsync();
        var connection = new NpgsqlConnectionStringBuilder(await _postgres.CreateDatabaseAsync()) { MaxAutoPrepare = 50, AutoPrepareMinUsages = 2 };
        _dataSource = NpgsqlDataSource.Create(connection.ConnectionString);
    }

    public async ValueTask DisposeAsync()
    {
        if (_dataSource is not null)
        {
            await _dataSource.DisposeAsync();
        }

        await _postgres.DisposeAsync();
    }

    /// <summary>The store of a class, with its schema in place.</summary>
    public Task<DocumentStore> StoreAsync(string schema, Action<StoreOptions> configure) =>
        _stores.GetOrAdd(schema, name => new Lazy<Task<DocumentStore>>(() => CreateAsync(name, configure))).Value;

    private async Task<DocumentStore> CreateAsync(string schema, Action<StoreOptions> configure)
    {
        var store = DocumentStore.For(o =>
        {
            o.Connection(DataSource);
            o.DatabaseSchemaName = schema;
            configure(o);
        });
        await store.Schema.ApplyAllConfiguredChangesToDatabaseAsync();
        return store;
    }

    /// <summary>Runs SQL and returns its single value.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var command = DataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
