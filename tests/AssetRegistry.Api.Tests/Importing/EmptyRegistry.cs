using AssetRegistry.Api.Tests.Support;
using Npgsql;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>A database without anything in it, for one class of tests.</summary>
public sealed class EmptyRegistry(DemoRegistry registry) : IAsyncLifetime
{
    public string Database { get; private set; } = "";

    public async ValueTask InitializeAsync() => Database = await registry.EmptyDatabaseAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>How many facts are stored; none in a database that has no tables yet.</summary>
    public Task<long> EventsAsync() => EventsAsync(Database);

    public static async Task<long> EventsAsync(string database)
    {
        await using var dataSource = NpgsqlDataSource.Create(database);
        await using var command = dataSource.CreateCommand("select to_regclass('registry.mt_events') is not null");
        if (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) is false)
        {
            return 0;
        }

        command.CommandText = "select count(*) from registry.mt_events";

        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
