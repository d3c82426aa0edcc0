using NetTopologySuite.Geometries;

namespace Geo.Tiles;

/// <summary>
/// The integer grid of one zoom: every tile has <see cref="Extent"/> steps, so the whole world has 4096 · 2^zoom.
/// Tiles of a zoom share the grid, so a vertex snapped once has the same place in every tile that shows it.
/// </summary>
public readonly record struct TileGrid(int Zoom)
{
    /// <summary>Steps along the side of a tile.</summary>
    public const int Extent = 4096;

    /// <summary>Margin kept around a tile when clipping, in steps: 4 pixels of a 256-pixel tile, the width of the widest stroke.</summary>
    public const int Buffer = 64;

    /// <summary>Steps along the side of the world.</summary>
    public double Side => (double)Extent * (1 << Zoom);

    /// <summary>The nearest grid column to a longitude.</summary>
    public int Column(double longitude) => Snap(WebMercator.NormalisedX(longitude));

    /// <summary>The nearest grid row to a latitude, counted from the north.</summary>
    public int Row(double latitude) => Snap(WebMercator.NormalisedY(latitude));

    /// <summary>The nearest step to a place in the normalised plane.</summary>
    public int Snap(double normalised) => (int)Math.Round(normalised * Side);

    /// <summary>The tile with its buffer, in steps of the grid.</summary>
    public static GridBox Window(TileAddress tile, int buffer = Buffer) => new(
        tile.X * Extent - buffer,
        tile.Y * Extent - buffer,
        (tile.X + 1) * Extent + buffer,
        (tile.Y + 1) * Extent + buffer);

    /// <summary>The tile with its buffer, in degrees: what to ask an index for.</summary>
    public static Envelope WindowInDegrees(TileAddress tile)
    {
        var side = new TileGrid(tile.Zoom).Side;
        var window = Window(tile);
        return new(
            WebMercator.Longitude(window.MinX / side),
            WebMercator.Longitude(window.MaxX / side),
            WebMercator.Latitude(window.MaxY / side),
            WebMercator.Latitude(window.MinY / side));
    }
}
