using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace Geo.Surveys;

/// <summary>Areas as land papers state them: on the plane of a VN-2000 zone.</summary>
public static class PlaneArea
{
    /// <summary>
    /// Square metres of a polygon on the zone's plane. In the zone's own province the plane differs from the ground by less than 0.02 %.
    /// </summary>
    /// <param name="geometry">WGS 84.</param>
    /// <param name="zone">The zone of the papers to compare with.</param>
    public static double SquareMetres(Geometry geometry, Vn2000Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Reprojection.Transform(geometry, Srid.Wgs84, zone.Srid).Area;
    }

    /// <summary>Length in metres of a polygon's outlines on the zone's plane.</summary>
    /// <param name="geometry">WGS 84.</param>
    /// <param name="zone">The zone of the papers to compare with.</param>
    public static double PerimeterMetres(Geometry geometry, Vn2000Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Reprojection.Transform(geometry, Srid.Wgs84, zone.Srid).Length;
    }
}
