using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>One place where a coverage is not one.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Units">Whom it concerns: places in the list that was checked, in order.</param>
/// <param name="AreaM2">How much ground, in m².</param>
/// <param name="WidthMetres">Its mean width: twice the area by the perimeter.</param>
/// <param name="Place">A point inside it, WGS 84.</param>
public sealed record CoverageFinding(CoverageFault Fault, IReadOnlyList<int> Units, double AreaM2, double WidthMetres, Coordinate Place)
{
    /// <summary>Narrower than this it is a trace of digitising and no piece of land.</summary>
    public const double SliverWidthMetres = 2;

    /// <summary>Whether two lines that should be one were drawn beside each other.</summary>
    public bool IsSliver => WidthMetres < SliverWidthMetres;
}
