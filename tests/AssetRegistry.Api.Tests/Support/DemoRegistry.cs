using AssetRegistry.Access;
using AssetRegistry.Api.Access.OpenId;
using AssetRegistry.Api.Composition;
using TestKit;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>
/// The demonstration province, loaded once for the assembly when the first test asks for it. Tests that only read share one server; tests
/// that write copy the database and get a server of their own.
/// </summary>
public sealed class DemoRegistry : IAsyncLifetime
{
    public const string Password = "demonstration password";

    private readonly PostgresFixture _postgres = new();
    private readonly Lazy<Task<string>> _template;
    private readonly Lazy<Task<TestServer>> _shared;

    public DemoRegistry()
    {
        _template = new(LoadAsync);
        _shared = new(() => CopyAsync(CancellationToken.None));
    }

    /// <summary>For tests that change nothing.</summary>
    public TestServer Shared => Task.Run(() => _shared.Value).GetAwaiter().GetResult();

    public ValueTask InitializeAsync() => _postgres.InitializeAsync();

    /// <summary>A server on a fresh copy of the province.</summary>
    /// <param name="cancellationToken">Ends the copying.</param>
    /// <param name="files">Where it keeps attached files; null: in the database.</param>
    /// <param name="clock">What it takes for now and waits by; null: the machine's clock.</param>
    /// <param name="openId">The provider that people may sign in through; null: none.</param>
    public async Task<TestServer> CopyAsync(CancellationToken cancellationToken, string? files = null, TimeProvider? clock = null, OpenIdOptions? openId = null, params IReadOnlyList<Role> secondFactorRoles)
    {
        var database = new Npgsql.NpgsqlConnectionStringBuilder(await _template.Value).Database;

        return await TestServer.StartAsync(await _postgres.CreateDatabaseAsync(database, cancellationToken), files: files, clock: clock, openId: openId, secondFactorRoles: secondFactorRoles);
    }

    /// <summary>An empty database.</summary>
    public Task<string> EmptyDatabaseAsync(CancellationToken cancellationToken) => _postgres.CreateDatabaseAsync(cancellationToken: cancellationToken);

    /// <summary>A copy of any database of these tests that nobody is connected to.</summary>
    public Task<string> CopyOfAsync(string database, CancellationToken cancellationToken) =>
        _postgres.CreateDatabaseAsync(new Npgsql.NpgsqlConnectionStringBuilder(database).Database, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_shared.IsValueCreated)
        {
            await (await _shared.Value).DisposeAsync();
        }

        await _postgres.DisposeAsync();
    }

    private async Task<string> LoadAsync()
    {
        var template = await _postgres.CreateDatabaseAsync();
        await using (await TestServer.StartAsync(template))
        {
            // Only loads the province: a database that is copied must have no connections.
        }

        return template;
    }
}
