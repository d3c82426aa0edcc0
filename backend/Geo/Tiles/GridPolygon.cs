namespace Geo.Tiles;

/// <summary>One polygon on the grid of a zoom: an exterior ring and its holes, each oriented as MVT wants it.</summary>
internal sealed record GridPolygon(IReadOnlyList<int[]> Rings)
{
    public GridBox Box { get; } = GridBox.Of(Rings[0]);

    public int[] Shell => Rings[0];
}
