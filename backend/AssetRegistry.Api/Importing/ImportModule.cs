using AssetRegistry.Api.Importing.Runs;

namespace AssetRegistry.Api.Importing;

/// <summary>Documents and services of imports.</summary>
public static class ImportModule
{
    public static void ConfigureImports(this StoreOptions options)
    {
        options.Projections.Snapshot<ImportBatch>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<ImportRun>(SnapshotLifecycle.Inline);
        options.Schema.For<ImportRun>().Duplicate(run => run.Status);
        options.Schema.For<SavedColumnMapping>();
    }

    public static void AddRegistryImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportFileStore>();
        services.AddSingleton<ImportRows>();
        services.AddSingleton<CheckedRegister>();
        services.AddSingleton<ImportWork>();
        services.AddSingleton<ImportRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportRunner>());
    }
}
