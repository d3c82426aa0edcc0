using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>Finds the junctions of a coverage and cuts its rings there.</summary>
internal sealed class CoverageTopologyBuilder
{
    private readonly VertexTable _vertices = new();
    private readonly List<int[]> _arcs = [];

    // An arc is known by its first edge, in either direction: between junctions there is only one way on.
    private readonly Dictionary<(int From, int To), int> _arcByFirstEdge = [];

    public CoverageTopology Build(IReadOnlyList<Geometry> units)
    {
        var rings = units.Select(unit => PolygonsOf(unit).Select(NumberedRings).ToList()).ToList();
        foreach (var ring in rings.SelectMany(unit => unit).SelectMany(polygon => polygon))
        {
            _vertices.MarkJunctions(ring);
        }

        var references = rings.ConvertAll(unit =>
            (IReadOnlyList<IReadOnlyList<int[]>>)unit.ConvertAll(polygon => (IReadOnlyList<int[]>)polygon.ConvertAll(Cut)));
        return new(_vertices.X, _vertices.Y, [.. _arcs], references);
    }

    private static IEnumerable<Polygon> PolygonsOf(Geometry unit) => unit switch
    {
        Polygon polygon => [polygon],
        MultiPolygon parts => parts.Geometries.Cast<Polygon>(),
        _ => throw new ArgumentException($"A unit of a coverage is a Polygon or MultiPolygon, not a {unit.GeometryType}.", nameof(unit)),
    };

    private List<int[]> NumberedRings(Polygon polygon) =>
        [_vertices.Number(polygon.ExteriorRing), .. polygon.InteriorRings.Select(_vertices.Number)];

    /// <summary>References to the arcs of a ring, made where they are new.</summary>
    private int[] Cut(int[] ring)
    {
        var start = Array.FindIndex(ring, _vertices.IsJunction);
        if (start < 0)
        {
            // Without junction the same ring may begin anywhere in each polygon; its least vertex is the same for all.
            start = Array.IndexOf(ring, ring.Min());
        }

        var references = new List<int>();
        var arc = new List<int> { ring[start] };
        for (var step = 1; step <= ring.Length; step++)
        {
            var vertex = ring[(start + step) % ring.Length];
            arc.Add(vertex);
            if (_vertices.IsJunction(vertex) || step == ring.Length)
            {
                references.Add(Reference(arc));
                arc = [vertex];
            }
        }

        return [.. references];
    }

    private int Reference(List<int> arc)
    {
        if (_arcByFirstEdge.TryGetValue((arc[0], arc[1]), out var known))
        {
            return known;
        }

        var number = _arcs.Count;
        _arcs.Add([.. arc]);
        _arcByFirstEdge[(arc[0], arc[1])] = number;
        _arcByFirstEdge[(arc[^1], arc[^2])] = ~number;
        return number;
    }
}
