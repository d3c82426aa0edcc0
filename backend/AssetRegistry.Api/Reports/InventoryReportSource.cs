namespace AssetRegistry.Api.Reports;

/// <summary>
/// Report R5, form 04a: facility by facility a line of its own, then its land parcel by parcel (I), its buildings (II) and the papers its right
/// rests on (III). The sections are rows, so that a facility may have any number of each.
/// </summary>
internal sealed class InventoryReportSource(InventoryReader inventories, RuleBook rules) : IReportSource
{
    private static readonly LocalizedText Facility = new("Cơ sở", "Facility");
    private static readonly LocalizedText LandSection = new("I. Về đất", "I. Land");
    private static readonly LocalizedText BuildingSection = new("II. Về nhà", "II. Buildings");
    private static readonly LocalizedText PaperSection = new("III. Hồ sơ pháp lý", "III. Legal papers");
    private static readonly LocalizedText Use = new("Hiện trạng sử dụng (m²)", "Present use (m²)");

    /// <summary>The columns, each with what the four sorts of rows say in it.</summary>
    private static readonly IReadOnlyList<InventoryColumn> Columns =
    [
        new("number", new("Mã cơ sở", "Number"), ReportUnit.Text) { Any = line => ReportCell.Saying(line.Facility.Record.Number) },
        new("section", new("Phần", "Section"), ReportUnit.Text) { Any = line => new ReportCell(Text: line.Section, Records: line.Records) },
        new("address", new("Địa chỉ", "Address"), ReportUnit.Text)
        {
            Whole = facility => ReportCell.Saying(facility.Inventory.Address ?? facility.Record.CommuneName),
        },
        new("holder", new("Cơ quan, đơn vị", "Organisation"), ReportUnit.Text) { Whole = facility => ReportCell.Saying(facility.Record.HolderName) },
        new("land", new("Diện tích đất (m²)", "Land (m²)"), ReportUnit.SquareMetres, LandSection)
        {
            Whole = facility => new(facility.Record.LandAreaM2), Parcel = parcel => new(parcel.AreaM2),
        },
        new("purpose", new("Mục đích", "Purpose"), ReportUnit.Text, LandSection) { Parcel = parcel => ReportCell.Saying(parcel.PurposeCode) },
        new("origin", new("Nguồn gốc", "Origin"), ReportUnit.Text, LandSection) { Parcel = parcel => ReportCell.Saying(parcel.Origin) },
        new("landValue", new("Giá trị (đồng)", "Value (đồng)"), ReportUnit.Dong, LandSection)
        {
            Whole = facility => new(KnownFigures.Sum(facility.Inventory.Parcels, parcel => parcel.ValueVnd)), Parcel = parcel => new(parcel.ValueVnd),
        },
        new("grade", new("Cấp, hạng", "Grade"), ReportUnit.Text, BuildingSection) { Building = (building, _) => new(Text: building.Grade?.InWords()) },
        new("yearBuilt", new("Năm xây dựng", "Year built"), ReportUnit.Text, BuildingSection)
        {
            Building = (building, _) => ReportCell.Saying(building.YearBuilt is { } year ? FormattableString.Invariant($"{year}") : null),
        },
        new("inUseSince", new("Sử dụng từ", "In use since"), ReportUnit.Date, BuildingSection) { Building = (building, _) => new(Date: building.InUseSince) },
        new("storeys", new("Số tầng", "Storeys"), ReportUnit.Count, BuildingSection) { Building = (building, _) => new(building.Storeys) },
        new("footprint", new("Diện tích xây dựng (m²)", "Footprint (m²)"), ReportUnit.SquareMetres, BuildingSection)
        {
            Building = (building, _) => new(building.FootprintM2),
        },
        new("floor", new("Diện tích sàn (m²)", "Floor (m²)"), ReportUnit.SquareMetres, BuildingSection)
        {
            Whole = facility => new(facility.Record.FloorAreaM2), Building = (building, _) => new(building.FloorAreaM2),
        },
        new("costBudget", new("Nguyên giá: ngân sách (đồng)", "Original cost: budget (đồng)"), ReportUnit.Dong, BuildingSection)
        {
            Whole = facility => new(KnownFigures.Sum(facility.Inventory.Buildings, building => building.BudgetCostVnd)),
            Building = (building, _) => new(building.BudgetCostVnd),
        },
        new("costOther", new("Nguyên giá: nguồn khác (đồng)", "Original cost: other sources (đồng)"), ReportUnit.Dong, BuildingSection)
        {
            Whole = facility => new(KnownFigures.Sum(facility.Inventory.Buildings, building => building.OtherCostVnd)),
            Building = (building, _) => new(building.OtherCostVnd),
        },
        new("residual", new("Giá trị còn lại (đồng)", "Residual value (đồng)"), ReportUnit.Dong, BuildingSection) { Building = (_, residual) => new(residual) },
        new("condition", new("Tình trạng", "Condition"), ReportUnit.Text, BuildingSection)
        {
            Building = (building, _) => new(Text: building.Condition?.InWords()),
        },
        .. UseBreakdownTerms.Columns.Select((use, place) => new InventoryColumn($"use{place + 1}", use, ReportUnit.SquareMetres, Use)
        {
            Whole = facility => Area(facility.Inventory.LandUse, place), Building = (building, _) => Area(building.Use, place),
        }),
        new("paperNumber", new("Số", "Number"), ReportUnit.Text, PaperSection)
        {
            Parcel = parcel => ReportCell.Saying(parcel.CertificateNumber), Paper = paper => ReportCell.Saying(paper.Number),
        },
        new("paperDate", new("Ngày", "Date"), ReportUnit.Date, PaperSection)
        {
            Parcel = parcel => new(Date: parcel.CertificateDate), Paper = paper => new(Date: paper.Date),
        },
        new("paperIssuer", new("Cơ quan cấp", "Issuer"), ReportUnit.Text, PaperSection) { Paper = paper => ReportCell.Saying(paper.Issuer) },
    ];

    public IReadOnlyList<ReportCode> Codes { get; } = [ReportCode.InventoryOfFacilities];

    public async Task<ReportTable> ReadAsync(ReportCode code, ReportScope scope, CancellationToken cancellationToken) => new(
        code, scope.ProvinceCode, scope.AsOf, [.. Columns.Select(column => column.Head)],
        [.. (await inventories.ReadAsync(scope, cancellationToken)).SelectMany(facility => Rows(facility, scope.AsOf.EffectiveAt))],
        Total: null);

    private IEnumerable<ReportRow> Rows(InventoriedFacility facility, DateOnly day)
    {
        yield return Row(facility, facility.Record.Id, new(facility.Record.Name, facility.Record.Name), Facility, column => column.Whole?.Invoke(facility), isHead: true);
        foreach (var parcel in facility.Inventory.Parcels)
        {
            yield return Row(facility, parcel.Id, parcel.InWords(), LandSection, column => column.Parcel?.Invoke(parcel));
        }

        foreach (var building in facility.Inventory.Buildings)
        {
            var residual = building.ResidualOn(day, rules);
            yield return Row(facility, building.Id, new(building.Name, building.Name), BuildingSection, column => column.Building?.Invoke(building, residual));
        }

        foreach (var paper in facility.Inventory.LegalPapers)
        {
            yield return Row(facility, paper.Id, paper.Kind.InWords(), PaperSection, column => column.Paper?.Invoke(paper));
        }
    }

    private static ReportRow Row(
        InventoriedFacility facility, Guid id, LocalizedText name, LocalizedText section, Func<InventoryColumn, ReportCell?> value, bool isHead = false)
    {
        var line = new InventoryLine(facility, section, isHead ? [facility.ToReference()] : null);

        return new ReportRow(
            isHead ? facility.Record.Number : $"{facility.Record.Number}/{id}", name,
            [.. Columns.Select(column => column.Any?.Invoke(line) ?? value(column) ?? ReportCell.Empty)]);
    }

    private static ReportCell Area(UseBreakdown? use, int place) => new(use is null ? null : UseBreakdownTerms.AreasOf(use)[place]);

    /// <param name="Records">The facility in its own line; null in the lines below it.</param>
    private sealed record InventoryLine(InventoriedFacility Facility, LocalizedText Section, IReadOnlyList<RecordReference>? Records);

    private sealed record InventoryColumn(string Key, LocalizedText Title, ReportUnit Unit, LocalizedText? Group = null)
    {
        public ReportColumn Head => new(Key, Title, Unit, Group);

        public Func<InventoryLine, ReportCell>? Any { get; init; }

        public Func<InventoriedFacility, ReportCell>? Whole { get; init; }

        public Func<LandParcel, ReportCell>? Parcel { get; init; }

        /// <summary>With what is left of the building's cost on the day.</summary>
        public Func<Building, long?, ReportCell>? Building { get; init; }

        public Func<LegalPaper, ReportCell>? Paper { get; init; }
    }
}
