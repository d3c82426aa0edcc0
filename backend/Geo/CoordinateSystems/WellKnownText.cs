using ProjNet.CoordinateSystems;

namespace Geo.CoordinateSystems;

/// <summary>Recognises the coordinate system a .prj file describes, whoever wrote it.</summary>
public static class WellKnownText
{
    private const double Tolerance = 1e-6;

    /// <summary>
    /// EPSG number of the system that well-known text describes, or null if it is none of the catalogue. Systems are known by datum and
    /// parameters, since names and numbers in such files are often wrong or missing. Datum shifts in the text are left
    /// aside: many carry the wrong sign.
    /// </summary>
    public static int? Recognise(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return Parse(text) switch
        {
            GeographicCoordinateSystem system when IsVn2000(system) => Srid.Vn2000,
            GeographicCoordinateSystem system when IsWgs84(system) => Srid.Wgs84,
            ProjectedCoordinateSystem system when IsVn2000(system.GeographicCoordinateSystem) => ZoneOf(system.Projection)?.Srid,
            ProjectedCoordinateSystem system when IsWgs84(system.GeographicCoordinateSystem) && IsPseudoMercator(system.Projection) => Srid.WebMercator,
            _ => null,
        };
    }

    private static ProjNet.CoordinateSystems.CoordinateSystem? Parse(string text)
    {
        try
        {
            return new CoordinateSystemFactory().CreateFromWkt(text);
        }
        catch (ArgumentException)
        {
            // Text that is no description of a system is as good as an unknown one: the user is asked in both cases.
            return null;
        }
    }

    private static bool IsVn2000(GeographicCoordinateSystem system) => DatumOf(system) is var datum
        && datum.Contains("2000", StringComparison.Ordinal)
        && (datum.Contains("VN", StringComparison.Ordinal) || datum.Contains("VIETNAM", StringComparison.Ordinal));

    private static bool IsWgs84(GeographicCoordinateSystem system) => DatumOf(system) is var datum
        && datum.Contains("WGS", StringComparison.Ordinal)
        && datum.Contains("84", StringComparison.Ordinal);

    private static string DatumOf(GeographicCoordinateSystem system) => system.HorizontalDatum.Name.ToUpperInvariant();

    private static Vn2000Zone? ZoneOf(IProjection projection) =>
        projection.Name.Replace(' ', '_').Equals("Transverse_Mercator", StringComparison.OrdinalIgnoreCase)
        && Is(projection, "false_easting", Vn2000Zone.FalseEasting)
        && Is(projection, "false_northing", 0)
        && Is(projection, "latitude_of_origin", 0)
            ? Vn2000Zones.All.FirstOrDefault(zone => Is(projection, "central_meridian", zone.CentralMeridian) && Is(projection, "scale_factor", zone.Scale))
            : null;

    private static bool IsPseudoMercator(IProjection projection) =>
        projection.Name.Contains("Pseudo", StringComparison.OrdinalIgnoreCase) || projection.Name.Equals("Mercator_Auxiliary_Sphere", StringComparison.OrdinalIgnoreCase);

    private static bool Is(IProjection projection, string parameter, double value) =>
        projection.GetParameter(parameter) is { } found && Math.Abs(found.Value - value) < Tolerance;
}
