using AssetRegistry.Boundaries;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;

namespace AssetRegistry.Mergers;

/// <summary>The boundaries there are after a plan.</summary>
internal static class MergerBoundaries
{
    /// <summary>The one that the plan draws; for a unit that whole ones go to, what these cover together. Null: not known.</summary>
    /// <param name="content">The plan.</param>
    /// <param name="planned">Which unit.</param>
    /// <param name="units">The units of the plan that exist.</param>
    public static (Geometry Boundary, BoundarySource Source)? Of(
        MergerPlanContent content, PlannedUnit planned, IReadOnlyDictionary<Guid, AdministrativeUnit> units)
    {
        if (planned.Boundary is { } drawn)
        {
            return (drawn, BoundarySource.Official);
        }

        var lines = content.Lines.Where(line => line.IntoIds.Contains(planned.UnitId)).ToList();
        List<AdministrativeUnit> parts = [.. lines.Select(line => units.GetValueOrDefault(line.UnitId)).OfType<AdministrativeUnit>().Where(unit => unit.Boundary is not null)];
        if (parts.Count < lines.Count || parts.Count == 0 || lines.Exists(line => line.Into.Count > 1))
        {
            return null;
        }

        return (
            parts is [var only] ? only.Boundary! : GeometryNormalizer.Normalize(UnaryUnionOp.Union(parts.Select(unit => unit.Boundary))),
            parts.TrueForAll(unit => unit.BoundarySource is BoundarySource.Official) ? BoundarySource.Official : BoundarySource.Demonstration);
    }
}
