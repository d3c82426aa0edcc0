namespace Geo.Tiles;

/// <summary>MVT 2.1, 4.3.4: the geometry types; the numbers are those of the encoding.</summary>
public enum TileGeometryKind
{
    /// <summary>One or more positions.</summary>
    Point = 1,

    /// <summary>One or more open paths.</summary>
    Line = 2,

    /// <summary>One or more exterior rings, each followed by its holes.</summary>
    Polygon = 3,
}
