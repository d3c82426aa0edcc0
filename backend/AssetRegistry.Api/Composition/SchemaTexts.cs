using Npgsql;

namespace AssetRegistry.Api.Composition;

/// <summary>The two schemas as text, made from the configuration alone, without a database.</summary>
public static class SchemaTexts
{
    /// <summary>A data source that nobody connects with.</summary>
    private static NpgsqlDataSource NoDatabase() => NpgsqlDataSource.Create("Host=localhost");

    public static string Sdl()
    {
        using var dataSource = NoDatabase();
        var app = RegistryServer.Build(new RegistryOptions { Port = 0, WebRoot = null }, dataSource);

        return app.Services.GetRequiredService<RequestExecutor>().Schema.Print();
    }

    public static string Ddl()
    {
        using var dataSource = NoDatabase();
        using var store = DocumentStore.For(options => StoreSetup.Configure(options, dataSource));

        return store.Schema.ToDdl();
    }
}
