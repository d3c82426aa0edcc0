namespace AssetRegistry.Api.Importing;

/// <summary>Documents of imports.</summary>
public static class ImportModule
{
    public static void ConfigureImports(this StoreOptions options)
    {
        options.Projections.Snapshot<ImportBatch>(SnapshotLifecycle.Inline);
        options.Schema.For<SavedColumnMapping>();
    }
}
