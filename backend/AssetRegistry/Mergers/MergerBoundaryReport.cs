using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;
using Geo.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace AssetRegistry.Mergers;

/// <summary>What is to be known of a plan's boundaries before it is carried out. Rings that cross themselves are none: they are refused when the plan is drafted.</summary>
/// <param name="Findings">Where the boundaries after the plan overlap, leave gaps or reach beyond the province; the largest first.</param>
/// <param name="Areas">The units after the plan whose boundary is known.</param>
/// <param name="ChangingCommune">The facilities that come to another commune.</param>
/// <param name="NearBorder">The facilities that stand near a border of these units, the nearest first.</param>
public sealed record MergerBoundaryReport(
    IReadOnlyList<MergerBoundaryFinding> Findings, IReadOnlyList<MergerUnitArea> Areas, IReadOnlyList<MergerMove> ChangingCommune,
    IReadOnlyList<FacilityNearBorder> NearBorder)
{
    /// <param name="plan">Which plan.</param>
    /// <param name="situation">What is recorded in its units.</param>
    /// <param name="province">The province and all of its units in force, with their boundaries.</param>
    /// <param name="nearMetres">How far from a border is near.</param>
    public static MergerBoundaryReport Of(MergerPlan plan, MergerSituation situation, IReadOnlyList<AdministrativeUnit> province, double nearMetres)
    {
        var units = situation.Units.ToDictionary(unit => unit.Id);
        List<(PlannedUnit Unit, Geometry Boundary)> after =
        [
            .. from unit in plan.Content.Units
               let known = MergerBoundaries.Of(plan.Content, unit, units)
               where known is not null
               select (unit, known.Value.Boundary),
        ];

        return new(
            FindingsOf(plan, after, situation.Units, province),
            [.. after.Select(unit => MergerUnitArea.Of(unit.Unit, unit.Boundary, units.GetValueOrDefault(unit.Unit.UnitId)?.Boundary))],
            [.. MergerPreview.Of(plan, situation).Of(MergerSubject.Facility).Where(move => move.FromUnitId != move.ToUnitId)],
            [.. situation.Facilities.Select(facility => NearBorderOf(facility, after, nearMetres)).OfType<FacilityNearBorder>().OrderBy(near => near.DistanceMetres)]);
    }

    private static FacilityNearBorder? NearBorderOf(Facility facility, List<(PlannedUnit Unit, Geometry Boundary)> after, double nearMetres) =>
        facility.Location is { } place
        && after.Min(unit => GroundDistance.ToBorder(unit.Boundary, place.Longitude, place.Latitude, nearMetres)) is { } distance
            ? new(facility.Id, facility.Number, facility.Name, distance)
            : null;

    private static IReadOnlyList<MergerBoundaryFinding> FindingsOf(
        MergerPlan plan, List<(PlannedUnit Unit, Geometry Boundary)> after, IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<AdministrativeUnit> province)
    {
        // Before the plan is carried out the province is what its units cover now, unless its own boundary is known.
        var communes = province.Where(unit => unit.Type is not AdministrativeUnitType.Province && unit.Boundary is not null).ToList();
        var outline = province.FirstOrDefault(unit => unit.Type is AdministrativeUnitType.Province)?.Boundary
            ?? UnaryUnionOp.Union(communes.Concat(units).Select(unit => unit.Boundary).OfType<Geometry>());
        var neighbours = communes.Where(unit => plan.Content.FindLine(unit.Id) is not { Ends: true } && plan.Content.FindUnit(unit.Id) is null
            && after.Exists(planned => planned.Boundary.EnvelopeInternal.Intersects(unit.Boundary!.EnvelopeInternal))).ToList();
        List<string> names = [.. after.Select(unit => unit.Unit.FullName), .. neighbours.Select(unit => unit.FullName)];

        return
        [
            .. from finding in CoverageCheck.Run([.. after.Select(unit => unit.Boundary), .. neighbours.Select(unit => unit.Boundary!)], outline)
               where finding.Units.Any(unit => unit < after.Count)
               select new MergerBoundaryFinding(
                   finding.Fault, [.. finding.Units.Select(unit => names[unit])], finding.AreaM2, finding.WidthMetres, finding.IsSliver,
                   new(finding.Place.X, finding.Place.Y)),
        ];
    }
}

/// <summary>One place where boundaries that should be shared are not.</summary>
/// <param name="Units">Whom it concerns, by name.</param>
/// <param name="WidthMetres">Its mean width.</param>
/// <param name="IsSliver">Whether it is so narrow that it is a trace of digitising.</param>
/// <param name="Place">A point inside it.</param>
public sealed record MergerBoundaryFinding(
    CoverageFault Fault, IReadOnlyList<string> Units, double AreaM2, double WidthMetres, bool IsSliver, Position Place);

/// <summary>The ground of a unit after the plan.</summary>
/// <param name="MeasuredKm2">By its boundary.</param>
/// <param name="PublishedKm2">As the resolution says; null: it does not.</param>
/// <param name="DifferencePercent">By how much the boundary holds more than is published; null: nothing is.</param>
/// <param name="ChangedPercent">The ground it gains and loses, of what it had; null: it is a new unit, or its border was only drawn anew.</param>
public sealed record MergerUnitArea(
    Guid UnitId, string FullName, double MeasuredKm2, decimal? PublishedKm2, double? DifferencePercent, double? ChangedPercent)
{
    internal static MergerUnitArea Of(PlannedUnit unit, Geometry boundary, Geometry? before)
    {
        var measured = GroundArea.OfKm2(boundary);
        var share = before is null ? 0 : BoundaryChange.Share(before, boundary);

        return new(
            unit.UnitId, unit.FullName, measured, unit.DeclaredAreaKm2,
            unit.DeclaredAreaKm2 is { } published ? 100 * ((measured / (double)published) - 1) : null,
            share < BoundaryChange.RedigitisedShare ? null : 100 * share);
    }
}

/// <summary>A facility that stands so near to a border that its position alone does not say in which unit.</summary>
public sealed record FacilityNearBorder(Guid FacilityId, string Number, string Name, double DistanceMetres);
