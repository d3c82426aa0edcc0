namespace AssetRegistry.Api.Reports;

/// <summary>Documents of reports.</summary>
public static class ReportModule
{
    public static void ConfigureReports(this StoreOptions options)
    {
        options.Projections.Snapshot<ReportSnapshot>(SnapshotLifecycle.Inline);
        options.Schema.For<LastReconciliation>();
    }
}
