using AssetRegistry.Boundaries;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Mergers;

/// <summary>What a merger plan says: which units there are afterwards, and what becomes of each unit there was.</summary>
/// <param name="LegalAct">The resolution the reform rests on.</param>
/// <param name="EffectiveOn">The first day of the new units; the former ones exist up to the day before.</param>
/// <param name="UndoUntil">The last day on which the plan can be undone.</param>
public sealed record MergerPlanContent(
    string Name, Paper LegalAct, DateOnly EffectiveOn, DateOnly UndoUntil, IReadOnlyList<PlannedUnit> Units, IReadOnlyList<MergerLine> Lines)
{
    public PlannedUnit? FindUnit(Guid id) => Units.FirstOrDefault(unit => unit.UnitId == id);

    public MergerLine? FindLine(Guid unitId) => Lines.FirstOrDefault(line => line.UnitId == unitId);

    /// <summary>The units that end by the plan.</summary>
    public IEnumerable<MergerLine> EndingLines => Lines.Where(line => line.Ends);

    /// <summary>The units that come into being by the plan: those that no line already knows.</summary>
    public IEnumerable<PlannedUnit> NewUnits => Units.Where(unit => FindLine(unit.UnitId) is null);
}

/// <summary>A unit as it is after the reform: a new one, or one of the former ones under another name or in another boundary.</summary>
/// <param name="Boundary">EPSG:4326, normalised; null: none is known yet, or it stays the same.</param>
/// <param name="Committee">The people's committee that begins with the unit; null: it has none yet, or keeps its own.</param>
public sealed record PlannedUnit(
    Guid UnitId, string Code, string Name, string FullName, AdministrativeUnitType Type, decimal? DeclaredAreaKm2, Geometry? Boundary,
    PlannedCommittee? Committee);

/// <summary>The people's committee of a new unit.</summary>
/// <param name="Code">Its budget-unit code (mã ĐVQHNS).</param>
public sealed record PlannedCommittee(Guid OrganisationId, string Code, string Name);

/// <summary>What becomes of one unit.</summary>
/// <param name="Into">Where it goes, the greater part first.</param>
public sealed record MergerLine(Guid UnitId, MergerLineKind Kind, IReadOnlyList<MergerShare> Into)
{
    public bool Ends => Kind is MergerLineKind.Merged or MergerLineKind.DividedByGeometry or MergerLineKind.DividedByList;

    public bool IsByGeometry => Kind is MergerLineKind.DividedByGeometry or MergerLineKind.Redrawn;

    public IReadOnlyList<Guid> IntoIds => [.. Into.Select(share => share.UnitId)];

    /// <summary>What each unit gets, as the register keeps it.</summary>
    public IReadOnlyList<SuccessionShare> Succession => Kind is MergerLineKind.Merged
        ? [.. Into.Select(share => SuccessionShare.Merged(share.UnitId))]
        : [.. Into.Select(share => new SuccessionShare(share.UnitId, Ends ? SuccessionKind.Divided : SuccessionKind.Redrawn, share.Share))];
}

/// <summary>The part of a unit that goes to another one.</summary>
/// <param name="Share">Of the ground, above 0 and at most 1; null: not known.</param>
/// <param name="FacilityIds">The facilities that stand in this part, where the unit is divided by a list.</param>
public sealed record MergerShare(Guid UnitId, decimal? Share, IReadOnlyList<Guid> FacilityIds);
