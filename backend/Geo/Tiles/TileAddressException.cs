namespace Geo.Tiles;

/// <summary>A tile was asked for that does not exist.</summary>
public sealed class TileAddressException(int zoom, int x, int y) : Exception(
    $"There is no tile {zoom}/{x}/{y}: the zoom runs from 0 to {TileAddress.MaxZoom}, x and y from 0 to 2 to the power of the zoom, less one.")
{
    /// <summary>The zoom asked for.</summary>
    public int Zoom { get; } = zoom;

    /// <summary>The column asked for.</summary>
    public int X { get; } = x;

    /// <summary>The row asked for.</summary>
    public int Y { get; } = y;
}
