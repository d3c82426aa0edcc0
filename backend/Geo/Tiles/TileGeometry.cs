namespace Geo.Tiles;

/// <summary>
/// A geometry in the coordinates of one tile, ready to be written.
/// Each part is interleaved x, y. Rings do not repeat their first position; exterior rings have a positive area (y down), holes a negative one.
/// </summary>
public sealed record TileGeometry(TileGeometryKind Kind, IReadOnlyList<int[]> Parts)
{
    /// <summary>One position.</summary>
    public static TileGeometry OfPoint(int x, int y) => new(TileGeometryKind.Point, [[x, y]]);
}
