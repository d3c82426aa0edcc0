namespace Geo.Coverage;

/// <summary>
/// The arcs of a coverage at one level of detail. Arcs of polygons that come out invalid are refined for every polygon that uses them,
/// so borders stay shared.
/// </summary>
/// <typeparam name="TPosition">What a vertex becomes.</typeparam>
internal sealed class SimplifiedArcs<TPosition>(CoverageTopology topology, ArcWeights weights, double weight, Func<int, TPosition> position)
{
    private const int FinerSteps = 3;
    private const double FinerBy = 16;

    private readonly int[] _refinements = new int[topology.Arcs.Length];
    private readonly TPosition[]?[] _arcs = new TPosition[topology.Arcs.Length][];

    /// <summary>Positions of an arc in its own direction.</summary>
    public TPosition[] this[int arc] => _arcs[arc] ??= [.. weights.Keep(topology, arc, Weight(_refinements[arc])).Select(position)];

    /// <summary>The polygons of every unit, refined until valid or, after the last step, as they came.</summary>
    /// <param name="make">Builds a polygon from its rings; rings do not repeat their first position.</param>
    /// <param name="isValid">Whether a polygon may stay.</param>
    public List<List<TPolygon>> Assemble<TPolygon>(Func<IReadOnlyList<List<TPosition>>, TPolygon> make, Func<TPolygon, bool> isValid)
    {
        var units = topology.Units.Select(unit => unit.Select(Make).ToList()).ToList();
        var suspects = Places().ToList();
        for (var step = 1; step <= FinerSteps && suspects.Count > 0; step++)
        {
            var invalid = suspects.Where(place => !isValid(units[place.Unit][place.Polygon])).ToList();
            var refined = invalid.SelectMany(place => ArcsOf(place.Unit, place.Polygon)).ToHashSet();
            foreach (var arc in refined)
            {
                (_refinements[arc], _arcs[arc]) = (step, null);
            }

            suspects = refined.Count == 0 ? [] : [.. Places().Where(place => ArcsOf(place.Unit, place.Polygon).Any(refined.Contains))];
            foreach (var (unit, polygon) in suspects)
            {
                units[unit][polygon] = Make(topology.Units[unit][polygon]);
            }
        }

        return units;

        TPolygon Make(IReadOnlyList<int[]> rings) => make([.. rings.Select(ring => CoverageTopology.Join(ring, arc => this[arc]))]);
    }

    private double Weight(int refinements) => refinements >= FinerSteps ? 0 : weight / Math.Pow(FinerBy, refinements);

    private IEnumerable<(int Unit, int Polygon)> Places() =>
        topology.Units.SelectMany((unit, i) => Enumerable.Range(0, unit.Count).Select(polygon => (i, polygon)));

    private IEnumerable<int> ArcsOf(int unit, int polygon) =>
        topology.Units[unit][polygon].SelectMany(ring => ring).Select(CoverageTopology.ArcOf);
}
