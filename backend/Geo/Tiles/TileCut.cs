namespace Geo.Tiles;

/// <summary>Cuts geometry on the grid of a zoom into the local coordinates of one tile.</summary>
internal static class TileCut
{
    /// <summary>The parts of some polygons in a tile with its buffer, or null if none reaches it. Rings are valid after the cut.</summary>
    public static TileGeometry? Polygons(IEnumerable<GridPolygon> polygons, TileAddress tile, int buffer = TileGrid.Buffer)
    {
        var window = TileGrid.Window(tile, buffer);
        var parts = new List<int[]>();
        foreach (var polygon in polygons)
        {
            foreach (var piece in RectangleClipper.ClipPolygon(polygon, window))
            {
                // Rounding where the outline meets the edge can make two cuts touch.
                var pieces = ReferenceEquals(piece, polygon) || GridGeometry.IsValid(piece) ? [piece] : GridGeometry.Repair(piece);
                parts.AddRange(pieces.SelectMany(whole => whole.Rings).Select(ring => ToLocal(ring, tile)));
            }
        }

        return parts.Count > 0 ? new(TileGeometryKind.Polygon, parts) : null;
    }

    /// <summary>The pieces of some paths in a tile with its buffer, or null.</summary>
    public static TileGeometry? Paths(IEnumerable<int[]> paths, TileAddress tile, int buffer = TileGrid.Buffer)
    {
        var window = TileGrid.Window(tile, buffer);
        var parts = new List<int[]>();
        foreach (var path in paths)
        {
            parts.AddRange(RectangleClipper.ClipPath(path, window).Select(piece => ToLocal(piece, tile)));
        }

        return parts.Count > 0 ? new(TileGeometryKind.Line, parts) : null;
    }

    private static int[] ToLocal(int[] steps, TileAddress tile)
    {
        int originX = tile.X * TileGrid.Extent, originY = tile.Y * TileGrid.Extent;
        var local = new int[steps.Length];
        for (var i = 0; i < steps.Length; i += 2)
        {
            (local[i], local[i + 1]) = (steps[i] - originX, steps[i + 1] - originY);
        }

        return local;
    }
}
