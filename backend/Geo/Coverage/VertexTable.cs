using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>Numbers the distinct vertices of a coverage and knows at which of them borders part.</summary>
internal sealed class VertexTable
{
    private readonly Dictionary<(double X, double Y), int> _numbers = [];
    private readonly List<double> _x = [];
    private readonly List<double> _y = [];

    // The two neighbours of each vertex in the first ring through it, the lesser first.
    private readonly List<(int Low, int High)> _neighbours = [];
    private readonly HashSet<int> _junctions = [];

    public double[] X => [.. _x];

    public double[] Y => [.. _y];

    public bool IsJunction(int vertex) => _junctions.Contains(vertex);

    /// <summary>Vertex numbers of a ring without the closing one and without immediate repetition.</summary>
    public int[] Number(LineString ring)
    {
        var numbers = new List<int>(ring.NumPoints);
        foreach (var position in ring.Coordinates.AsSpan(0, ring.NumPoints - 1))
        {
            var number = NumberOf(position);
            if (numbers.Count == 0 || numbers[^1] != number)
            {
                numbers.Add(number);
            }
        }

        return [.. numbers];
    }

    /// <summary>A vertex is a junction if two rings, or one ring twice, pass it between different neighbours.</summary>
    public void MarkJunctions(int[] ring)
    {
        for (var i = 0; i < ring.Length; i++)
        {
            int before = ring[(i + ring.Length - 1) % ring.Length], after = ring[(i + 1) % ring.Length];
            var pair = (Math.Min(before, after), Math.Max(before, after));
            if (_neighbours[ring[i]].Low < 0)
            {
                _neighbours[ring[i]] = pair;
            }
            else if (_neighbours[ring[i]] != pair)
            {
                _junctions.Add(ring[i]);
            }
        }
    }

    private int NumberOf(Coordinate position)
    {
        if (!_numbers.TryGetValue((position.X, position.Y), out var number))
        {
            number = _x.Count;
            _numbers.Add((position.X, position.Y), number);
            _x.Add(position.X);
            _y.Add(position.Y);
            _neighbours.Add((-1, -1));
        }

        return number;
    }
}
