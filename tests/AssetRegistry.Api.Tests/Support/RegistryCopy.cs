namespace AssetRegistry.Api.Tests.Support;

/// <summary>A copy of the province for one class of tests that write.</summary>
public sealed class RegistryCopy(DemoRegistry registry) : IAsyncLifetime
{
    private TestServer? _server;

    public TestServer Server => _server!;

    public Journey Journey => new(Server);

    public EventLog Events => new(Server);

    public Task<RegistryClient> AsAsync(string account) => Server.AsAsync(account);

    public async ValueTask InitializeAsync() => _server = await registry.CopyAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
