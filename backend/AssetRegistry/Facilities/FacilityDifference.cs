namespace AssetRegistry.Facilities;

/// <summary>Two states of a facility compared field by field, in words, whatever sort of fact lies between them.</summary>
public static class FacilityDifference
{
    /// <param name="before">Null: it was not in the register.</param>
    /// <param name="after">The later state.</param>
    /// <returns>The fields that differ, in the order of the record; of the things of a facility (parcels, buildings, papers, parts) each by itself.</returns>
    public static IReadOnlyList<FieldChange> Between(Facility? before, Facility after)
    {
        var (earlier, later) = (before is null ? [] : FieldsOf(before).ToList(), FieldsOf(after).ToList());
        var present = later.ToDictionary(field => field.Key);
        var past = earlier.ToDictionary(field => field.Key);
        return
        [
            .. later.Select(field => new FieldChange(field.Name, past.TryGetValue(field.Key, out var was) ? was.Value : null, field.Value))
                .Concat(earlier.Where(field => !present.ContainsKey(field.Key)).Select(field => new FieldChange(field.Name, field.Value, null)))
                .Where(change => change.Before != change.After),
        ];
    }

    private static IEnumerable<Field> FieldsOf(Facility facility) =>
    [
        new("name", new("tên", "name"), Quoted(facility.Name)),
        new("formerName", new("tên trước sắp xếp", "former name"), Quoted(facility.FormerName)),
        new("category", new("loại cơ sở", "category"), facility.Category.InWords()),
        new("classification", new("phân loại", "classification"), facility.Classification.InWords()),
        new("sensitivity", new("mức độ bảo mật", "sensitivity"), facility.Sensitivity.InWords()),
        new("commune", new("xã, phường", "commune"), Same(facility.CommuneName)),
        new("formerCommune", new("xã, phường cũ", "former commune"), Same(facility.FormerCommuneName)),
        new("address", new("địa chỉ", "address"), Quoted(facility.Address)),
        new("location", new("vị trí", "position"), facility.Location is null ? null : FacilityChangesText.Place(facility.Location)),
        new("landArea", new("diện tích đất", "land area"), Area(facility.LandAreaM2)),
        new("floorArea", new("diện tích sàn", "floor area"), Area(facility.FloorAreaM2)),
        new("outlineArea", new("diện tích theo ranh giới", "area of the outline"), Area(facility.PolygonAreaM2)),
        new("landUse", new("hiện trạng sử dụng đất", "use of the land"), Use(facility.LandUse)),
        new("holder", new("đơn vị quản lý", "holder"), Same(facility.HolderName)),
        new("vacantSince", new("bỏ trống từ", "vacant since"), Date(facility.VacantSince)),
        new("custodySince", new("quỹ đất quản lý từ", "kept by the land fund since"), Date(facility.CustodySince)),
        new("stage", new("giai đoạn xử lý", "handling"), facility.Stage.InWords()),
        new("receiver", new("đơn vị tiếp nhận", "receiver"), Same(facility.Assignment?.ReceiverName)),
        new("decision", new("quyết định xử lý", "decision"), Same(facility.Assignment?.DecisionNumber)),
        new("endedOn", new("kết thúc từ", "ended on"), Date(facility.EndedOn)),
        new("disposal", new("hình thức kết thúc", "disposal"), facility.Disposal?.InWords()),
        .. facility.Parcels.Select(parcel => new Field($"{parcel.Id}", parcel.InWords(), FacilityDescriptionFacts.Details(parcel))),
        .. facility.Buildings.SelectMany(FieldsOf),
        .. facility.LegalPapers.Select(paper => new Field($"{paper.Id}", paper.Kind.InWords(), Paper(paper))),
        .. facility.Parts.SelectMany(FieldsOf),
    ];

    private static IEnumerable<Field> FieldsOf(Building building)
    {
        var name = new LocalizedText($"nhà “{building.Name}”", $"building \"{building.Name}\"");
        return
        [
            new($"{building.Id}", name, FacilityDescriptionFacts.Details(building)),
            new($"{building.Id} use", new($"{name.Vietnamese}, hiện trạng sử dụng", $"{name.English}, use"), Use(building.Use)),
        ];
    }

    private static IEnumerable<Field> FieldsOf(FacilityPart part)
    {
        var name = new LocalizedText($"phần “{part.Name}”", $"part \"{part.Name}\"");
        return
        [
            new($"{part.Id} classification", Of(new("phân loại", "classification")), part.Classification.InWords()),
            new($"{part.Id} land", Of(new("diện tích đất", "land area")), Area(part.LandAreaM2)),
            new($"{part.Id} floor", Of(new("diện tích sàn", "floor area")), Area(part.FloorAreaM2)),
            new($"{part.Id} holder", Of(new("đơn vị quản lý", "holder")), Same(part.HolderName)),
            new($"{part.Id} vacant", Of(new("bỏ trống từ", "vacant since")), Date(part.VacantSince)),
            new($"{part.Id} stage", Of(new("giai đoạn xử lý", "handling")), part.Stage.InWords()),
        ];

        LocalizedText Of(LocalizedText field) => new($"{name.Vietnamese}, {field.Vietnamese}", $"{name.English}, {field.English}");
    }

    private static LocalizedText? Quoted(string? text) => text is null ? null : new($"“{text}”", $"\"{text}\"");

    private static LocalizedText? Same(string? text) => text is null ? null : new(text, text);

    private static LocalizedText? Area(decimal? area) => area is { } known ? Wording.Area(known) : null;

    private static LocalizedText? Date(DateOnly? date) => date is { } known ? Wording.Date(known) : null;

    private static LocalizedText? Use(UseBreakdown? use) => use is null ? null : Wording.List(UseBreakdownTerms.InWords(use));

    private static LocalizedText Paper(LegalPaper paper) => new(
        $"số {paper.Number} ngày {Wording.Date(paper.Date).Vietnamese}", $"{paper.Number} of {Wording.Date(paper.Date).English}");

    /// <param name="Key">Tells the same field in two states.</param>
    private sealed record Field(string Key, LocalizedText Name, LocalizedText? Value);
}
