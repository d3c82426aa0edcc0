using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// Polygons that share borders, taken apart into arcs: runs of vertices between the places where three borders meet. A border of two
/// polygons is one arc, so whatever is done to it is done to both and no gap can open. Borders are the same if their vertices are,
/// to the last bit. Immutable.
/// </summary>
public sealed class CoverageTopology
{
    internal CoverageTopology(double[] x, double[] y, int[][] arcs, IReadOnlyList<IReadOnlyList<IReadOnlyList<int[]>>> units)
    {
        (X, Y, Arcs, Units) = (x, y, arcs, units);
        Uses = CountUses();
    }

    /// <summary>Longitudes of the distinct vertices.</summary>
    internal double[] X { get; }

    /// <summary>Latitudes of the distinct vertices.</summary>
    internal double[] Y { get; }

    /// <summary>Vertex numbers of each arc, both ends included. A ring without junction is one arc that ends where it begins.</summary>
    internal int[][] Arcs { get; }

    /// <summary>Unit, polygon, ring, then arc references: <c>i</c> forwards, <c>~i</c> backwards.</summary>
    internal IReadOnlyList<IReadOnlyList<IReadOnlyList<int[]>>> Units { get; }

    /// <summary>How many rings use each arc: 2 for a border between neighbours, 1 for an outer one.</summary>
    internal int[] Uses { get; }

    /// <summary>Number of arcs.</summary>
    public int ArcCount => Arcs.Length;

    /// <summary>Number of arcs that belong to exactly one unit, which together are the outline of the coverage.</summary>
    public int OuterArcCount => Uses.Count(uses => uses == 1);

    /// <summary>Takes polygons and multipolygons apart; the order of the units is kept.</summary>
    /// <exception cref="ArgumentException">A geometry is neither a polygon nor a multipolygon.</exception>
    public static CoverageTopology Build(IReadOnlyList<Geometry> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return new CoverageTopologyBuilder().Build(units);
    }

    /// <summary>Which arc a reference means, whatever its direction.</summary>
    internal static int ArcOf(int reference) => reference < 0 ? ~reference : reference;

    /// <summary>The positions of a ring from those of its arcs, without the first again at the end.</summary>
    internal static List<TPosition> Join<TPosition>(int[] ring, Func<int, TPosition[]> arc)
    {
        var positions = new List<TPosition>();
        foreach (var reference in ring)
        {
            positions.AddRange(reference >= 0 ? arc(reference)[..^1] : arc(~reference)[1..].Reverse());
        }

        return positions;
    }

    private int[] CountUses()
    {
        var uses = new int[Arcs.Length];
        foreach (var reference in Units.SelectMany(unit => unit).SelectMany(polygon => polygon).SelectMany(ring => ring))
        {
            uses[ArcOf(reference)]++;
        }

        return uses;
    }
}
