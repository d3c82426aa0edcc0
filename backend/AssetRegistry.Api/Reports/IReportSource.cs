namespace AssetRegistry.Api.Reports;

/// <summary>Makes some of the reports.</summary>
internal interface IReportSource
{
    IReadOnlyList<ReportCode> Codes { get; }

    Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken);
}
