using AssetRegistry.Api.Access;
using AssetRegistry.Api.Access.OpenId;
using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Exports;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Importing;
using AssetRegistry.Api.Importing.Runs;
using AssetRegistry.Api.Interop.Minutes;
using AssetRegistry.Api.Map;
using AssetRegistry.Api.Notifications;
using AssetRegistry.Api.OgcApi;
using AssetRegistry.Api.Rules;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Npgsql;

namespace AssetRegistry.Api.Composition;

/// <summary>One running registry: database, API and web page. Disposing stops all of it in order.</summary>
public sealed class RegistryServer : IAsyncDisposable
{
    /// <summary>Absolute links name the address people use, and sign-ins are counted by theirs, where a web server on this machine stands before the register; no other is believed.</summary>
    private static readonly ForwardedHeadersOptions ForwardedAddress = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto };

    private readonly RegistryDatabase _database;
    private readonly WebApplication _app;

    private RegistryServer(RegistryDatabase database, WebApplication app)
    {
        _database = database;
        _app = app;
    }

    /// <summary>Where the server listens, with the port the system chose when none was named.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => _app.Services;

    /// <param name="options">What the server is told at start.</param>
    /// <param name="output">Where it says how its start goes.</param>
    /// <param name="cancellationToken">Breaks the start off.</param>
    /// <param name="clock">What the server takes for now; null: the machine's clock.</param>
    /// <exception cref="PortTakenException">Another program listens on the port.</exception>
    public static async Task<RegistryServer> StartAsync(
        RegistryOptions options, TextWriter output, CancellationToken cancellationToken, TimeProvider? clock = null)
    {
        PortTakenException.ThrowIfTaken(options.Listen, options.Port);
        var database = await RegistryDatabase.OpenForServingAsync(options, cancellationToken);
        try
        {
            var app = Build(options, database.DataSource, clock);
            await DatabasePreparation.PrepareAsync(database, app.Services.GetRequiredService<IDocumentStore>(), cancellationToken);
            var announcement = await FirstStart.PrepareAsync(app.Services, database, options, output, cancellationToken);
            await app.Services.GetRequiredService<RuleBooks>().LoadAsync(cancellationToken);
            await app.Services.LoadMapAsync(cancellationToken);
            await app.StartAsync(cancellationToken);
            var server = new RegistryServer(database, app);
            await announcement.WriteAsync(output, server.Address, database.Location);

            return server;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            await database.DisposeAsync();
            throw new PortTakenException(options.Port, e);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>The host without its data: what tests of the schema and the command line's printing use too.</summary>
    internal static WebApplication Build(RegistryOptions options, NpgsqlDataSource dataSource, TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);

        // It warns that keys lie in the database unencrypted; whoever can read them there can read everything else too.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.UseRegistryListening(options);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddSingleton(dataSource);
        services.AddSingleton(StoreSetup.Json);
        services.AddHttpContextAccessor();
        services.AddPostgresStore((provider, store) =>
        {
            StoreSetup.Configure(store, dataSource);
            store.Events.TimeProvider = provider.GetRequiredService<TimeProvider>();
        });
        services.AddScoped<CommandSession>();
        services.AddRegistrySecurity();
        services.AddOpenIdSignIn(options);
        services.AddRequestLimits(options.RequestLimits);
        services.AddRegistryGraphQL();
        services.AddRegistryRules();
        services.AddRegistryMap();
        services.AddRegistryOgcApi();
        services.AddRegistryAttachments();
        services.AddSingleton<DocumentNumbers>();
        services.AddRegistryNotifications();
        services.AddRegistryAudit();
        services.AddRegistryImports();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "application/geo+json", TileEndpoints.ContentType];
        });

        var app = builder.Build();
        app.UseForwardedHeaders(ForwardedAddress);
        app.UseSecurityHeaders(options.BaseMap);
        app.UseRequestLocalization();
        app.UseResponseCompression();
        app.UseDatabaseAbsence();
        app.UseOwnPagesOnly();
        app.UseWebPage(options);
        app.UseProviderAnswerLimits(options.RequestLimits);
        app.UseAuthentication();
        app.Use(TokenSignIn.RunAsync);
        app.Use(CurrentAccount.LoadAsync);
        app.UseRequestLimits(options.RequestLimits);
        app.Use(SecondFactorRequired.RunAsync);
        app.MapHealth();
        app.MapSignIn();
        app.MapOpenId();
        app.MapGraphQL("/graphql").WithMetadata(ReadByToken.Mark);
        app.MapTiles();
        app.MapAttachments();
        app.MapDocuments();
        app.MapExports();
        app.MapImports();
        app.MapOgcApi();

        return app;
    }
}
