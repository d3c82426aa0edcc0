using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Reports;

/// <summary>
/// Report R4, form 1A: what each organisation holds in land, floor and money, and what it is used for. Sums are of the figures that are known;
/// where not one is, there is none.
/// </summary>
internal sealed class InventorySummarySource(InventoryReader inventories, RuleBook rules) : IReportSource
{
    private static readonly LocalizedText Cost = new("Nguyên giá nhà (đồng)", "Original cost of buildings (đồng)");
    private static readonly LocalizedText LandUse = new("Hiện trạng sử dụng đất (m²)", "Present use of land (m²)");
    private static readonly LocalizedText FloorUse = new("Hiện trạng sử dụng nhà (m²)", "Present use of floor (m²)");

    private static readonly IReadOnlyList<ReportColumn> Columns =
    [
        new("facilities", new("Số cơ sở", "Facilities"), ReportUnit.Count),
        new("land", new("Đất (m²)", "Land (m²)"), ReportUnit.SquareMetres),
        new("landValue", new("Giá trị quyền sử dụng đất (đồng)", "Value of the land (đồng)"), ReportUnit.Dong),
        new("floor", new("Sàn (m²)", "Floor (m²)"), ReportUnit.SquareMetres),
        new("costBudget", new("Ngân sách", "Budget"), ReportUnit.Dong, Cost),
        new("costOther", new("Nguồn khác", "Other sources"), ReportUnit.Dong, Cost),
        new("residual", new("Giá trị còn lại của nhà (đồng)", "Residual value of buildings (đồng)"), ReportUnit.Dong),
        .. UseBreakdownTerms.Columns.Select((use, place) => new ReportColumn($"landUse{place + 1}", use, ReportUnit.SquareMetres, LandUse)),
        .. UseBreakdownTerms.Columns.Select((use, place) => new ReportColumn($"floorUse{place + 1}", use, ReportUnit.SquareMetres, FloorUse)),
    ];

    public IReadOnlyList<ReportCode> Codes { get; } = [ReportCode.InventoryByOrganisation];

    public async Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken)
    {
        var found = await inventories.ReadAsync(scope, cancellationToken);
        var all = new FacilityRecordFilter(scope.ProvinceCode);
        var holders = found.GroupBy(facility => facility.Record.HolderId)
            .Select(held => (Id: held.Key, Name: held.First().Record.HolderName, Held: held.ToList()))
            .OrderBy(holder => holder.Name, VietnameseNames.Order).ThenBy(holder => holder.Id);

        return new ReportTable(
            code, scope.ProvinceCode, scope.AsOf, Columns,
            [.. holders.Select(holder => Row(
                holder.Id.ToString(), new(holder.Name, holder.Name), holder.Held, all with { HolderId = holder.Id }, scope.AsOf.EffectiveAt))],
            Row("", new("Tổng cộng", "Total"), found, all, scope.AsOf.EffectiveAt));
    }

    private ReportRow Row(string key, LocalizedText name, IReadOnlyList<InventoriedFacility> held, FacilityRecordFilter opened, DateOnly day)
    {
        var parcels = held.SelectMany(facility => facility.Inventory.Parcels).ToList();
        var buildings = held.SelectMany(facility => facility.Inventory.Buildings).ToList();
        List<decimal?> figures =
        [
            held.Count,
            KnownFigures.Sum(held, facility => facility.Record.LandAreaM2),
            KnownFigures.Sum(parcels, parcel => parcel.ValueVnd),
            KnownFigures.Sum(held, facility => facility.Record.FloorAreaM2),
            KnownFigures.Sum(buildings, building => building.BudgetCostVnd),
            KnownFigures.Sum(buildings, building => building.OtherCostVnd),
            KnownFigures.Sum(buildings, building => building.ResidualOn(day, rules)),
            .. Uses(held.Select(facility => facility.Inventory.LandUse)),
            .. Uses(buildings.Select(building => building.Use)),
        ];

        return new ReportRow(key, name, [.. figures.Select(figure => new ReportCell(figure, Filter: opened))]);
    }

    /// <summary>Column by column, of what somebody has looked at.</summary>
    private static IEnumerable<decimal?> Uses(IEnumerable<UseBreakdown?> looks)
    {
        var seen = looks.OfType<UseBreakdown>().Select(UseBreakdownTerms.AreasOf).ToList();

        return UseBreakdownTerms.Columns.Select((_, place) => KnownFigures.Sum(seen, areas => areas[place]));
    }
}
