namespace AssetRegistry.Api.Handovers;

/// <summary>Documents and projections of handovers.</summary>
public static class HandoverModule
{
    public static void ConfigureHandovers(this StoreOptions options)
    {
        options.Projections.Snapshot<Handover>(SnapshotLifecycle.Inline);
        options.Schema.For<Handover>().Duplicate(handover => handover.Status).Duplicate(handover => handover.ReceiverId);
    }
}
