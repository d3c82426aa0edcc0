using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Implementation;

namespace Geo.CoordinateSystems;

/// <summary>Makes geometry in the stored coordinate system: WGS 84, two ordinates, full double precision.</summary>
public static class StoredGeometry
{
    /// <summary>The factory every stored geometry comes from.</summary>
    public static GeometryFactory Factory { get; } = new NtsGeometryServices(
        CoordinateArraySequenceFactory.Instance,
        new PrecisionModel(PrecisionModels.Floating),
        Srid.Wgs84,
        GeometryOverlay.NG,
        new CoordinateEqualityComparer()).CreateGeometryFactory();
}
