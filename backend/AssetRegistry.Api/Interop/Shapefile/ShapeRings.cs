using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using Location = NetTopologySuite.Geometries.Location;

namespace AssetRegistry.Api.Interop.Shapefile;

/// <summary>Puts the rings of an area together: in a shapefile they stand in any order, shells clockwise and holes the other way.</summary>
internal static class ShapeRings
{
    /// <exception cref="ShapeException">A ring is not closed or has fewer than four positions.</exception>
    public static Geometry ToPolygons(List<Coordinate[]> rings, GeometryFactory factory)
    {
        if (rings.Exists(ring => ring.Length < 4 || !ring[0].Equals2D(ring[^1])))
        {
            throw new ShapeException(ShapefileText.BadShape);
        }

        var shells = rings.Where(ring => !Orientation.IsCCW(ring)).Select(ring => new Shell(factory.CreateLinearRing(ring))).ToList();
        foreach (var ring in rings.Where(Orientation.IsCCW))
        {
            // The smallest shell around it owns a hole. One around which there is none was drawn the wrong way and is a shell.
            var owner = shells.Where(shell => shell.Holds(ring)).MinBy(shell => shell.Ring.EnvelopeInternal.Area);
            if (owner is null)
            {
                shells.Add(new(factory.CreateLinearRing(ring)));
            }
            else
            {
                owner.Holes.Add(factory.CreateLinearRing(ring));
            }
        }

        Polygon[] polygons = [.. shells.Select(shell => factory.CreatePolygon(shell.Ring, [.. shell.Holes]))];
        return polygons is [var only] ? only : factory.CreateMultiPolygon(polygons);
    }

    private sealed record Shell(LinearRing Ring)
    {
        public List<LinearRing> Holes { get; } = [];

        /// <summary>Whether a ring lies inside, by the first of its positions that is not on the border.</summary>
        public bool Holds(Coordinate[] ring) =>
            Ring.EnvelopeInternal.Contains(ring[0])
            && ring.Select(position => PointLocation.LocateInRing(position, Ring.Coordinates)).FirstOrDefault(location => location is not Location.Boundary, Location.Exterior)
                is Location.Interior;
    }
}
