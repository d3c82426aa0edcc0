using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>
/// Divides an area among sites so that each gets a given share: a power diagram whose weights are found by damped Newton steps
/// (the method of Kitagawa, Mérigot and Thibert 2019). Pure and deterministic.
/// </summary>
public static class WeightedVoronoi
{
    private const int MaxSteps = 60;
    private const double Precision = 1e-4;

    /// <summary>The cells of the sites within the outline, in the plane of the given coordinates.</summary>
    /// <param name="sites">Different places inside the outline.</param>
    /// <param name="areas">Wanted area of each cell; scaled so that together they fill the outline.</param>
    /// <param name="outline">What is to be divided.</param>
    /// <returns>Cells in the order of the sites; their areas are as wanted to 0.01 %.</returns>
    /// <exception cref="ArgumentException">The areas cannot be reached: sites coincide or lie outside the outline.</exception>
    public static IReadOnlyList<Geometry> Divide(IReadOnlyList<Coordinate> sites, IReadOnlyList<double> areas, Geometry outline)
    {
        ArgumentNullException.ThrowIfNull(sites);
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(outline);
        var scale = outline.Area / areas.Sum();
        double[] wanted = [.. areas.Select(area => area * scale)];
        var weights = new double[sites.Count];
        var diagram = PowerDiagram.Of(sites, weights, outline);
        var least = Math.Min(wanted.Min(), diagram.Areas.Min()) / 2;
        for (var step = 0; step < MaxSteps && Deviation(diagram, wanted) > Precision; step++)
        {
            var direction = LinearSystem.Solve(diagram.Sensitivity(), [.. wanted.Zip(diagram.Areas, (want, have) => want - have)]);
            (weights, diagram) = Advance(sites, weights, direction, outline, diagram, wanted, least);
        }

        return Deviation(diagram, wanted) <= Precision
            ? diagram.Cells
            : throw new ArgumentException("The outline cannot be divided so: every site must lie inside it, and no two may be the same.", nameof(sites));
    }

    /// <summary>The longest step, halved from the full one, that leaves no cell too small and comes nearer.</summary>
    private static (double[] Weights, PowerDiagram Diagram) Advance(
        IReadOnlyList<Coordinate> sites, double[] weights, double[] direction, Geometry outline, PowerDiagram from, double[] wanted, double least)
    {
        var error = Error(from, wanted);
        for (var length = 1.0; length > 1e-6; length /= 2)
        {
            double[] next = [.. weights.Zip(direction, (weight, change) => weight + length * change)];
            var diagram = PowerDiagram.Of(sites, next, outline);
            if (diagram.Areas.Min() >= least && Error(diagram, wanted) <= (1 - length / 2) * error)
            {
                return (next, diagram);
            }
        }

        return (weights, from);
    }

    private static double Error(PowerDiagram diagram, double[] wanted) =>
        Math.Sqrt(diagram.Areas.Zip(wanted, (have, want) => (have - want) * (have - want)).Sum());

    private static double Deviation(PowerDiagram diagram, double[] wanted) =>
        diagram.Areas.Zip(wanted, (have, want) => Math.Abs(have - want) / want).Max();
}
