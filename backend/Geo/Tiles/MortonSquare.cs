namespace Geo.Tiles;

/// <summary>A square of the quadtree over the unit plane: one run of Morton codes.</summary>
/// <param name="Column">First column of its cells.</param>
/// <param name="Row">First row of its cells.</param>
/// <param name="Bits">How many times it can still be divided; its side is 2^bits cells.</param>
internal readonly record struct MortonSquare(uint Column, uint Row, int Bits)
{
    /// <summary>The whole plane.</summary>
    public MortonSquare(int depth)
        : this(0, 0, depth)
    {
    }

    /// <summary>Whether it is one cell, which is not divided.</summary>
    public bool IsCell => Bits == 0;

    public uint LastColumn => Column + (1U << Bits) - 1;

    public uint LastRow => Row + (1U << Bits) - 1;

    /// <summary>The first code after its run.</summary>
    public ulong EndCode => Morton.Encode(Column, Row) + (1UL << (2 * Bits));

    /// <summary>Its quarters in the order of their codes.</summary>
    public MortonSquare Quarter(int number)
    {
        var half = Bits - 1;

        return new(Column + ((uint)(number & 1) << half), Row + ((uint)(number >> 1) << half), half);
    }
}
