namespace AssetRegistry.Api.Decisions;

/// <summary>Documents and projections of decisions.</summary>
public static class DecisionModule
{
    public static void ConfigureDecisions(this StoreOptions options)
    {
        options.Projections.Snapshot<Decision>(SnapshotLifecycle.Inline);
    }
}
