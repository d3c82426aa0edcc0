namespace AssetRegistry.Facilities;

/// <summary>How facilities end and come out of each other, as sentences; null for other facts.</summary>
internal static class FacilityLineageFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        FacilityEnded e => new(
            $"Cơ sở kết thúc: {e.Disposal.InWords().Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"The facility came to its end: {e.Disposal.InWords().English}{FactText.ByPaper(e).English}."),
        FacilitySplit e => new(
            $"Chia tách thành {Names(e.Successors)}{FactText.ByPaper(e).Vietnamese}.",
            $"Split into {Names(e.Successors)}{FactText.ByPaper(e).English}."),
        FacilityConsolidated e => new(
            $"Hợp nhất vào {Name(e.Successor)}{FactText.ByPaper(e).Vietnamese}.",
            $"Consolidated into {Name(e.Successor)}{FactText.ByPaper(e).English}."),
        FacilityMergedAsDuplicate e => new(
            $"Bản ghi trùng, gộp vào {Name(e.Survivor)}{FactText.ByPaper(e).Vietnamese}.",
            $"Merged as a duplicate into {Name(e.Survivor)}{FactText.ByPaper(e).English}."),
        FacilityDuplicateAbsorbed e => new(
            $"Gộp bản ghi trùng {Name(e.Duplicate)} vào cơ sở này{FactText.ByPaper(e).Vietnamese}.",
            $"The duplicate record {Name(e.Duplicate)} was merged into this one{FactText.ByPaper(e).English}."),
        _ => null,
    };

    private static string Names(IReadOnlyList<FacilityReference> facilities) => string.Join(", ", facilities.Select(Name));

    private static string Name(FacilityReference facility) => $"{facility.Number} – {facility.Name}";
}
