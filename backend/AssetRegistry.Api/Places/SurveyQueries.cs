using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Interop.GeoJson;
using Geo.CoordinateSystems;
using Geo.Surveys;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Places;

/// <summary>A pasted table of points, placed on the earth.</summary>
/// <param name="Zone">In which metres are counted and the area is stated: the one asked for; for degrees without one, that whose meridian is nearest.</param>
/// <param name="Points">In the order of the table.</param>
/// <param name="Outline">A GeoJSON polygon as text, as the commands that record an outline take it; null when the points make none.</param>
/// <param name="AreaM2">Area of the outline on the plane of the zone, as land papers state it; null for a single point.</param>
/// <param name="PerimeterM">Length of the outline on that plane; null for a single point.</param>
/// <param name="Problem">Why the points make no outline, in the language of the request; null when they do.</param>
public sealed record SurveyPreview(
    SurveyZone Zone, IReadOnlyList<SurveyPreviewPoint> Points, string? Outline, double? AreaM2, double? PerimeterM, string? Problem);

/// <summary>A point of a table.</summary>
/// <param name="Label">What the table calls it; null when it gives no name.</param>
/// <param name="Position">WGS 84, degrees.</param>
public sealed record SurveyPreviewPoint(string? Label, Position Position);

[QueryType]
public static class SurveyQueries
{
    /// <summary>
    /// Reads a table of points as it is pasted: VN-2000 (X north, Y east), decimal degrees, or degrees, minutes and seconds. Swapped columns
    /// and metres counted from another meridian are refused by name with the likely right reading; nothing is stored.
    /// </summary>
    /// <param name="text">The table, a point a line.</param>
    /// <param name="zone">EPSG number of the zone that metres are counted in, such as 9205 for 103°00′; not needed for degrees.</param>
    /// <param name="communeId">Where the points should lie; by it a wrong meridian is recognised.</param>
    public static async Task<SurveyPreview> GetSurveyAsync(
        string text, int? zone, [ID<AdministrativeUnit>] Guid? communeId, Actor _, IQuerySession session, CancellationToken cancellationToken)
    {
        try
        {
            var inZone = zone is { } srid ? Vn2000Zones.OfSrid(srid) : null;
            var commune = communeId is { } id ? await session.LoadAsync<AdministrativeUnit>(id, cancellationToken) : null;
            var points = SurveyReader.Read(text, inZone, commune?.Boundary);

            return Preview(points, inZone ?? Vn2000Zones.Nearest(points[0].Position.Longitude));
        }
        catch (SurveyRejectedException e)
        {
            throw Refused(SurveyProblemText.Of(e), "SURVEY_REJECTED");
        }
        catch (UnknownCoordinateSystemException e)
        {
            throw Refused(SurveyProblemText.UnknownZone(e.Srid), "UNKNOWN_ZONE");
        }
    }

    private static SurveyPreview Preview(IReadOnlyList<SurveyPoint> points, Vn2000Zone zone)
    {
        List<SurveyPreviewPoint> placed = [.. points.Select(point => new SurveyPreviewPoint(point.Label, new(point.Position.Longitude, point.Position.Latitude)))];
        try
        {
            var shape = SurveyShape.Of(points);

            return shape is Point
                ? new(SurveyZone.Of(zone), placed, null, null, null, null)
                : new(
                    SurveyZone.Of(zone), placed, FacilityBoundary.Format(shape), PlaneArea.SquareMetres(shape, zone), PlaneArea.PerimeterMetres(shape, zone), null);
        }
        catch (GeometryRejectedException e)
        {
            // The points are right; it is their order that makes no outline. Seeing them helps to find which.
            return new(SurveyZone.Of(zone), placed, null, null, null, GeometryProblemText.Of(e).Current);
        }
    }

    internal static GraphQLException Refused(LocalizedText text, string code) => new(ErrorBuilder.New().SetMessage(text.Current).SetCode(code).Build());
}
