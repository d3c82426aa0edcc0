namespace Geo.Tiles;

/// <summary>A ring on the tile grid: interleaved x, y; the first position is not repeated at the end.</summary>
internal static class GridRing
{
    /// <summary>Twice the signed area. Positive means clockwise on the screen, where y points down: an exterior ring of MVT 2.1, 4.3.3.3.</summary>
    public static long DoubledArea(ReadOnlySpan<int> ring)
    {
        var sum = 0L;
        for (int i = 0, previous = ring.Length - 2; i < ring.Length; previous = i, i += 2)
        {
            sum += (long)ring[previous] * ring[i + 1] - (long)ring[i] * ring[previous + 1];
        }

        return sum;
    }

    public static void Reverse(Span<int> ring)
    {
        for (int i = 0, j = ring.Length - 2; i < j; i += 2, j -= 2)
        {
            (ring[i], ring[j]) = (ring[j], ring[i]);
            (ring[i + 1], ring[j + 1]) = (ring[j + 1], ring[i + 1]);
        }
    }

    /// <summary>Turns the ring so that its signed area has the asked sign.</summary>
    public static void Orient(Span<int> ring, bool exterior)
    {
        if (DoubledArea(ring) > 0 != exterior)
        {
            Reverse(ring);
        }
    }

    /// <summary>
    /// Removes repeated positions, positions in the middle of a straight run and out-and-back spikes.
    /// Returns the ring, or null if nothing with an area is left.
    /// </summary>
    public static int[]? Clean(ReadOnlySpan<int> ring)
    {
        var kept = new List<int>(ring.Length);
        for (var i = 0; i < ring.Length; i += 2)
        {
            Push(kept, ring[i], ring[i + 1]);
        }

        TrimSeam(kept);
        return kept.Count >= 6 ? [.. kept] : null;
    }

    /// <summary>Whether a step lies inside the ring; on the ring counts as inside.</summary>
    public static bool Contains(ReadOnlySpan<int> ring, int x, int y)
    {
        var inside = false;
        for (int i = 0, previous = ring.Length - 2; i < ring.Length; previous = i, i += 2)
        {
            long ax = ring[previous] - (long)x, ay = ring[previous + 1] - (long)y, bx = ring[i] - (long)x, by = ring[i + 1] - (long)y;
            var cross = ax * by - bx * ay;
            if (cross == 0 && ax * bx <= 0 && ay * by <= 0)
            {
                return true;
            }

            if (ay > 0 != by > 0 && cross > 0 == by > ay)
            {
                inside = !inside;
            }
        }

        return inside;
    }

    private static void Push(List<int> kept, int x, int y)
    {
        while (kept.Count >= 4 && IsStraight(kept[^4], kept[^3], kept[^2], kept[^1], x, y))
        {
            kept.RemoveRange(kept.Count - 2, 2);
        }

        if (kept.Count < 2 || kept[^2] != x || kept[^1] != y)
        {
            kept.Add(x);
            kept.Add(y);
        }
    }

    private static void TrimSeam(List<int> kept)
    {
        while (kept.Count >= 6)
        {
            if (IsStraight(kept[^4], kept[^3], kept[^2], kept[^1], kept[0], kept[1]))
            {
                kept.RemoveRange(kept.Count - 2, 2);
            }
            else if (IsStraight(kept[^2], kept[^1], kept[0], kept[1], kept[2], kept[3]))
            {
                kept.RemoveRange(0, 2);
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsStraight(int ax, int ay, int bx, int by, int cx, int cy) =>
        ((long)bx - ax) * ((long)cy - by) == ((long)by - ay) * ((long)cx - bx);
}
