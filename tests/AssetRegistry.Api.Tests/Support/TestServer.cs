using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A whole registry on a port of its own, spoken to over HTTP.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly RegistryServer _server;
    private readonly DirectoryInfo _data;

    private TestServer(RegistryServer server, DirectoryInfo data, string database)
    {
        _server = server;
        _data = data;
        Database = database;
    }

    public Uri Address => _server.Address;

    /// <summary>Connection string of its database.</summary>
    public string Database { get; }

    public IServiceProvider Services => _server.Services;

    public static async Task<TestServer> StartAsync(string database, bool demo = true, TextWriter? output = null)
    {
        var data = Directory.CreateTempSubdirectory("assetregistry-api-tests-");
        var options = new RegistryOptions
        {
            Port = 0,
            Database = database,
            DataDirectory = data.FullName,
            Demo = demo,
            DemoPassword = DemoRegistry.Password,
            WebRoot = null,
        };

        return new TestServer(await RegistryServer.StartAsync(options, output ?? TextWriter.Null, CancellationToken.None), data, database);
    }

    /// <summary>A client without a session.</summary>
    public RegistryClient Anonymous(string language = "en") => new(Address, language);

    /// <summary>A client signed in as one of the demonstration accounts.</summary>
    public async Task<RegistryClient> SignInAsync(string account, string language = "en")
    {
        var client = Anonymous(language);
        using var response = await client.PostSignInAsync(account, DemoRegistry.Password);
        _ = response.EnsureSuccessStatusCode();

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
