using NetTopologySuite.Geometries;

namespace Geo.Tiles;

/// <summary>
/// Puts single geometries in degrees onto a tile: snap to the grid of the zoom, cut with the buffer, keep rings valid.
/// Coverages such as communes go through <see cref="Coverage.CoveragePyramid"/>, which treats shared borders alike.
/// </summary>
public static class TileSnapper
{
    /// <summary>
    /// The geometry in the coordinates of the tile, or null where it does not reach. A polygon smaller than a step becomes a square
    /// of two steps, so that it never vanishes. A point belongs to exactly one tile and is not repeated in the buffer of its neighbours.
    /// </summary>
    public static TileGeometry? Snap(Geometry geometry, TileAddress tile)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        if (geometry.IsEmpty || !geometry.EnvelopeInternal.Intersects(TileGrid.WindowInDegrees(tile)))
        {
            return null;
        }

        var grid = new TileGrid(tile.Zoom);
        return geometry switch
        {
            IPuntal => Points(geometry, tile),
            ILineal => TileCut.Paths(Parts(geometry).Select(line => Steps(line.Coordinates, grid)), tile),
            _ => TileCut.Polygons(Polygons(geometry, grid), tile),
        };
    }

    private static TileGeometry? Points(Geometry geometry, TileAddress tile)
    {
        var parts = geometry.Coordinates
            .Where(place => TileAddress.At(place.X, place.Y, tile.Zoom) == tile)
            .Select(place => LocalStep(WebMercator.NormalisedX(place.X), WebMercator.NormalisedY(place.Y), tile))
            .ToList();
        return parts.Count > 0 ? new(TileGeometryKind.Point, parts) : null;
    }

    /// <summary>The step of a place that lies in the tile. The last half step belongs to the tile too, so its number is kept below the extent.</summary>
    internal static int[] LocalStep(double x, double y, TileAddress tile)
    {
        var grid = new TileGrid(tile.Zoom);
        return
        [
            Math.Clamp(grid.Snap(x) - tile.X * TileGrid.Extent, 0, TileGrid.Extent - 1),
            Math.Clamp(grid.Snap(y) - tile.Y * TileGrid.Extent, 0, TileGrid.Extent - 1),
        ];
    }

    private static List<GridPolygon> Polygons(Geometry geometry, TileGrid grid)
    {
        var found = new List<GridPolygon>();
        foreach (var part in Parts(geometry).OfType<Polygon>())
        {
            if (RingOf(part.ExteriorRing, grid, exterior: true) is { } shell)
            {
                var polygon = new GridPolygon([shell, .. part.InteriorRings.Select(hole => RingOf(hole, grid, exterior: false)).OfType<int[]>()]);
                found.AddRange(GridGeometry.IsValid(polygon) ? [polygon] : GridGeometry.Repair(polygon));
            }
        }

        return found.Count > 0 ? found : [Speck(grid.Column(geometry.Coordinate.X), grid.Row(geometry.Coordinate.Y))];
    }

    /// <summary>The square that stands for a polygon too small for the grid.</summary>
    internal static GridPolygon Speck(int column, int row) => new([BoxEdge.Ring(new(column - 1, row - 1, column + 1, row + 1))]);

    private static int[]? RingOf(LineString ring, TileGrid grid, bool exterior)
    {
        if (GridRing.Clean(Steps(ring.Coordinates[..^1], grid)) is not { } clean)
        {
            return null;
        }

        GridRing.Orient(clean, exterior);
        return clean;
    }

    private static IEnumerable<Geometry> Parts(Geometry geometry) => Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN);

    private static int[] Steps(Coordinate[] places, TileGrid grid)
    {
        var steps = new int[2 * places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            (steps[2 * i], steps[2 * i + 1]) = (grid.Column(places[i].X), grid.Row(places[i].Y));
        }

        return steps;
    }
}
