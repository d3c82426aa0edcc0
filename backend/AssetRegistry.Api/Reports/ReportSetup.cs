namespace AssetRegistry.Api.Reports;

/// <summary>What figures and reports are read with.</summary>
public static class ReportSetup
{
    public static void AddRegistryReports(this IServiceCollection services)
    {
        services.AddSingleton<ProvinceSummaryReader>();
        services.AddSingleton<FacilityFigureReader>();
        services.AddSingleton<FacilityRecordReader>();
        services.AddSingleton<NormWarningReader>();
        services.AddSingleton<WarningReader>();
        services.AddSingleton<InventoryReader>();
        services.AddSingleton<CommunesInForce>();
        services.AddSingleton<ReportRecords>();
        services.AddSingleton<FrozenReports>();
        services.AddSingleton<IReportSource, ProgressReportSource>();
        services.AddSingleton<IReportSource, InventorySummarySource>();
        services.AddSingleton<IReportSource, InventoryReportSource>();
        services.AddSingleton<IReportSource, WarningReportSource>();
        services.AddSingleton<IReportSource, HousingReportSource>();
        services.AddSingleton<IReportSource, DossierTrackerSource>();
        services.AddSingleton<IReportSource, CustodyReportSource>();
        services.AddSingleton<TrackedDossierReader>();
        services.AddSingleton<ReportComparisonReader>();
        services.AddSingleton<ReconciliationReader>();
        services.AddSingleton<ReconciliationWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<ReconciliationWatch>());
        services.AddSingleton(provider => new ReportReader(provider.GetServices<IReportSource>()));
    }
}
