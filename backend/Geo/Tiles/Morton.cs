namespace Geo.Tiles;

/// <summary>Z-order: the bits of column and row interleaved, so that nested squares are runs of numbers.</summary>
internal static class Morton
{
    /// <summary>The column or row of 2^depth cells that holds a place of the unit line; the ends belong to the outermost cells.</summary>
    public static uint Cell(double normalised, int depth) => (uint)Math.Clamp(normalised * (1L << depth), 0, (1L << depth) - 1);

    public static ulong Encode(uint column, uint row) => Spread(column) | (Spread(row) << 1);

    private static ulong Spread(uint value)
    {
        ulong spread = value;
        spread = (spread | (spread << 16)) & 0x0000FFFF0000FFFF;
        spread = (spread | (spread << 8)) & 0x00FF00FF00FF00FF;
        spread = (spread | (spread << 4)) & 0x0F0F0F0F0F0F0F0F;
        spread = (spread | (spread << 2)) & 0x3333333333333333;
        return (spread | (spread << 1)) & 0x5555555555555555;
    }
}
