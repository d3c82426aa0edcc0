namespace Geo.Tiles;

/// <summary>
/// Cuts paths and polygons to a box. The pieces of the outline inside the box are joined along its edge, so that a polygon which
/// leaves and enters again becomes several clean parts and not one with bridges on the edge.
/// </summary>
internal static class RectangleClipper
{
    /// <summary>The pieces of an open path inside the box.</summary>
    public static IEnumerable<int[]> ClipPath(ReadOnlySpan<int> path, GridBox box) =>
        SegmentClip.Pieces(path, isRing: false, box).Select(piece => piece.ToArray());

    /// <summary>The parts of a polygon inside the box.</summary>
    public static IReadOnlyList<GridPolygon> ClipPolygon(GridPolygon polygon, GridBox box)
    {
        if (!box.Meets(polygon.Box))
        {
            return [];
        }

        if (box.Contains(polygon.Box))
        {
            return [polygon];
        }

        var pieces = new List<List<int>>();
        var holes = new List<int[]>();
        foreach (var ring in polygon.Rings)
        {
            if (ring != polygon.Shell && box.Contains(GridBox.Of(ring)))
            {
                holes.Add(ring);
            }
            else
            {
                pieces.AddRange(SegmentClip.Pieces(ring, isRing: true, box));
            }
        }

        var shells = pieces.Count > 0 ? BoxEdge.Join(pieces, box) : Surrounds(polygon, holes, box) ? [BoxEdge.Ring(box)] : [];
        return WithHoles(shells, holes);
    }

    /// <summary>Whether the box lies wholly in the polygon, given that no ring crosses it.</summary>
    private static bool Surrounds(GridPolygon polygon, List<int[]> holesInside, GridBox box)
    {
        int x = box.MinX + (box.MaxX - box.MinX) / 2, y = box.MinY + (box.MaxY - box.MinY) / 2;
        return GridRing.Contains(polygon.Shell, x, y)
            && !polygon.Rings.Skip(1).Any(hole => !holesInside.Contains(hole) && GridRing.Contains(hole, x, y));
    }

    private static List<GridPolygon> WithHoles(IEnumerable<int[]> shells, List<int[]> holes)
    {
        var polygons = shells
            .Select(shell => GridRing.Clean(shell))
            .OfType<int[]>()
            .Where(shell => GridRing.DoubledArea(shell) > 0)
            .Select(shell => new List<int[]> { shell })
            .ToList();
        foreach (var hole in holes)
        {
            polygons.Find(polygon => GridRing.Contains(polygon[0], hole[0], hole[1]))?.Add(hole);
        }

        return polygons.ConvertAll(rings => new GridPolygon(rings));
    }
}
