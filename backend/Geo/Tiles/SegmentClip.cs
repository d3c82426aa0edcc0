namespace Geo.Tiles;

/// <summary>The pieces of a path that lie inside a box, edges included (Liang and Barsky's parametric test per segment).</summary>
internal static class SegmentClip
{
    /// <summary>
    /// Pieces in the order of the path, cut positions rounded to the grid. For a ring the piece around the seam is one piece.
    /// Pieces that are a single position are left out.
    /// </summary>
    public static List<List<int>> Pieces(ReadOnlySpan<int> path, bool isRing, GridBox box)
    {
        var pieces = new List<List<int>>();
        List<int>? open = null;
        var segments = path.Length / 2 - (isRing ? 0 : 1);
        for (var i = 0; i < segments; i++)
        {
            var next = 2 * ((i + 1) % (path.Length / 2));
            int ax = path[2 * i], ay = path[2 * i + 1], bx = path[next], by = path[next + 1];
            if (!Range(ax, ay, bx, by, box, out var from, out var to))
            {
                open = null;
                continue;
            }

            if (open is null)
            {
                pieces.Add(open = []);
                Push(open, ax + from * ((double)bx - ax), ay + from * ((double)by - ay));
            }

            Push(open, ax + to * ((double)bx - ax), ay + to * ((double)by - ay));
            if (to < 1)
            {
                open = null;
            }
        }

        if (isRing && open is not null && pieces.Count > 1 && box.Contains(path[0], path[1]))
        {
            open.AddRange(pieces[0].Skip(2));
            pieces[0] = open;
            pieces.RemoveAt(pieces.Count - 1);
        }

        pieces.RemoveAll(piece => piece.Count < 4);
        return pieces;
    }

    private static bool Range(int ax, int ay, int bx, int by, GridBox box, out double from, out double to)
    {
        (from, to) = (0, 1);
        double dx = (double)bx - ax, dy = (double)by - ay;
        return Narrow(-dx, (double)ax - box.MinX, ref from, ref to)
            && Narrow(dx, (double)box.MaxX - ax, ref from, ref to)
            && Narrow(-dy, (double)ay - box.MinY, ref from, ref to)
            && Narrow(dy, (double)box.MaxY - ay, ref from, ref to);
    }

    /// <summary>Keeps the part of the segment where <c>outward · t ≤ room</c>.</summary>
    private static bool Narrow(double outward, double room, ref double from, ref double to)
    {
        if (outward == 0)
        {
            return room >= 0;
        }

        if (outward < 0)
        {
            from = Math.Max(from, room / outward);
        }
        else
        {
            to = Math.Min(to, room / outward);
        }

        return from <= to;
    }

    private static void Push(List<int> piece, double x, double y)
    {
        int column = (int)Math.Round(x), row = (int)Math.Round(y);
        if (piece.Count == 0 || piece[^2] != column || piece[^1] != row)
        {
            piece.Add(column);
            piece.Add(row);
        }
    }
}
