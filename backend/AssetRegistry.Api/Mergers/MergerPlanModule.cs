namespace AssetRegistry.Api.Mergers;

/// <summary>Documents and projections of merger plans.</summary>
public static class MergerPlanModule
{
    public static void ConfigureMergerPlans(this StoreOptions options)
    {
        options.Projections.Snapshot<MergerPlan>(SnapshotLifecycle.Inline);
        options.Schema.For<MergerPlan>().UniqueIndex(plan => plan.Number).Duplicate(plan => plan.Status);
    }
}
