namespace Geo.Tiles;

/// <summary>Some points that are shown as one on a tile.</summary>
public sealed record PointCluster
{
    internal PointCluster(int[] step, int count, int first, int from, int to) =>
        (X, Y, Count, First, From, To) = (step[0], step[1], count, first, from, to);

    /// <summary>Column in the tile of the mean place, 0 to 4095.</summary>
    public int X { get; }

    /// <summary>Row in the tile of the mean place, 0 to 4095.</summary>
    public int Y { get; }

    /// <summary>How many visible points it stands for.</summary>
    public int Count { get; }

    /// <summary>Index of one of them; of the only one if <see cref="Count"/> is 1.</summary>
    public int First { get; }

    internal int From { get; }

    internal int To { get; }
}
