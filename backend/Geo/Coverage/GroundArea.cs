using NetTopologySuite.Geometries;

namespace Geo.Coverage;

/// <summary>How much ground a boundary holds.</summary>
public static class GroundArea
{
    /// <summary>In square kilometres, true to 0.1 % for a commune.</summary>
    /// <param name="area">Polygon or multipolygon, WGS 84.</param>
    public static double OfKm2(Geometry area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var plane = EqualAreaPlane.Around(area);

        return Enumerable.Range(0, area.NumGeometries).Sum(index => plane.ToPlane((Polygon)area.GetGeometryN(index)).Area) / 1e6;
    }
}
