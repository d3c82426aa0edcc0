using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Facilities;

/// <summary>The land area three times over: what papers, decision and outline say. Null: no figure.</summary>
public sealed record AreaComparison(decimal? PaperM2, decimal? DecisionM2, decimal? PolygonM2);

/// <summary>How long it has stood vacant.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="ExceedsLimit">Whether that is longer than the law of that day allows.</param>
public sealed record VacancyDetails(DateOnly Since, int Months, bool ExceedsLimit);

/// <summary>Something an official should look at; nothing is refused for it.</summary>
/// <param name="Text">In words, in the language of the request.</param>
public sealed record QualityFlagDetails(QualityFlagKind Kind, string Text, string? Subject, decimal? Expected, decimal? Found);

[ObjectType<Facility>]
public static class FacilityDescriptionFields
{
    /// <summary>The outline of its land as a GeoJSON geometry in text; null: not measured yet.</summary>
    public static string? GetOutline([Parent] Facility facility) => facility.Boundary is { } boundary ? FacilityBoundary.Format(boundary) : null;

    /// <summary>The land area by paper, decision and outline, side by side.</summary>
    public static AreaComparison GetLandAreas([Parent] Facility facility) =>
        new(facility.LandAreaM2, facility.Assignment?.AreaM2, facility.PolygonAreaM2);

    /// <summary>How long it has stood vacant on a day (default: today); null when it does not.</summary>
    public static VacancyDetails? GetVacancy([Parent] Facility facility, DateOnly? asOf, RuleBook rules, TimeProvider clock)
    {
        var day = asOf ?? clock.Today();

        return Vacancy.Of(facility.VacantSince, day) is { } vacancy
            ? new(vacancy.Since, vacancy.Months, vacancy.Months >= rules.On(day).Deadline(DeadlineKind.VacancyLimit).Months)
            : null;
    }

    /// <summary>What is doubtful about the record, read on a day (default: today).</summary>
    public static IReadOnlyList<QualityFlagDetails> GetQualityFlags([Parent] Facility facility, DateOnly? asOf, RuleBook rules, TimeProvider clock) =>
    [
        .. FacilityQuality.FlagsOf(facility, asOf ?? clock.Today(), rules)
            .Select(flag => new QualityFlagDetails(flag.Kind, flag.InWords().Current, flag.Subject, flag.Expected, flag.Found)),
    ];

    /// <summary>The facilities it was made of or that were merged into it, of those the caller may see.</summary>
    [BindMember(nameof(Facility.Predecessors))]
    public static Task<IReadOnlyList<Facility>> GetPredecessorsAsync(
        [Parent] Facility facility, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        VisibleAsync(facility.Predecessors, actor, facilities, cancellationToken);

    /// <summary>The facilities that took its place, of those the caller may see.</summary>
    [BindMember(nameof(Facility.Successors))]
    public static Task<IReadOnlyList<Facility>> GetSuccessorsAsync(
        [Parent] Facility facility, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        VisibleAsync(facility.Successors, actor, facilities, cancellationToken);

    /// <summary>The record that goes on, when this one was its duplicate.</summary>
    [BindMember(nameof(Facility.MergedIntoId))]
    public static async Task<Facility?> GetMergedIntoAsync(
        [Parent] Facility facility, Actor actor, DocumentById<Facility> facilities, RestrictedReads reads, CancellationToken cancellationToken) =>
        facility.MergedIntoId is { } id ? await FacilityFields.GetFacilityAsync(id, actor, facilities, reads, cancellationToken) : null;

    private static async Task<IReadOnlyList<Facility>> VisibleAsync(
        IReadOnlyList<FacilityReference> named, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
    [
        .. (await facilities.LoadAsync([.. named.Select(facility => facility.Id).Distinct()], cancellationToken)).OfType<Facility>()
            .Where(facility => FacilityVisibility.MaySee(actor, facility)),
    ];
}

[ObjectType<Building>]
public static class BuildingFields
{
    /// <summary>Names the building in commands about it.</summary>
    [BindMember(nameof(Building.Id))]
    [ID<Building>]
    public static Guid GetId([Parent] Building building) => building.Id;

    /// <summary>What is left of the original cost on a day (default: today), in đồng; null while a figure is missing.</summary>
    public static long? GetResidualVnd([Parent] Building building, DateOnly? asOf, RuleBook rules, TimeProvider clock) =>
        building.ResidualOn(asOf ?? clock.Today(), rules);
}

[ObjectType<LandParcel>]
public static class LandParcelFields
{
    /// <summary>Names the parcel in commands about it.</summary>
    [BindMember(nameof(LandParcel.Id))]
    [ID<LandParcel>]
    public static Guid GetId([Parent] LandParcel parcel) => parcel.Id;
}

[ObjectType<LegalPaper>]
public static class LegalPaperFields
{
    /// <summary>Names the paper in commands about it.</summary>
    [BindMember(nameof(LegalPaper.Id))]
    [ID<LegalPaper>]
    public static Guid GetId([Parent] LegalPaper paper) => paper.Id;

    /// <summary>The building it is about; null: the land or the whole facility.</summary>
    [BindMember(nameof(LegalPaper.BuildingId))]
    [ID<Building>]
    public static Guid? GetBuildingId([Parent] LegalPaper paper) => paper.BuildingId;
}
