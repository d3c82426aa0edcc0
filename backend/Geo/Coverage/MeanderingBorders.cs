using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// Lets the straight borders of a coverage wander as rivers and ridges do. Every shared border is moved once for both its units. The
/// deviation turns its sign in the middle of a border, so what a unit gains in one half it loses in the other.
/// </summary>
internal static class MeanderingBorders
{
    private const int Waves = 4;
    private const double StepMetres = 400;
    private const double FirstAmplitude = 0.11;

    /// <summary>The units with wandering borders; less so where the full deviation would make a polygon invalid.</summary>
    public static IReadOnlyList<MultiPolygon> Apply(IReadOnlyList<Geometry> units, Func<Coordinate, Coordinate> finish, GeometryFactory factory)
    {
        var topology = CoverageTopology.Build(units);
        for (var amplitude = FirstAmplitude; ; amplitude = amplitude > 0.01 ? amplitude / 2 : 0)
        {
            Coordinate[][] arcs = [.. Enumerable.Range(0, topology.ArcCount).Select(arc => Distinct(Meander(topology, arc, amplitude).Select(finish)))];
            var result = topology.Units.Select(unit => factory.CreateMultiPolygon([.. unit.Select(polygon => ToPolygon(polygon, arcs, factory))])).ToList();
            if (amplitude == 0 || result.TrueForAll(unit => unit.IsValid))
            {
                return result;
            }
        }
    }

    private static Polygon ToPolygon(IReadOnlyList<int[]> rings, Coordinate[][] arcs, GeometryFactory factory)
    {
        var closed = rings.Select(ring => CoverageTopology.Join(ring, arc => arcs[arc]))
            .Select(ring => factory.CreateLinearRing([.. ring.Select(position => position.Copy()), ring[0].Copy()]))
            .ToList();
        return factory.CreatePolygon(closed[0], [.. closed.Skip(1)]);
    }

    private static IEnumerable<Coordinate> Meander(CoverageTopology topology, int arc, double amplitude)
    {
        Coordinate[] straight = [.. topology.Arcs[arc].Select(vertex => new Coordinate(topology.X[vertex], topology.Y[vertex]))];
        var line = new LineString(straight);
        var steps = Math.Max(2, (int)(line.Length / StepMetres));
        var along = new NetTopologySuite.LinearReferencing.LengthIndexedLine(line);
        double Reach(double t) => amplitude * line.Length / Math.Max(1, line.Length / 15_000) * Deviation(arc, t);
        yield return straight[0];
        for (var step = 1; step < steps; step++)
        {
            var t = (double)step / steps;
            yield return along.ExtractPoint(t * line.Length, Reach(t));
        }

        yield return straight[^1];
    }

    /// <summary>From -1 to 1; 0 and level at both ends, and of opposite sign at equal distance from the middle.</summary>
    private static double Deviation(int arc, double t)
    {
        var sum = 0.0;
        for (var wave = 1; wave <= Waves; wave++)
        {
            sum += Coefficient(arc, wave) / wave * Math.Sin(2 * Math.PI * wave * t);
        }

        return Math.Sin(Math.PI * t) * sum;
    }

    /// <summary>A fixed number from -1 to 1 for each arc and wave.</summary>
    private static double Coefficient(int arc, int wave)
    {
        var mixed = (uint)((arc * 73856093) ^ (wave * 19349663)) + 0x9E3779B9;
        mixed = (mixed ^ (mixed >> 15)) * 2246822519;
        mixed = (mixed ^ (mixed >> 13)) * 3266489917;
        return (mixed ^ (mixed >> 16)) / (double)uint.MaxValue * 2 - 1;
    }

    private static Coordinate[] Distinct(IEnumerable<Coordinate> positions)
    {
        var kept = new List<Coordinate>();
        foreach (var position in positions)
        {
            if (kept.Count == 0 || !kept[^1].Equals2D(position))
            {
                kept.Add(position);
            }
        }

        return [.. kept];
    }
}
