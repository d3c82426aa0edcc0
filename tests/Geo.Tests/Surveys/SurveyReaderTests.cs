using Geo.CoordinateSystems;
using Geo.Surveys;
using NetTopologySuite.Geometries;

namespace Geo.Tests.Surveys;

public sealed class SurveyReaderTests
{
    private static readonly Vn2000Zone LaiChau = Vn2000Zones.OfSrid(9205);
    private static readonly Vn2000Zone LaoCai = Vn2000Zones.OfSrid(9208);

    /// <summary>A commune of some 11 by 10 km around 103.45 E, 22.4 N.</summary>
    private static readonly Geometry Commune = StoredGeometry.Factory.ToGeometry(new Envelope(103.40, 103.50, 22.35, 22.45));

    [Fact]
    public void A_corner_in_its_zone_lies_where_the_check_point_says()
    {
        var point = Assert.Single(SurveyReader.Read("M1\t2478019,9524\t546135,7774", LaiChau, Commune));

        Assert.Equal("M1", point.Label);
        // The check point holds in the other direction; the way back through height 0 differs by up to 1.4 mm.
        Assert.Equal(103.45, point.Position.Longitude, 2e-8);
        Assert.Equal(22.4, point.Position.Latitude, 2e-8);
    }

    [Fact]
    public void Swapped_columns_are_named_and_not_mended()
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read("546135,78 2478019,95", LaiChau, Commune));

        Assert.Equal(SurveyProblem.SwappedAxes, refused.Problem);
    }

    [Fact]
    public void Another_meridian_is_named()
    {
        var there = Reprojection.ToVn2000(new(103.45, 22.4), LaoCai);

        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read(FormattableString.Invariant($"{there.Northing} {there.Easting}"), LaiChau, Commune));

        Assert.Equal(SurveyProblem.OtherZone, refused.Problem);
        Assert.Equal(LaoCai, refused.LikelyZone);
    }

    [Fact]
    public void Where_a_three_degree_and_a_six_degree_zone_both_fit_the_one_of_land_papers_is_named()
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read("2478032.3447 340251.3094", LaiChau, Commune));

        Assert.Equal(SurveyProblem.OtherZone, refused.Problem);
        Assert.Equal(5897, refused.LikelyZone!.Srid);
    }

    [Fact]
    public void Another_meridian_with_swapped_columns_is_named()
    {
        var there = Reprojection.ToVn2000(new(103.45, 22.4), LaoCai);

        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read(FormattableString.Invariant($"{there.Easting} {there.Northing}"), LaiChau, Commune));

        Assert.Equal(SurveyProblem.OtherZoneAndSwappedAxes, refused.Problem);
        Assert.Equal(LaoCai, refused.LikelyZone);
    }

    [Fact]
    public void Metres_without_a_meridian_are_refused_with_the_likely_one()
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read("2478019.95 546135.78", zone: null, Commune));

        Assert.Equal(SurveyProblem.ZoneMissing, refused.Problem);
        Assert.Equal(LaiChau, refused.LikelyZone);
    }

    [Fact]
    public void Without_a_place_to_expect_no_meridian_is_guessed()
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read("2478019.95 546135.78", zone: null, expected: null));

        Assert.Null(refused.LikelyZone);
    }

    [Theory]
    [InlineData("2300000 546135.78")]
    [InlineData("21.1 105.85")]
    public void Points_far_from_where_they_should_be_are_refused(string text)
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read(text, LaiChau, Commune));

        Assert.Equal(SurveyProblem.Elsewhere, refused.Problem);
    }

    [Theory]
    [InlineData("22.4 103.45")]
    [InlineData("103.45 22.4")]
    public void Degrees_need_no_order_because_their_ranges_differ(string text)
    {
        var point = Assert.Single(SurveyReader.Read(text, zone: null, Commune));

        Assert.Equal(new GeographicPosition(103.45, 22.4), point.Position);
    }

    [Fact]
    public void One_line_in_the_other_order_is_named()
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read("22.4 103.45\n103.46 22.41", zone: null, Commune));

        Assert.Equal(SurveyProblem.SwappedAxes, refused.Problem);
        Assert.Equal(2, refused.Line);
    }

    [Fact]
    public void Degrees_outside_the_country_are_refused_with_their_line()
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyReader.Read("22.4 103.45\n48.2 16.37", zone: null, expected: null));

        Assert.Equal(SurveyProblem.OutsideCountry, refused.Problem);
        Assert.Equal(2, refused.Line);
    }

    [Fact]
    public void Corners_make_a_closed_polygon_with_the_area_of_the_papers()
    {
        var corners = SurveyReader.Read("1\t2478000\t546000\n2\t2478000\t546050\n3\t2478040\t546050\n4\t2478040\t546000", LaiChau, Commune);

        var parcel = SurveyShape.Of(corners);

        Assert.IsType<Polygon>(parcel);
        Assert.Equal(2000, PlaneArea.SquareMetres(parcel, LaiChau), 0.001);
    }

    [Fact]
    public void A_table_that_repeats_its_first_corner_is_the_same_polygon()
    {
        const string Corners = "2478000 546000\n2478000 546050\n2478040 546050\n2478040 546000";

        Assert.True(SurveyShape.Of(SurveyReader.Read(Corners + "\n2478000 546000", LaiChau, null))
            .EqualsExact(SurveyShape.Of(SurveyReader.Read(Corners, LaiChau, null))));
    }

    [Theory]
    [InlineData("2478000 546000\n2478000 546050", GeometryRejection.RingTooShort)]
    [InlineData("2478000 546000\n2478040 546050\n2478000 546050\n2478040 546000", GeometryRejection.SelfIntersection)]
    public void Corners_that_make_no_outline_are_refused(string text, GeometryRejection reason)
    {
        var refused = Assert.Throws<GeometryRejectedException>(() => SurveyShape.Of(SurveyReader.Read(text, LaiChau, null)));

        Assert.Equal(reason, refused.Reason);
    }
}
