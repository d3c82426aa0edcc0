using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Scenario;

/// <summary>One browser for each account. A session ends after some hours of the server's clock, and a story goes on for months.</summary>
internal sealed class SignedInOfficials(TestServer server, TimeProvider clock) : IDisposable
{
    /// <summary>Well before the session ends.</summary>
    private static readonly TimeSpan SignInAnewAfter = TimeSpan.FromHours(4);

    private readonly Dictionary<string, (RegistryClient Client, DateTimeOffset Since)> _clients = [];

    public async Task<RegistryClient> AsAsync(string account)
    {
        var now = clock.GetUtcNow();
        if (_clients.TryGetValue(account, out var known) && now - known.Since < SignInAnewAfter)
        {
            return known.Client;
        }

        known.Client?.Dispose();
        var client = await server.SignInAsync(account);
        _clients[account] = (client, now);

        return client;
    }

    public void Dispose()
    {
        foreach (var (client, _) in _clients.Values)
        {
            client.Dispose();
        }
    }
}
