using AssetRegistry.Api.Composition;
using TestKit;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>
/// The demonstration province, loaded once for the assembly. Tests that only read share one server; tests that write copy the database
/// and get a server of their own.
/// </summary>
public sealed class DemoRegistry : IAsyncLifetime
{
    public const string Password = "demonstration password";

    private readonly PostgresFixture _postgres = new();
    private string _template = "";
    private TestServer? _shared;

    /// <summary>For tests that change nothing.</summary>
    public TestServer Shared => _shared!;

    public async ValueTask InitializeAsync()
    {
        await _postgres.InitializeAsync();
        _template = await _postgres.CreateDatabaseAsync();
        await using (await TestServer.StartAsync(_template))
        {
            // Only loads the province: a database that is copied must have no connections.
        }

        _shared = await CopyAsync(CancellationToken.None);
    }

    /// <summary>A server on a fresh copy of the province.</summary>
    public async Task<TestServer> CopyAsync(CancellationToken cancellationToken)
    {
        var database = new Npgsql.NpgsqlConnectionStringBuilder(_template).Database;

        return await TestServer.StartAsync(await _postgres.CreateDatabaseAsync(database, cancellationToken));
    }

    /// <summary>An empty database.</summary>
    public Task<string> EmptyDatabaseAsync(CancellationToken cancellationToken) => _postgres.CreateDatabaseAsync(cancellationToken: cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_shared is not null)
        {
            await _shared.DisposeAsync();
        }

        await _postgres.DisposeAsync();
    }
}
