using System.Diagnostics.CodeAnalysis;
using NetTopologySuite.Geometries;

namespace Geo.Tiles;

/// <summary>
/// Groups points for display on tiles. Every zoom divides a tile into 8 × 8 cells and the points of a cell are one cluster, so a point
/// belongs to exactly one cluster of exactly one tile and the counts over all tiles of a zoom add up to the number of points.
/// Clusters are not repeated in the buffer of neighbouring tiles. Immutable.
/// </summary>
/// <remarks>
/// Points are kept in Morton order of the deepest zoom. The cells of all zooms nest, so each cell is one run of that order,
/// found by binary search; two running sums give its centre.
/// </remarks>
public sealed class PointClusters
{
    private const int CellBits = 3;
    private const int Depth = TileAddress.MaxZoom + CellBits;
    private const int WorthDividing = 8;

    private readonly ulong[] _codes;
    private readonly int[] _points;
    private readonly double[] _x;
    private readonly double[] _y;

    private PointClusters(ulong[] codes, int[] points, double[] x, double[] y) => (_codes, _points, _x, _y) = (codes, points, x, y);

    /// <summary>Number of points.</summary>
    public int Count => _points.Length;

    /// <summary>Sorts the points once; a million take about a quarter of a second.</summary>
    /// <param name="points">Places in degrees; a point is later named by its index here.</param>
    public static PointClusters Build(IReadOnlyList<(double Longitude, double Latitude)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var codes = new ulong[points.Count];
        var order = new int[points.Count];
        for (var i = 0; i < points.Count; i++)
        {
            codes[i] = Morton.Encode(
                Morton.Cell(WebMercator.NormalisedX(points[i].Longitude), Depth),
                Morton.Cell(WebMercator.NormalisedY(points[i].Latitude), Depth));
            order[i] = i;
        }

        Array.Sort(codes, order);
        OrderTies(codes, order);
        return new(
            codes,
            order,
            [.. order.Select(i => WebMercator.NormalisedX(points[i].Longitude))],
            [.. order.Select(i => WebMercator.NormalisedY(points[i].Latitude))]);
    }

    /// <summary>Points in one place keep their order, so that it depends on no other point.</summary>
    private static void OrderTies(ulong[] codes, int[] order)
    {
        for (var (from, to) = (0, 1); to <= codes.Length; to++)
        {
            if (to == codes.Length || codes[to] != codes[from])
            {
                if (to - from > 1)
                {
                    Array.Sort(order, from, to - from);
                }

                from = to;
            }
        }
    }

    /// <summary>The same with some points elsewhere, gone or added: one pass over the others, which are in order already.</summary>
    /// <param name="changed">New places in degrees by the index of the point; null where it has none any more.</param>
    public PointClusters With(IReadOnlyDictionary<int, (double Longitude, double Latitude)?> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        int[] added = [.. changed.Where(change => change.Value is not null).Select(change => change.Key).Order()];
        var incoming = Build([.. added.Select(index => changed[index]!.Value)]);
        var kept = _points.Length - _points.Count(changed.ContainsKey);
        var (codes, points) = (new ulong[kept + added.Length], new int[kept + added.Length]);
        var (x, y) = (new double[codes.Length], new double[codes.Length]);
        var (mine, theirs) = (0, 0);
        for (var next = 0; next < codes.Length; next++)
        {
            while (mine < _points.Length && changed.ContainsKey(_points[mine]))
            {
                mine++;
            }

            if (theirs == incoming.Count || (mine < _points.Length && _codes[mine] <= incoming._codes[theirs]))
            {
                (codes[next], points[next], x[next], y[next]) = (_codes[mine], _points[mine], _x[mine], _y[mine]);
                mine++;
            }
            else
            {
                (codes[next], points[next], x[next], y[next]) =
                    (incoming._codes[theirs], added[incoming._points[theirs]], incoming._x[theirs], incoming._y[theirs]);
                theirs++;
            }
        }

        return new(codes, points, x, y);
    }

    /// <summary>
    /// The clusters of a tile. A point alone is a cluster of one.
    /// </summary>
    /// <param name="tile">Which tile.</param>
    /// <param name="isVisible">Which points count, by index; null means all. It is the caller's rule of who may see what.</param>
    public IEnumerable<PointCluster> Clusters(TileAddress tile, Predicate<int>? isVisible = null)
    {
        var cellShift = 2 * (Depth - tile.Zoom - CellBits);
        var (from, to) = Run(tile);
        while (from < to)
        {
            var cellEnd = (_codes[from] >> cellShift) + 1;
            var end = Math.Min(to, LowerBound(cellEnd << cellShift, from, to));
            if (TrySummarise(tile, from, end, isVisible, out var cluster))
            {
                yield return cluster;
            }

            from = end;
        }
    }

    /// <summary>The points of a tile one by one, for the zooms where they are not grouped.</summary>
    public IEnumerable<PointCluster> Points(TileAddress tile, Predicate<int>? isVisible = null)
    {
        var (from, to) = Run(tile);
        for (var i = from; i < to; i++)
        {
            if (TrySummarise(tile, i, i + 1, isVisible, out var point))
            {
                yield return point;
            }
        }
    }

    /// <summary>The indices of the points in a cluster, for its list, in no particular order.</summary>
    public ReadOnlySpan<int> Members([NotNull] PointCluster cluster) => _points.AsSpan(cluster.From, cluster.To - cluster.From);

    /// <summary>
    /// The indices of the points in a box of degrees, its border included, in no particular order; among them may be some that lie outside, and
    /// whoever asks looks at each.
    /// </summary>
    public IReadOnlyList<int> CandidatesIn([NotNull] Envelope box)
    {
        var found = new List<int>();
        if (!box.IsNull)
        {
            Collect(CellBox.Around(box, Depth), new MortonSquare(Depth), 0, _codes.Length, found);
        }

        return found;
    }

    /// <summary>Squares that lie in the box are taken whole; of one at its border its quarters are looked at, unless they hold too few points to be worth it.</summary>
    private void Collect(CellBox box, MortonSquare square, int from, int to, List<int> found)
    {
        if (from == to || !box.Meets(square))
        {
            return;
        }

        if (to - from <= WorthDividing || square.IsCell || box.Holds(square))
        {
            found.AddRange(_points.AsSpan(from, to - from));
            return;
        }

        for (var quarter = 0; quarter < 4; quarter++)
        {
            var part = square.Quarter(quarter);
            var end = LowerBound(part.EndCode, from, to);
            Collect(box, part, from, end, found);
            from = end;
        }
    }

    private (int From, int To) Run(TileAddress tile)
    {
        var shift = 2 * (Depth - tile.Zoom);
        var code = Morton.Encode((uint)tile.X, (uint)tile.Y);
        var from = LowerBound(code << shift, 0, _codes.Length);
        return (from, LowerBound((code + 1) << shift, from, _codes.Length));
    }

    private bool TrySummarise(TileAddress tile, int from, int to, Predicate<int>? isVisible, [NotNullWhen(true)] out PointCluster? cluster)
    {
        var (count, first, x, y) = (0, -1, 0.0, 0.0);
        for (var i = from; i < to; i++)
        {
            if (isVisible is null || isVisible(_points[i]))
            {
                count++;
                first = first < 0 ? _points[i] : first;
                x += _x[i];
                y += _y[i];
            }
        }

        cluster = count > 0 ? new(TileSnapper.LocalStep(x / count, y / count, tile), count, first, from, to) : null;
        return cluster is not null;
    }

    private int LowerBound(ulong code, int from, int to)
    {
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            if (_codes[middle] < code)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
