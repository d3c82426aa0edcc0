namespace AssetRegistry.Facilities;

/// <summary>The facts that describe a facility as sentences; null for other facts.</summary>
internal static class FacilityDescriptionFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        FacilityCorrected e => Sentence("Sửa số liệu", "Corrected", FacilityChangesText.Of(e.Changes), e),
        FacilityChanged e => Sentence("Thay đổi", "Changed", FacilityChangesText.Of(e.Changes), e),
        LandParcelRecorded e => Sentence("Ghi nhận", "Recorded", Parcel(e.Parcel), e),
        BuildingRecorded e => Sentence("Ghi nhận", "Recorded", BuildingText(e.Building), e),
        LegalPaperRecorded e => new(
            $"Ghi nhận {e.LegalPaper.Kind.InWords().Vietnamese} số {e.LegalPaper.Number} ngày {Wording.Date(e.LegalPaper.Date).Vietnamese}.",
            $"Recorded {e.LegalPaper.Kind.InWords().English} {e.LegalPaper.Number} of {Wording.Date(e.LegalPaper.Date).English}."),
        FacilityItemRemoved e => Sentence("Đưa ra khỏi cơ sở", "Taken out of the facility", new($"“{e.Name}”", $"\"{e.Name}\""), e),
        FacilityUseRecorded e => Use(e),
        FacilityBoundaryRecorded e => Sentence(
            "Ghi nhận ranh giới", "Recorded the outline", new($"diện tích đo {Wording.Area(e.AreaM2).Vietnamese}", $"measured {Wording.Area(e.AreaM2).English}"), e),
        _ => null,
    };

    private static LocalizedText Sentence(string vietnamese, string english, LocalizedText what, IBusinessEvent fact) => new(
        $"{vietnamese}: {what.Vietnamese}{FactText.ByPaper(fact).Vietnamese}.", $"{english}: {what.English}{FactText.ByPaper(fact).English}.");

    /// <summary>What is recorded of a parcel beside its number.</summary>
    internal static LocalizedText Details(LandParcel parcel)
    {
        var area = Wording.Area(parcel.AreaM2);
        return new($"loại đất {parcel.PurposeCode}, {area.Vietnamese}", $"land use {parcel.PurposeCode}, {area.English}");
    }

    /// <summary>What is recorded of a building beside its name and its use.</summary>
    internal static LocalizedText Details(Building building)
    {
        var grade = building.Grade is { } known
            ? new LocalizedText($"{known.InWords().Vietnamese}, ", $"{known.InWords().English}, ")
            : new("", "");
        var storeys = Wording.Number(building.Storeys);
        var area = Wording.Area(building.FloorAreaM2);
        var cost = building.OriginalCostVnd is { } dong
            ? new LocalizedText($", nguyên giá {Wording.Number(dong).Vietnamese} đồng", $", original cost {Wording.Number(dong).English} đồng")
            : new("", "");
        return new(
            $"{grade.Vietnamese}{storeys.Vietnamese} tầng, diện tích sàn {area.Vietnamese}{cost.Vietnamese}",
            $"{grade.English}{storeys.English} storeys, floor {area.English}{cost.English}");
    }

    private static LocalizedText Parcel(LandParcel parcel)
    {
        var (words, details) = (parcel.InWords(), Details(parcel));
        return new($"{words.Vietnamese}, {details.Vietnamese}", $"{words.English}, {details.English}");
    }

    private static LocalizedText BuildingText(Building building)
    {
        var details = Details(building);
        return new($"nhà “{building.Name}”, {details.Vietnamese}", $"building \"{building.Name}\", {details.English}");
    }

    private static LocalizedText Use(FacilityUseRecorded e)
    {
        var buckets = Wording.List(UseBreakdownTerms.InWords(e.Use));
        var what = e.BuildingName is { } name
            ? new LocalizedText($"nhà “{name}”", $"building \"{name}\"")
            : new("đất", "the land");
        return Sentence("Hiện trạng sử dụng", "Use", new($"{what.Vietnamese}: {buckets.Vietnamese}", $"{what.English}: {buckets.English}"), e);
    }
}
