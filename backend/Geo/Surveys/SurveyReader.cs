using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace Geo.Surveys;

/// <summary>
/// Places a table of points on the earth. Nothing is mended: columns that have changed places and metres counted from another meridian are
/// recognised by where the points should be, and named with the likely right reading.
/// </summary>
public static class SurveyReader
{
    /// <summary>How far outside the expected area a point may lie, in degrees: about a kilometre.</summary>
    private const double ToleranceDegrees = 0.01;

    private static readonly bool[] EitherOrder = [false, true];

    /// <param name="text">The table as pasted.</param>
    /// <param name="zone">The zone of metres; not looked at for degrees. The meridian is a fact of the survey, never of the province.</param>
    /// <param name="expected">Where the points should lie, such as a commune; WGS 84. Null: anywhere in Viet Nam.</param>
    /// <returns>The points in WGS 84, in the order of the table.</returns>
    /// <exception cref="SurveyRejectedException">A line is no point, or the points are not where they should be.</exception>
    public static IReadOnlyList<SurveyPoint> Read(string text, Vn2000Zone? zone, Geometry? expected)
    {
        var table = SurveyText.Parse(text);
        return table.Notation is SurveyNotation.Grid ? ReadGrid(table, zone, expected) : ReadDegrees(table, expected);
    }

    private static List<SurveyPoint> ReadDegrees(SurveyTable table, Geometry? expected)
    {
        // The latitudes and longitudes of Viet Nam have no number in common, so either order says which it is.
        var isLongitudeFirst = table.Rows.All(row => Fits(row.Second, row.First));
        var points = table.Rows.Select(row => isLongitudeFirst ? Point(row, row.Second, row.First) : Point(row, row.First, row.Second)).ToList();
        for (var i = 0; i < points.Count; i++)
        {
            if (!Fits(points[i].Position.Latitude, points[i].Position.Longitude))
            {
                var row = table.Rows[i];
                throw new SurveyRejectedException(
                    Fits(row.Second, row.First) ? SurveyProblem.SwappedAxes : SurveyProblem.OutsideCountry, row.Line, $"{row.First}, {row.Second}");
            }
        }

        return expected is null || points.TrueForAll(point => Distance(point.Position, expected) <= ToleranceDegrees)
            ? points
            : throw new SurveyRejectedException(SurveyProblem.Elsewhere);

        static SurveyPoint Point(SurveyRow row, double latitude, double longitude) => new(row.Line, row.Label, new(longitude, latitude));
        static bool Fits(double latitude, double longitude) => CountryBounds.Box.Contains(longitude, latitude);
    }

    private static List<SurveyPoint> ReadGrid(SurveyTable table, Vn2000Zone? zone, Geometry? expected)
    {
        var likely = Vn2000Zones.All
            .SelectMany(candidate => EitherOrder.Select(isSwapped => (Zone: candidate, IsSwapped: isSwapped)))
            .Select(reading => (reading.Zone, reading.IsSwapped, Distance: Distance(table, reading.Zone, reading.IsSwapped, expected)))
            .Where(reading => reading.Distance <= ToleranceDegrees)
            .OrderBy(reading => reading.Zone != zone)
            .ThenBy(reading => reading.Distance)
            .ThenBy(reading => reading.IsSwapped)
            .ThenByDescending(reading => reading.Zone.Scale)
            .Select(reading => ((Vn2000Zone Zone, bool IsSwapped)?)(reading.Zone, reading.IsSwapped))
            .FirstOrDefault();
        if (zone is null)
        {
            // Anywhere in the country fits several meridians: only an expected area can tell them apart.
            throw new SurveyRejectedException(SurveyProblem.ZoneMissing, likelyZone: expected is null ? null : likely?.Zone);
        }

        if (likely is not { } reading)
        {
            throw new SurveyRejectedException(expected is null ? SurveyProblem.OutsideCountry : SurveyProblem.Elsewhere);
        }

        return (reading.Zone == zone, reading.IsSwapped) switch
        {
            (true, false) => [.. table.Rows.Select(row => new SurveyPoint(row.Line, row.Label, Place(row, zone, isSwapped: false)))],
            (true, true) => throw new SurveyRejectedException(SurveyProblem.SwappedAxes),
            (false, false) => throw new SurveyRejectedException(SurveyProblem.OtherZone, likelyZone: reading.Zone),
            (false, true) => throw new SurveyRejectedException(SurveyProblem.OtherZoneAndSwappedAxes, likelyZone: reading.Zone),
        };
    }

    /// <summary>How far the farthest point lies from where it should, in degrees.</summary>
    private static double Distance(SurveyTable table, Vn2000Zone zone, bool isSwapped, Geometry? expected) =>
        table.Rows.Max(row => IsOnGrid(row, isSwapped) ? Distance(Place(row, zone, isSwapped), expected) : double.PositiveInfinity);

    private static double Distance(GeographicPosition position, Geometry? expected)
    {
        var place = new Coordinate(position.Longitude, position.Latitude);
        if (expected is null)
        {
            return CountryBounds.Box.Contains(place) ? 0 : double.PositiveInfinity;
        }

        // The distance to a box is cheap, and no farther than that to what it holds.
        var toBox = expected.EnvelopeInternal.Distance(new Envelope(place));
        return toBox > ToleranceDegrees ? toBox : expected.Distance(StoredGeometry.Factory.CreatePoint(place));
    }

    private static GeographicPosition Place(SurveyRow row, Vn2000Zone zone, bool isSwapped) => isSwapped
        ? Reprojection.FromVn2000(new(Northing: row.Second, Easting: row.First), zone)
        : Reprojection.FromVn2000(new(Northing: row.First, Easting: row.Second), zone);

    // The projection is a series around its meridian: numbers from far outside the grid have no meaning in it.
    private static bool IsOnGrid(SurveyRow row, bool isSwapped)
    {
        var (northing, easting) = isSwapped ? (row.Second, row.First) : (row.First, row.Second);
        return northing is > 0 and < 3_000_000 && easting is > -500_000 and < 1_500_000;
    }
}
