namespace AssetRegistry.Api.Reports;

/// <summary>Reads a report with the records behind its figures, and what two of them differ by.</summary>
public sealed class ReportComparisonReader(ReportReader reports, ReportRecords records)
{
    internal async Task<ReportDifference> ReadAsync(
        ReportCode code, string provinceCode, AsOf earlier, AsOf later, VisibleScope visible, CancellationToken cancellationToken) =>
        ReportComparison.Of(
            await ResolvedAsync(code, provinceCode, earlier, visible, cancellationToken),
            await ResolvedAsync(code, provinceCode, later, visible, cancellationToken));

    /// <summary>A frozen report against the same day as it is known later.</summary>
    internal async Task<ReportDifference> ReadAsync(ReportTable frozen, DateTimeOffset knownAt, VisibleScope visible, CancellationToken cancellationToken) =>
        ReportComparison.Of(
            frozen, await ResolvedAsync(frozen.Code, frozen.ProvinceCode, frozen.AsOf with { RecordedAt = knownAt }, visible, cancellationToken));

    internal async Task<ReportTable> ResolvedAsync(
        ReportCode code, string provinceCode, AsOf asOf, VisibleScope visible, CancellationToken cancellationToken)
    {
        var scope = new ReportScope(provinceCode, asOf, null, visible);

        return await records.ResolveAsync(await reports.ReadAsync(code, scope, cancellationToken), scope, cancellationToken);
    }
}
