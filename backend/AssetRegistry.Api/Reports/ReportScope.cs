namespace AssetRegistry.Api.Reports;

/// <summary>What a report is asked for: of which province, as of when, seen by whom, compared with what.</summary>
internal sealed record ReportScope(string ProvinceCode, AsOf AsOf, AsOf? ComparedWith, VisibleScope Visible);
