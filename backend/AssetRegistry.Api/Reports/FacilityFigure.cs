namespace AssetRegistry.Api.Reports;

/// <summary>By what facilities can be counted.</summary>
public enum FacilityGrouping
{
    Commune,
    Holder,
    Receiver,
    Category,
    Classification,
    LegalForm,
    IntendedUse,
    Stage,
    VacancyAge,
    Custody,
    ApprovedPlan,
}

/// <summary>What the facilities of a figure have in common, by one grouping.</summary>
/// <param name="Key">Its code or number; null: the facilities that have none, such as those without a decision.</param>
/// <param name="Name">The same in words, in the language of the request.</param>
public sealed record FigureGroup(FacilityGrouping Grouping, string? Key, string Name);

/// <summary>Facilities counted, with their areas and the filter that lists them.</summary>
/// <param name="Groups">In the order asked for.</param>
/// <param name="LandAreaM2">Sum of the areas that are known; null: not one is.</param>
/// <param name="WithoutLandArea">Facilities that have no figure, and are not in the sum.</param>
/// <param name="FloorAreaM2">Sum of the areas that are known; null: not one is.</param>
/// <param name="WithoutFloorArea">Facilities that have no figure, and are not in the sum.</param>
/// <param name="Filter">Lists exactly the facilities that were counted, as facilitiesAsOf takes it.</param>
public sealed record FacilityFigure(
    IReadOnlyList<FigureGroup> Groups, int Facilities, decimal? LandAreaM2, int WithoutLandArea, decimal? FloorAreaM2, int WithoutFloorArea,
    FacilityRecordFilter Filter);
