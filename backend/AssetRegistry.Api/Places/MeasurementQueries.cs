using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using Geo.Coverage;
using Geo.Surveys;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Places;

/// <summary>A zone of VN-2000 that metres are counted in.</summary>
/// <param name="Epsg">Its EPSG number.</param>
/// <param name="CentralMeridian">Degrees east, decimal.</param>
/// <param name="Name">As officials call it, such as VN-2000 103°00′ 3°.</param>
public sealed record SurveyZone(int Epsg, double CentralMeridian, string Name)
{
    internal static SurveyZone Of(Vn2000Zone zone) => new(zone.Srid, zone.CentralMeridian, zone.Name);
}

/// <summary>A place on the grid of a zone, in metres.</summary>
/// <param name="Northing">What land papers call X.</param>
/// <param name="Easting">What land papers call Y.</param>
public sealed record GridPlace(double Northing, double Easting);

/// <summary>Places of a line or an outline, measured on the ground.</summary>
/// <param name="Zone">The zone that the places are given in.</param>
/// <param name="Places">In the order asked for.</param>
/// <param name="LengthM">The line from the first place to the last, metres over the ellipsoid; 0 for a single place.</param>
/// <param name="PerimeterM">The same with the way back to the first place; null for fewer than three places.</param>
/// <param name="AreaM2">What the outline holds, square metres of ground true to 0.1 % for a commune; null while the places make no outline.</param>
/// <param name="Problem">Why they make none, in the language of the request; null when they do, and for fewer than three places.</param>
public sealed record Measurement(
    SurveyZone Zone, IReadOnlyList<GridPlace> Places, double LengthM, double? PerimeterM, double? AreaM2, string? Problem);

[QueryType]
public static class MeasurementQueries
{
    private const int Most = 500;
    private const double SquareMetresPerKm2 = 1e6;

    /// <summary>The zones of VN-2000 in which provinces survey, west to east, then those of national maps.</summary>
    public static IReadOnlyList<SurveyZone> GetSurveyZones(Actor _) => [.. Vn2000Zones.All.Select(SurveyZone.Of)];

    /// <summary>
    /// Measures a line or an outline drawn on the map, and gives its places on the grid of a zone: by default of that whose meridian is
    /// nearest to the first place. At most 500 places; nothing is stored.
    /// </summary>
    /// <param name="positions">WGS 84, in the order of the line.</param>
    /// <param name="zone">EPSG number of the zone, such as 9205 for 103°00′.</param>
    public static Measurement GetMeasurement(IReadOnlyList<PositionInput> positions, int? zone, Actor _)
    {
        if (positions.Count is 0 or > Most)
        {
            throw SurveyQueries.Refused(
                new($"Cần từ 1 đến {Most} điểm để đo, nhưng có {positions.Count}. Hãy vẽ lại.",
                    $"Measuring takes 1 to {Most} places, but there are {positions.Count}. Please draw again."),
                "MEASUREMENT_REJECTED");
        }

        List<GeographicPosition> places = [.. positions.Select(position => Place(position))];
        var grid = ZoneOf(zone, places[0]);
        var length = places.Zip(places.Skip(1), Geodesic.Metres).Sum();
        var (area, problem) = AreaOf(places);

        return new(
            SurveyZone.Of(grid),
            [.. places.Select(place => Reprojection.ToVn2000(place, grid)).Select(place => new GridPlace(place.Northing, place.Easting))],
            length,
            places.Count < 3 ? null : length + Geodesic.Metres(places[^1], places[0]),
            area,
            problem);
    }

    private static GeographicPosition Place(PositionInput position)
    {
        var place = CommuneAtQueries.PlaceOf(position);

        return new(place.X, place.Y);
    }

    private static Vn2000Zone ZoneOf(int? srid, GeographicPosition first)
    {
        try
        {
            return srid is { } asked ? Vn2000Zones.OfSrid(asked) : Vn2000Zones.Nearest(first.Longitude);
        }
        catch (UnknownCoordinateSystemException e)
        {
            throw SurveyQueries.Refused(SurveyProblemText.UnknownZone(e.Srid), "UNKNOWN_ZONE");
        }
    }

    private static (double? AreaM2, string? Problem) AreaOf(List<GeographicPosition> places)
    {
        if (places.Count < 3)
        {
            return (null, null);
        }

        try
        {
            var shape = SurveyShape.Of([.. places.Select((place, index) => new SurveyPoint(index + 1, null, place))]);

            return (GroundArea.OfKm2((Polygon)shape) * SquareMetresPerKm2, null);
        }
        catch (GeometryRejectedException e)
        {
            return (null, GeometryProblemText.Of(e).Current);
        }
    }
}
