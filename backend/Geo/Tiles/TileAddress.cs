using NetTopologySuite.Geometries;

namespace Geo.Tiles;

/// <summary>One tile of the XYZ scheme: column <see cref="X"/> from the west, row <see cref="Y"/> from the north at <see cref="Zoom"/>.</summary>
public readonly record struct TileAddress
{
    /// <summary>The deepest zoom. Its grid still fits 32-bit integers, at 4 cm a step.</summary>
    public const int MaxZoom = 18;

    /// <exception cref="TileAddressException">There is no such tile.</exception>
    public TileAddress(int zoom, int x, int y)
    {
        if (zoom is < 0 or > MaxZoom || x < 0 || y < 0 || x >= 1 << zoom || y >= 1 << zoom)
        {
            throw new TileAddressException(zoom, x, y);
        }

        (Zoom, X, Y) = (zoom, x, y);
    }

    /// <summary>0 is the whole world; each step halves the side of a tile.</summary>
    public int Zoom { get; }

    /// <summary>Column, 0 in the west.</summary>
    public int X { get; }

    /// <summary>Row, 0 in the north.</summary>
    public int Y { get; }

    /// <summary>The tile in degrees, without buffer.</summary>
    public Envelope Bounds
    {
        get
        {
            double side = 1 << Zoom;
            return new(
                WebMercator.Longitude(X / side),
                WebMercator.Longitude((X + 1) / side),
                WebMercator.Latitude((Y + 1) / side),
                WebMercator.Latitude(Y / side));
        }
    }

    /// <summary>The tile that holds a place. Places beyond the edge of the map belong to the tile at that edge.</summary>
    public static TileAddress At(double longitude, double latitude, int zoom)
    {
        double side = 1 << zoom;
        var last = (1 << zoom) - 1;
        return new(
            zoom,
            (int)Math.Clamp(Math.Floor(WebMercator.NormalisedX(longitude) * side), 0, last),
            (int)Math.Clamp(Math.Floor(WebMercator.NormalisedY(latitude) * side), 0, last));
    }

    /// <summary>The address in the order of the URL: zoom/x/y.</summary>
    public override string ToString() => $"{Zoom}/{X}/{Y}";
}
