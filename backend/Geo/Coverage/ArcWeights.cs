namespace Geo.Coverage;

/// <summary>
/// How much each vertex of each arc matters: the area it adds when vertices are taken away one by one, the least first
/// (Visvalingam and Whyatt 1993). Computed once; keeping the vertices above a weight simplifies for any zoom, and what a zoom keeps
/// all deeper zooms keep.
/// </summary>
internal sealed class ArcWeights
{
    private readonly float[][] _weights;

    private ArcWeights(float[][] weights) => _weights = weights;

    /// <summary>Weights in the square of the unit of <paramref name="x"/> and <paramref name="y"/>.</summary>
    /// <param name="topology">The arcs.</param>
    /// <param name="x">First ordinate of each vertex in the plane to measure in.</param>
    /// <param name="y">Second ordinate.</param>
    public static ArcWeights Compute(CoverageTopology topology, double[] x, double[] y)
    {
        var isOneOfSeveral = SharesBothEnds(topology);
        return new([.. topology.Arcs.Select((arc, i) => Weigh(arc, x, y, Indispensable(arc, isOneOfSeveral[i])))]);
    }

    /// <summary>The vertices of an arc that weigh at least so much, in order; the ends always.</summary>
    public IEnumerable<int> Keep(CoverageTopology topology, int arc, double weight)
    {
        var vertices = topology.Arcs[arc];
        for (var i = 0; i < vertices.Length; i++)
        {
            if (_weights[arc][i] >= weight)
            {
                yield return vertices[i];
            }
        }
    }

    /// <summary>
    /// Inner vertices that must stay so that no ring collapses: two in a ring of a single arc, one in an arc whose
    /// ends another arc joins as well.
    /// </summary>
    private static int Indispensable(int[] arc, bool isOneOfSeveral) => arc[0] == arc[^1] ? 2 : isOneOfSeveral ? 1 : 0;

    private static bool[] SharesBothEnds(CoverageTopology topology)
    {
        static (int, int) Ends(int[] arc) => (Math.Min(arc[0], arc[^1]), Math.Max(arc[0], arc[^1]));
        var count = topology.Arcs.CountBy(Ends).ToDictionary();
        return [.. topology.Arcs.Select(arc => count[Ends(arc)] > 1)];
    }

    private static float[] Weigh(int[] arc, double[] x, double[] y, int indispensable)
    {
        var weights = new float[arc.Length];
        (weights[0], weights[^1]) = (float.PositiveInfinity, float.PositiveInfinity);
        var before = new int[arc.Length];
        var after = new int[arc.Length];
        var current = new double[arc.Length];
        var queue = new PriorityQueue<int, double>(arc.Length);
        for (var i = 1; i < arc.Length - 1; i++)
        {
            (before[i], after[i]) = (i - 1, i + 1);
            Measure(i);
        }

        var left = arc.Length - 2;
        var heaviest = 0.0;
        while (queue.TryDequeue(out var i, out var area))
        {
            // A vertex is queued again whenever a neighbour goes; only its latest entry counts.
            if (weights[i] > 0 || area != current[i])
            {
                continue;
            }

            heaviest = Math.Max(heaviest, area);
            weights[i] = left-- <= indispensable ? float.PositiveInfinity : (float)Math.Max(heaviest, float.Epsilon);
            after[before[i]] = after[i];
            before[after[i]] = before[i];
            Remeasure(before[i]);
            Remeasure(after[i]);
        }

        return weights;

        void Remeasure(int i)
        {
            if (i > 0 && i < arc.Length - 1)
            {
                Measure(i);
            }
        }

        void Measure(int i)
        {
            int a = arc[before[i]], b = arc[i], c = arc[after[i]];
            current[i] = Math.Abs((x[b] - x[a]) * (y[c] - y[a]) - (x[c] - x[a]) * (y[b] - y[a])) / 2;
            queue.Enqueue(i, current[i]);
        }
    }
}
