using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// Simplifies all polygons of a coverage together, in degrees, so that neighbours stay gap-free. No polygon and no part vanishes.
/// </summary>
public static class CoverageSimplifier
{
    private const double MetresPerDegree = Math.PI * Ellipsoid.SemiMajorAxis / 180;

    /// <summary>
    /// Leaves out vertices that enclose less than the square of a length with their neighbours. Where that would make a polygon
    /// invalid, its borders are kept finer, at last as they were.
    /// </summary>
    /// <returns>One multipolygon per unit of the topology, in its order.</returns>
    public static IReadOnlyList<MultiPolygon> Simplify(CoverageTopology topology, double toleranceMetres)
    {
        ArgumentNullException.ThrowIfNull(topology);
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceMetres);

        var middle = topology.Y.Length == 0 ? 0 : (topology.Y.Min() + topology.Y.Max()) / 2;
        var metresPerDegreeEast = MetresPerDegree * Math.Cos(middle * Math.PI / 180);
        var weights = ArcWeights.Compute(
            topology, [.. topology.X.Select(x => x * metresPerDegreeEast)], [.. topology.Y.Select(y => y * MetresPerDegree)]);
        var arcs = new SimplifiedArcs<Coordinate>(
            topology, weights, toleranceMetres * toleranceMetres, vertex => new(topology.X[vertex], topology.Y[vertex]));
        return [.. arcs.Assemble(ToPolygon, polygon => polygon.IsValid).Select(parts => StoredGeometry.Factory.CreateMultiPolygon([.. parts]))];
    }

    private static Polygon ToPolygon(IReadOnlyList<List<Coordinate>> rings)
    {
        var closed = rings.Select(ring => StoredGeometry.Factory.CreateLinearRing([.. ring, ring[0].Copy()])).ToList();
        return StoredGeometry.Factory.CreatePolygon(closed[0], [.. closed.Skip(1)]);
    }
}
