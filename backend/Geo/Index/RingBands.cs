using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Geo.Index;

/// <summary>
/// The edges of one polygonal geometry sorted into horizontal bands, for fast point-in-polygon tests without allocation.
/// A point on an edge counts as inside. Immutable.
/// </summary>
internal sealed class RingBands
{
    private const int EdgesPerBand = 4;

    // Below this share of the terms the sign of a floating-point determinant may be wrong (Shewchuk's bound, rounded up).
    private const double ErrorBound = 4e-16;

    private readonly double[] _edges;
    private readonly int[] _bandStarts;
    private readonly int[] _bandEdges;
    private readonly double _minY;
    private readonly double _bandsPerDegree;

    public RingBands(Geometry geometry)
    {
        Box = geometry.EnvelopeInternal;
        _edges = [.. EdgesOf(geometry)];
        _minY = Box.MinY;
        var bands = Math.Max(1, _edges.Length / 4 / EdgesPerBand);
        _bandsPerDegree = Box.Height > 0 ? bands / Box.Height : 0;
        (_bandStarts, _bandEdges) = Sort(bands);
    }

    public Envelope Box { get; }

    /// <summary>Edges as x, y, x, y.</summary>
    public ReadOnlySpan<double> Edges => _edges;

    public bool Contains(double x, double y)
    {
        if (!Box.Contains(x, y))
        {
            return false;
        }

        var band = BandOf(y, _bandStarts.Length - 1);
        var inside = false;
        for (var i = _bandStarts[band]; i < _bandStarts[band + 1]; i++)
        {
            var edge = _edges.AsSpan(_bandEdges[i], 4);
            var (ax, ay, bx, by) = (edge[0], edge[1], edge[2], edge[3]);
            if (ay > y != by > y)
            {
                var side = Side(ax, ay, bx, by, x, y);
                if (side == 0)
                {
                    return true;
                }

                inside ^= side > 0 == by > ay;
            }
            else if ((ay == y && ax == x) || (by == y && bx == x) || (ay == y && by == y && ax < x != bx < x))
            {
                return true;
            }
        }

        return inside;
    }

    /// <summary>Positive if the point is left of the edge from a to b, 0 if it is on its line.</summary>
    private static double Side(double ax, double ay, double bx, double by, double x, double y)
    {
        double left = (bx - ax) * (y - ay), right = (by - ay) * (x - ax);
        var determinant = left - right;
        return Math.Abs(determinant) > ErrorBound * (Math.Abs(left) + Math.Abs(right))
            ? determinant
            : CGAlgorithmsDD.OrientationIndex(ax, ay, bx, by, x, y);
    }

    private static IEnumerable<double> EdgesOf(Geometry geometry)
    {
        for (var part = 0; part < geometry.NumGeometries; part++)
        {
            var polygon = (Polygon)geometry.GetGeometryN(part);
            foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing))
            {
                var positions = ring.Coordinates;
                for (var i = 1; i < positions.Length; i++)
                {
                    yield return positions[i - 1].X;
                    yield return positions[i - 1].Y;
                    yield return positions[i].X;
                    yield return positions[i].Y;
                }
            }
        }
    }

    private int BandOf(double y, int bands) => Math.Clamp((int)((y - _minY) * _bandsPerDegree), 0, bands - 1);

    private (int[] Starts, int[] Edges) Sort(int bands)
    {
        var starts = new int[bands + 1];
        ForEachBand(bands, (_, band) => starts[band + 1]++);
        for (var band = 0; band < bands; band++)
        {
            starts[band + 1] += starts[band];
        }

        var edges = new int[starts[^1]];
        var next = starts[..^1];
        ForEachBand(bands, (edge, band) => edges[next[band]++] = edge);
        return (starts, edges);
    }

    private void ForEachBand(int bands, Action<int, int> visit)
    {
        for (var edge = 0; edge < _edges.Length; edge += 4)
        {
            var last = BandOf(Math.Max(_edges[edge + 1], _edges[edge + 3]), bands);
            for (var band = BandOf(Math.Min(_edges[edge + 1], _edges[edge + 3]), bands); band <= last; band++)
            {
                visit(edge, band);
            }
        }
    }
}
