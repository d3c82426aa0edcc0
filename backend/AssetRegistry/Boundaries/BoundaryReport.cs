using AssetRegistry.Facilities;
using Geo.Coverage;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Boundaries;

/// <summary>A unit with the boundary that is looked at.</summary>
/// <param name="PublishedKm2">As the resolution says; null: it does not.</param>
/// <param name="Boundary">EPSG:4326, normalised.</param>
public sealed record DrawnUnit(Guid UnitId, string FullName, decimal? PublishedKm2, Geometry Boundary);

/// <summary>What is to be known of boundaries, whether a merger plan draws them or a file brings them.</summary>
public static class BoundaryReport
{
    /// <summary>Where units overlap, leave gaps or reach beyond the outline; the largest first.</summary>
    /// <param name="units">The units that are looked at.</param>
    /// <param name="neighbours">Others that they should share borders with; faults among these alone are left out.</param>
    /// <param name="outline">What no unit should reach beyond; null: not known.</param>
    public static IReadOnlyList<BoundaryFinding> FindingsOf(
        IReadOnlyList<DrawnUnit> units, IReadOnlyList<DrawnUnit> neighbours, Geometry? outline)
    {
        ArgumentNullException.ThrowIfNull(units);
        List<DrawnUnit> all = [.. units, .. neighbours];

        return
        [
            .. from finding in CoverageCheck.Run([.. all.Select(unit => unit.Boundary)], outline)
               where finding.Units.Any(unit => unit < units.Count)
               select FindingOf(finding, all),
        ];
    }

    /// <summary>Ground at the outer edge that units had and nobody has any more; the largest first.</summary>
    /// <param name="former">Who had it.</param>
    /// <param name="after">Who has ground afterwards.</param>
    public static IReadOnlyList<BoundaryFinding> LostGround(IReadOnlyList<DrawnUnit> former, IReadOnlyList<DrawnUnit> after)
    {
        ArgumentNullException.ThrowIfNull(former);

        return
        [
            .. CoverageCheck.Lost([.. former.Select(unit => unit.Boundary)], [.. after.Select(unit => unit.Boundary)])
                .Select(finding => FindingOf(finding, former)),
        ];
    }

    /// <summary>How near a facility stands to a border; null: farther than asked for, or its place is not known.</summary>
    public static FacilityNearBorder? NearBorderOf(Facility facility, IReadOnlyList<DrawnUnit> units, double nearMetres)
    {
        ArgumentNullException.ThrowIfNull(facility);

        return facility.Location is { } place
            && units.Min(unit => GroundDistance.ToBorder(unit.Boundary, place.Longitude, place.Latitude, nearMetres)) is { } distance
                ? new(facility.Id, facility.Number, facility.Name, distance)
                : null;
    }

    private static BoundaryFinding FindingOf(CoverageFinding finding, IReadOnlyList<DrawnUnit> units) => new(
        finding.Fault, [.. finding.Units.Select(unit => units[unit].FullName)], finding.AreaM2, finding.WidthMetres, finding.IsSliver,
        new(finding.Place.X, finding.Place.Y));
}

/// <summary>One place where boundaries that should be shared are not.</summary>
/// <param name="Units">Whom it concerns, by name.</param>
/// <param name="WidthMetres">Its mean width.</param>
/// <param name="IsSliver">Whether it is so narrow that it is a trace of digitising.</param>
/// <param name="Place">A point inside it.</param>
public sealed record BoundaryFinding(
    CoverageFault Fault, IReadOnlyList<string> Units, double AreaM2, double WidthMetres, bool IsSliver, Position Place);

/// <summary>The ground that a boundary holds.</summary>
/// <param name="MeasuredKm2">By its boundary.</param>
/// <param name="PublishedKm2">As the resolution says; null: it does not.</param>
/// <param name="DifferencePercent">By how much the boundary holds more than is published; null: nothing is.</param>
/// <param name="ChangedPercent">The ground it gains and loses, of what it had; null: it is a new unit, or its border was only drawn anew.</param>
public sealed record BoundaryArea(
    Guid UnitId, string FullName, double MeasuredKm2, decimal? PublishedKm2, double? DifferencePercent, double? ChangedPercent)
{
    /// <param name="unit">The unit with its new boundary.</param>
    /// <param name="before">The one it had; null: none.</param>
    public static BoundaryArea Of(DrawnUnit unit, Geometry? before)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var measured = GroundArea.OfKm2(unit.Boundary);
        var share = before is null ? 0 : BoundaryChange.Share(before, unit.Boundary);

        return new(
            unit.UnitId, unit.FullName, measured, unit.PublishedKm2,
            unit.PublishedKm2 is { } published ? 100 * ((measured / (double)published) - 1) : null,
            share < BoundaryChange.RedigitisedShare ? null : 100 * share);
    }
}

/// <summary>A facility that stands so near to a border that its position alone does not say in which unit.</summary>
public sealed record FacilityNearBorder(Guid FacilityId, string Number, string Name, double DistanceMetres);
