using NetTopologySuite.Geometries;

namespace AssetRegistry.Facilities;

public sealed partial record Facility
{
    public IReadOnlyList<LandParcel> Parcels { get; init; } = [];

    public IReadOnlyList<Building> Buildings { get; init; } = [];

    public IReadOnlyList<LegalPaper> LegalPapers { get; init; } = [];

    /// <summary>What the land was used for when last looked at; null: not recorded yet.</summary>
    public UseBreakdown? LandUse { get; init; }

    /// <summary>The outline of its land; null: not measured yet.</summary>
    public Geometry? Boundary { get; init; }

    /// <summary>The area of <see cref="Boundary"/>, on the projection of VN-2000.</summary>
    public decimal? PolygonAreaM2 { get; init; }

    /// <summary>Whether the position lies outside the boundary of the commune it is recorded in.</summary>
    public bool IsOutsideCommune { get; init; }

    /// <summary>Since when it is in the register; nothing about it is dated before.</summary>
    public DateOnly RegisteredOn { get; init; }

    /// <summary>Since when name, place and areas are recorded as they are; no correction is dated before.</summary>
    public DateOnly DescribedOn { get; init; }

    /// <summary>Since when the present holder has it.</summary>
    public DateOnly HeldSince { get; init; }

    /// <summary>Names and addresses it was known by, and numbers of records merged into it: it is still found by them.</summary>
    public IReadOnlyList<string> EarlierNames { get; init; } = [];

    public Facility Apply(FacilityCorrected corrected) => Changed(corrected.Changes, corrected.Provenance.EffectiveOn) with
    {
        IsOutsideCommune = corrected.IsOutsideCommune ?? IsOutsideCommune,
    };

    public Facility Apply(FacilityChanged changed) => Changed(changed.Changes, changed.Provenance.EffectiveOn) with
    {
        EarlierNames = [.. EarlierNames, .. new[] { changed.Changes.Name?.Before, changed.Changes.Address?.Before }.OfType<string>()],
        IsOutsideCommune = changed.IsOutsideCommune ?? IsOutsideCommune,
    };

    public Facility Apply(LandParcelRecorded recorded) => this with
    {
        Parcels = Replaced(Parcels, parcel => parcel.Id == recorded.Parcel.Id, recorded.Parcel),
    };

    public Facility Apply(BuildingRecorded recorded) => this with
    {
        Buildings = Replaced(
            Buildings,
            building => building.Id == recorded.Building.Id,
            recorded.Building with { Use = recorded.Building.Use ?? FindBuilding(recorded.Building.Id)?.Use }),
    };

    public Facility Apply(LegalPaperRecorded recorded) => this with
    {
        LegalPapers = Replaced(LegalPapers, paper => paper.Id == recorded.LegalPaper.Id, recorded.LegalPaper),
    };

    public Facility Apply(FacilityItemRemoved removed) => this with
    {
        Parcels = [.. Parcels.Where(parcel => parcel.Id != removed.ItemId)],
        Buildings = [.. Buildings.Where(building => building.Id != removed.ItemId)],
        LegalPapers = [.. LegalPapers.Where(paper => paper.Id != removed.ItemId)],
    };

    public Facility Apply(FacilityUseRecorded recorded) => recorded.BuildingId is not { } id
        ? this with { LandUse = Later(LandUse, recorded.Use) }
        : this with
        {
            Buildings = [.. Buildings.Select(building => building.Id == id ? building with { Use = Later(building.Use, recorded.Use) } : building)],
        };

    public Facility Apply(FacilityBoundaryRecorded recorded) => this with { Boundary = recorded.Boundary, PolygonAreaM2 = recorded.AreaM2 };

    internal Building? FindBuilding(Guid id) => Buildings.FirstOrDefault(building => building.Id == id);

    private Facility Changed(FacilityChanges changes, DateOnly effectiveOn) =>
        (changes.Holder is { } holder ? HeldBy(holder.After.Id, holder.After.Name, effectiveOn) : this) with
        {
            Name = After(changes.Name, Name),
            FormerName = After(changes.FormerName, FormerName),
            Category = After(changes.Category, Category),
            CommuneId = changes.Commune?.After.Id ?? CommuneId,
            CommuneCode = changes.Commune?.After.Code ?? CommuneCode,
            CommuneName = changes.Commune?.After.Name ?? CommuneName,
            FormerCommuneName = After(changes.FormerCommuneName, FormerCommuneName),
            Address = After(changes.Address, Address),
            Location = After(changes.Location, Location),
            LandAreaM2 = After(changes.LandAreaM2, LandAreaM2),
            FloorAreaM2 = After(changes.FloorAreaM2, FloorAreaM2),
            VacantSince = After(changes.VacantSince, VacantSince),
            DescribedOn = effectiveOn > DescribedOn ? effectiveOn : DescribedOn,
        };

    private static T After<T>(Change<T>? change, T present) => change is null ? present : change.After;

    // A look at an earlier day that is recorded late does not replace what was seen later.
    private static UseBreakdown Later(UseBreakdown? present, UseBreakdown recorded) =>
        present is not null && present.AsOf > recorded.AsOf ? present : recorded;

    /// <summary>The item takes the place of the same one, or comes last.</summary>
    private static List<T> Replaced<T>(IReadOnlyList<T> items, Predicate<T> isSame, T item)
    {
        List<T> replaced = [.. items];
        var index = replaced.FindIndex(isSame);
        if (index < 0)
        {
            replaced.Add(item);
        }
        else
        {
            replaced[index] = item;
        }

        return replaced;
    }
}
