namespace AssetRegistry.Api.Tests.Support;

/// <summary>A copy of the province whose people may sign in through a provider of identities too.</summary>
public sealed class RegistryWithProvider(DemoRegistry registry) : IAsyncLifetime
{
    private IdentityProvider? _provider;
    private TestServer? _server;

    public IdentityProvider Provider => _provider!;

    public TestServer Server => _server!;

    public Journey Journey => new(Server);

    /// <summary>A browser in which nobody is signed in anywhere.</summary>
    public Browser Browser() => new(Server.Address);

    public Task<RegistryClient> AsAsync(string account) => Server.AsAsync(account);

    public Task<string> EmptyDatabaseAsync(CancellationToken cancellationToken) => registry.EmptyDatabaseAsync(cancellationToken);

    public async ValueTask InitializeAsync()
    {
        _provider = await IdentityProvider.StartAsync();
        _server = await registry.CopyAsync(CancellationToken.None, openId: _provider.Options);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Provider.Dispose();
    }
}
