using System.Runtime.CompilerServices;
using Geo.Index;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Boundaries;

/// <summary>
/// Whether a boundary covers a place, its border included. One question looks at every edge; who has many about one boundary prepares it first, and
/// each then costs next to nothing. What is prepared goes with the geometry.
/// </summary>
public static class PreparedGround
{
    private static readonly ConditionalWeakTable<Geometry, PointLocator> Prepared = [];

    /// <param name="boundary">Polygon or multipolygon, EPSG:4326; an empty one needs no preparing.</param>
    public static void Prepare(Geometry boundary)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        if (!boundary.IsEmpty)
        {
            _ = Prepared.GetValue(boundary, area => PointLocator.Build([area]));
        }
    }

    public static bool Covers(Geometry boundary, Position place)
    {
        ArgumentNullException.ThrowIfNull(boundary);
        ArgumentNullException.ThrowIfNull(place);

        return Prepared.TryGetValue(boundary, out var locator)
            ? locator.TryFind(place.Longitude, place.Latitude, out _)
            : SimplePointInAreaLocator.Locate(new Coordinate(place.Longitude, place.Latitude), boundary) is not Location.Exterior;
    }
}
