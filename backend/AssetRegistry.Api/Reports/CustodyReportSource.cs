using AssetRegistry.Api.Custody;

namespace AssetRegistry.Api.Reports;

/// <summary>Report R8: what the land fund centre keeps, in which condition, leased to what end and at what cost.</summary>
internal sealed class CustodyReportSource(CustodyPortfolioReader portfolios, IDocumentStore store, CommunesInForce communes) : IReportSource
{
    private static readonly LocalizedText Lease = new("Cho thuê ngắn hạn", "Short-term lease");
    private static readonly LocalizedText Costs = new("Chi phí (đồng)", "Costs (đồng)");

    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new("number", new("Mã cơ sở", "Number"), ReportUnit.Text),
        new("commune", new("Xã, phường", "Commune"), ReportUnit.Text),
        new("status", new("Tình trạng", "Status"), ReportUnit.Text),
        new("condition", new("Hiện trạng nhà, đất", "Condition"), ReportUnit.Text),
        new("receivedOn", new("Ngày tiếp nhận", "Received on"), ReportUnit.Date),
        new("lastInspectedOn", new("Kiểm tra gần nhất", "Last inspected on"), ReportUnit.Date),
        new("leaseArea", new("Diện tích (m²)", "Area (m²)"), ReportUnit.SquareMetres, Lease),
        new("leasePrice", new("Giá thuê (đồng/tháng)", "Rent (đồng a month)"), ReportUnit.Dong, Lease),
        new("leaseStartsOn", new("Từ ngày", "From"), ReportUnit.Date, Lease),
        new("leaseEndsOn", new("Đến ngày", "To"), ReportUnit.Date, Lease),
        new("guardCost", new("Bảo vệ", "Guards"), ReportUnit.Dong, Costs),
        new("totalCost", new("Tổng chi phí", "All costs"), ReportUnit.Dong, Costs),
    ];

    public IReadOnlyList<ReportCode> Codes { get; } = [ReportCode.CustodyPortfolio];

    public async Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken)
    {
        var portfolio = await portfolios.ReadAsync(scope.AsOf.EffectiveAt, scope.AsOf.RecordedAt, scope.Visible.CustodyCaseIds, cancellationToken);
        var inForce = (await communes.ReadAsync(scope.ProvinceCode, scope.AsOf, cancellationToken)).Select(commune => commune.Code).ToHashSet(StringComparer.Ordinal);
        await using var session = store.QuerySession();
        var facilities = (await session.LoadManyAsync<Facility>(cancellationToken, portfolio.Rows.Select(row => row.FacilityId)))
            .Where(facility => inForce.Contains(facility.CommuneCode))
            .ToDictionary(facility => facility.Id);
        var rows = portfolio.Rows.Where(row => facilities.ContainsKey(row.FacilityId))
            .OrderBy(row => facilities[row.FacilityId].Number, StringComparer.Ordinal).ThenBy(row => row.CaseId).ToList();

        return new ReportTable(
            code, scope.ProvinceCode, scope.AsOf, Columns, [.. rows.Select(row => Row(row, facilities[row.FacilityId]))],
            rows.Count == 0 ? null : Total(rows));
    }

    private static ReportRow Row(CustodyPortfolioRow row, Facility facility) => new(
        row.CaseId.ToString(),
        new(facility.Name, facility.Name),
        [
            ReportCell.Saying(facility.Number, [new RecordReference(nameof(CustodyCase), row.CaseId, facility.Number, facility.Name, row.Status.ToString())]),
            ReportCell.Saying(facility.CommuneName),
            new ReportCell(Text: row.Status.InWords()),
            row.Condition is { } condition ? new ReportCell(Text: condition.InWords()) : ReportCell.Empty,
            new ReportCell(Date: row.ReceivedOn),
            new ReportCell(Date: row.LastInspectedOn),
            new ReportCell(row.LeaseAreaM2),
            new ReportCell(row.LeasePricePerMonthDong),
            new ReportCell(Date: row.LeaseStartsOn),
            new ReportCell(Date: row.LeaseEndsOn),
            new ReportCell(row.GuardCostDong),
            new ReportCell(row.TotalCostDong),
        ]);

    private static ReportRow Total(IReadOnlyList<CustodyPortfolioRow> rows) => new(
        "",
        new("Tổng cộng", "Total"),
        [
            .. Enumerable.Repeat(ReportCell.Empty, 6),
            new ReportCell(Sum(rows.Select(row => row.LeaseAreaM2))),
            new ReportCell(Sum(rows.Select(row => (decimal?)row.LeasePricePerMonthDong))),
            ReportCell.Empty,
            ReportCell.Empty,
            new ReportCell(rows.Sum(row => row.GuardCostDong)),
            new ReportCell(rows.Sum(row => row.TotalCostDong)),
        ]);

    /// <summary>Null when nothing is leased: no figure is no zero.</summary>
    private static decimal? Sum(IEnumerable<decimal?> values) => values.Aggregate((sum, value) => value is null ? sum : (sum ?? 0) + value);
}
