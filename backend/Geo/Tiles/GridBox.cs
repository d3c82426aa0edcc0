namespace Geo.Tiles;

/// <summary>A rectangle of grid steps, edges included.</summary>
public readonly record struct GridBox(int MinX, int MinY, int MaxX, int MaxY)
{
    /// <summary>The box that holds nothing and grows by <see cref="With"/>.</summary>
    public static GridBox Empty { get; } = new(int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);

    /// <summary>The smallest box around interleaved x, y pairs.</summary>
    public static GridBox Of(ReadOnlySpan<int> path)
    {
        var box = Empty;
        for (var i = 0; i < path.Length; i += 2)
        {
            box = new(Math.Min(box.MinX, path[i]), Math.Min(box.MinY, path[i + 1]), Math.Max(box.MaxX, path[i]), Math.Max(box.MaxY, path[i + 1]));
        }

        return box;
    }

    /// <summary>The smallest box around both.</summary>
    public GridBox With(GridBox other) => new(
        Math.Min(MinX, other.MinX), Math.Min(MinY, other.MinY), Math.Max(MaxX, other.MaxX), Math.Max(MaxY, other.MaxY));

    /// <summary>Whether a step lies in the box or on its edge.</summary>
    public bool Contains(int x, int y) => x >= MinX && x <= MaxX && y >= MinY && y <= MaxY;

    /// <summary>Whether the other box lies wholly in this one.</summary>
    public bool Contains(GridBox other) => other.MinX >= MinX && other.MaxX <= MaxX && other.MinY >= MinY && other.MaxY <= MaxY;

    /// <summary>Whether the two share at least one step.</summary>
    public bool Meets(GridBox other) => other.MinX <= MaxX && other.MaxX >= MinX && other.MinY <= MaxY && other.MaxY >= MinY;
}
