namespace Geo.Tiles;

/// <summary>The edge of a box as one closed line, run through with the box on the left (x to the right, y upwards).</summary>
internal static class BoxEdge
{
    /// <summary>The edge as an exterior ring.</summary>
    public static int[] Ring(GridBox box) =>
        [box.MinX, box.MinY, box.MaxX, box.MinY, box.MaxX, box.MaxY, box.MinX, box.MaxY];

    /// <summary>
    /// Joins the end of each piece to the nearest start ahead on the edge. Pieces keep the polygon on their left, so what lies
    /// between an end and the next start on the edge belongs to the polygon.
    /// </summary>
    public static List<int[]> Join(List<List<int>> pieces, GridBox box)
    {
        var rings = new List<int[]>();
        var waiting = pieces.Where(piece => !IsClosed(piece)).Select(piece => (Start: Place(piece[0], piece[1], box), Piece: piece)).ToList();
        waiting.Sort((a, b) => a.Start.CompareTo(b.Start));
        while (waiting.Count > 0)
        {
            var ring = new List<int>(waiting[0].Piece);
            var origin = waiting[0].Start;
            waiting.RemoveAt(0);
            for (; ; )
            {
                var end = Place(ring[^2], ring[^1], box);
                var next = Ahead(waiting, end);
                var start = next >= 0 && Distance(end, waiting[next].Start, box) < Distance(end, origin, box) ? waiting[next].Start : origin;
                AppendCorners(ring, end, start, box);
                if (start == origin)
                {
                    break;
                }

                ring.AddRange(waiting[next].Piece);
                waiting.RemoveAt(next);
            }

            rings.Add([.. ring]);
        }

        rings.AddRange(pieces.Where(IsClosed).Select(piece => piece.ToArray()));
        return rings;
    }

    private static bool IsClosed(List<int> piece) => piece.Count >= 8 && piece[0] == piece[^2] && piece[1] == piece[^1];

    /// <summary>Index of the first start at or after a place on the edge, around the corner if need be; -1 if none waits.</summary>
    private static int Ahead(List<(long Start, List<int> Piece)> waiting, long end)
    {
        var index = waiting.FindIndex(candidate => candidate.Start >= end);
        return index >= 0 ? index : waiting.Count > 0 ? 0 : -1;
    }

    private static void AppendCorners(List<int> ring, long end, long start, GridBox box)
    {
        long width = (long)box.MaxX - box.MinX, height = (long)box.MaxY - box.MinY;
        var length = Distance(end, start, box);
        ReadOnlySpan<(long Place, int X, int Y)> corners =
        [
            (0, box.MinX, box.MinY), (width, box.MaxX, box.MinY), (width + height, box.MaxX, box.MaxY), (2 * width + height, box.MinX, box.MaxY),
        ];
        var first = 0;
        while (first < 4 && corners[first].Place < end)
        {
            first++;
        }

        for (var i = 0; i < 4; i++)
        {
            var corner = corners[(first + i) % 4];
            if (Distance(end, corner.Place, box) <= length)
            {
                ring.Add(corner.X);
                ring.Add(corner.Y);
            }
        }
    }

    /// <summary>Steps along the edge from the corner of least x and y.</summary>
    private static long Place(int x, int y, GridBox box)
    {
        long width = (long)box.MaxX - box.MinX, height = (long)box.MaxY - box.MinY;
        if (y == box.MinY)
        {
            return x - (long)box.MinX;
        }

        if (x == box.MaxX)
        {
            return width + y - box.MinY;
        }

        return y == box.MaxY ? width + height + box.MaxX - x : 2 * width + height + box.MaxY - y;
    }

    private static long Distance(long from, long to, GridBox box)
    {
        var around = 2 * ((long)box.MaxX - box.MinX + box.MaxY - box.MinY);
        return (to - from + around) % around;
    }
}
