using AssetRegistry.Boundaries;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace AssetRegistry.Mergers;

/// <summary>What is to be known of a plan's boundaries before it is carried out. Rings that cross themselves are none: they are refused when the plan is drafted.</summary>
/// <param name="Findings">
/// Where the boundaries after the plan overlap, leave gaps or reach beyond the province, and what ground of the units before it nobody has after it; the
/// largest first.
/// </param>
/// <param name="Areas">The units after the plan whose boundary is known.</param>
/// <param name="ChangingCommune">The facilities that come to another commune.</param>
/// <param name="NearBorder">The facilities that stand near a border of these units, the nearest first.</param>
public sealed record MergerBoundaryReport(
    IReadOnlyList<BoundaryFinding> Findings, IReadOnlyList<BoundaryArea> Areas, IReadOnlyList<MergerMove> ChangingCommune,
    IReadOnlyList<FacilityNearBorder> NearBorder)
{
    /// <param name="plan">Which plan.</param>
    /// <param name="situation">What is recorded in its units.</param>
    /// <param name="province">The province and all of its units in force, with their boundaries.</param>
    /// <param name="nearMetres">How far from a border is near.</param>
    public static MergerBoundaryReport Of(MergerPlan plan, MergerSituation situation, IReadOnlyList<AdministrativeUnit> province, double nearMetres)
    {
        var units = situation.Units.ToDictionary(unit => unit.Id);
        List<DrawnUnit> after =
        [
            .. from unit in plan.Content.Units
               let known = MergerBoundaries.Of(plan.Content, unit, units)
               where known is not null
               select new DrawnUnit(unit.UnitId, unit.FullName, unit.DeclaredAreaKm2, known.Value.Boundary),
        ];

        return new(
            FindingsOf(plan, after, situation.Units, province),
            [.. after.Select(unit => BoundaryArea.Of(unit, units.GetValueOrDefault(unit.UnitId)?.Boundary))],
            [.. MergerPreview.Of(plan, situation).Of(MergerSubject.Facility).Where(move => move.FromUnitId != move.ToUnitId)],
            [
                .. situation.Facilities.Select(facility => BoundaryReport.NearBorderOf(facility, after, nearMetres)).OfType<FacilityNearBorder>()
                    .OrderBy(near => near.DistanceMetres),
            ]);
    }

    private static IReadOnlyList<BoundaryFinding> FindingsOf(
        MergerPlan plan, List<DrawnUnit> after, IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<AdministrativeUnit> province)
    {
        // Before the plan is carried out the province is what its units cover now, unless its own boundary is known.
        var communes = province.Where(unit => unit.Type is not AdministrativeUnitType.Province && unit.Boundary is not null).ToList();
        var outline = province.FirstOrDefault(unit => unit.Type is AdministrativeUnitType.Province)?.Boundary
            ?? UnaryUnionOp.Union(communes.Concat(units).Select(unit => unit.Boundary).OfType<Geometry>());
        List<DrawnUnit> others =
        [
            .. communes.Where(unit => plan.Content.FindLine(unit.Id) is not { Ends: true } && plan.Content.FindUnit(unit.Id) is null)
                .Select(unit => new DrawnUnit(unit.Id, unit.FullName, unit.DeclaredAreaKm2, unit.Boundary!)),
        ];
        List<DrawnUnit> neighbours =
            [.. others.Where(unit => after.Exists(planned => planned.Boundary.EnvelopeInternal.Intersects(unit.Boundary.EnvelopeInternal)))];

        return
        [
            .. BoundaryReport.FindingsOf(after, neighbours, outline)
                .Concat(BoundaryReport.LostGround(FormerOf(plan, after, units), [.. after, .. others]))
                .OrderByDescending(finding => finding.AreaM2),
        ];
    }

    /// <summary>The units whose ground the plan gives to units that are all drawn: of the others nobody can say what becomes of it.</summary>
    private static IReadOnlyList<DrawnUnit> FormerOf(MergerPlan plan, List<DrawnUnit> after, IReadOnlyList<AdministrativeUnit> units) =>
    [
        .. from line in plan.Content.Lines
           where line.Kind is not MergerLineKind.Unchanged && line.IntoIds.All(id => after.Exists(unit => unit.UnitId == id))
           from unit in units.Where(unit => unit.Id == line.UnitId && unit.Boundary is not null)
           select new DrawnUnit(unit.Id, unit.FullName, unit.DeclaredAreaKm2, unit.Boundary!),
    ];
}
