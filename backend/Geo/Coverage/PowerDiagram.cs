using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Geo.Coverage;

/// <summary>All cells of a power diagram within an outline.</summary>
internal sealed class PowerDiagram
{
    private readonly IReadOnlyList<Coordinate> _sites;
    private readonly PowerCell[] _convex;
    private readonly Geometry _outline;

    private PowerDiagram(IReadOnlyList<Coordinate> sites, PowerCell[] convex, Geometry outline)
    {
        (_sites, _convex, _outline) = (sites, convex, outline);
        Cells = [.. convex.Select(cell => OverlayNGRobust.Overlay(cell.ToPolygon(outline.Factory), outline, SpatialFunction.Intersection))];
        Areas = [.. Cells.Select(cell => cell.Area)];
    }

    public IReadOnlyList<Geometry> Cells { get; }

    public IReadOnlyList<double> Areas { get; }

    public static PowerDiagram Of(IReadOnlyList<Coordinate> sites, double[] weights, Geometry outline)
    {
        var box = outline.EnvelopeInternal.Copy();
        box.ExpandBy(box.Diameter);
        return new(sites, [.. Enumerable.Range(0, sites.Count).Select(site => PowerCell.Of(site, sites, weights, box))], outline);
    }

    /// <summary>How the area of each cell changes with each weight: by the length of the common side over twice the distance of the sites.</summary>
    public double[][] Sensitivity()
    {
        var matrix = Enumerable.Range(0, _sites.Count).Select(_ => new double[_sites.Count]).ToArray();
        for (var site = 0; site < _sites.Count; site++)
        {
            foreach (var (from, to, other) in _convex[site].Sides.Where(side => side.Neighbour > site))
            {
                var side = OverlayNGRobust.Overlay(_outline.Factory.CreateLineString([from, to]), _outline, SpatialFunction.Intersection);
                var change = side.Length / (2 * _sites[site].Distance(_sites[other]));
                matrix[site][site] += change;
                matrix[other][other] += change;
                matrix[site][other] -= change;
                matrix[other][site] -= change;
            }
        }

        return matrix;
    }
}
