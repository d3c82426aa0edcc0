using System.Collections.Concurrent;
using AssetRegistry.Access;
using AssetRegistry.Api.Access.OpenId;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A whole registry on a port of its own, spoken to over HTTP.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly RegistryServer _server;
    private readonly DirectoryInfo _data;
    private readonly ConcurrentDictionary<string, Lazy<Task<RegistryClient>>> _signedIn = [];
    private readonly Lazy<NpgsqlDataSource> _outside;

    private TestServer(RegistryServer server, DirectoryInfo data, string database)
    {
        _server = server;
        _data = data;
        Database = database;
        _outside = new(() => NpgsqlDataSource.Create(database));
    }

    public Uri Address => _server.Address;

    /// <summary>Connection string of its database.</summary>
    public string Database { get; }

    /// <summary>The same database, reached without the program.</summary>
    public NpgsqlDataSource Outside => _outside.Value;

    public IServiceProvider Services => _server.Services;

    /// <summary>What a password of tests is worth.</summary>
    public const int PasswordRounds = 1_000;

    public static async Task<TestServer> StartAsync(
        string database, bool demo = true, TextWriter? output = null, string? files = null, TimeProvider? clock = null, bool isPublic = false, TlsOptions? tls = null,
        RequestLimits? limits = null, OpenIdOptions? openId = null, params IReadOnlyList<Role> secondFactorRoles)
    {
        var data = Directory.CreateTempSubdirectory("assetregistry-api-tests-");
        var options = new RegistryOptions
        {
            Port = 0,
            Database = WithSmallPool(database),
            DataDirectory = data.FullName,
            FilesDirectory = files,
            Tls = tls,
            RequestLimits = limits,
            OpenId = openId,
            SecondFactorRoles = secondFactorRoles,
            Demo = demo,
            Public = isPublic,
            DemoPassword = DemoRegistry.Password,
            PasswordRounds = PasswordRounds,
            WebRoot = null,
        };

        return new TestServer(await RegistryServer.StartAsync(options, output ?? TextWriter.Null, CancellationToken.None, clock), data, database);
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

    /// <summary>The client of an account that signs in once and stays; the server's to dispose of.</summary>
    public Task<RegistryClient> AsAsync(string account) => _signedIn.GetOrAdd(account, name => new(() => SignInAsync(name))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _signedIn.Values.Where(client => client is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            (await client.Value).Dispose();
        }

        if (_outside.IsValueCreated)
        {
            await _outside.Value.DisposeAsync();
        }

        await _server.DisposeAsync();
        _data.Delete(recursive: true);
    }

    /// <summary>Several servers share one PostgreSQL; together they may not take all its connections.</summary>
    private static string WithSmallPool(string database) => new NpgsqlConnectionStringBuilder(database) { MaxPoolSize = 15 }.ConnectionString;
}
