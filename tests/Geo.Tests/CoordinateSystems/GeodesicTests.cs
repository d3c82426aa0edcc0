using Geo.CoordinateSystems;

namespace Geo.Tests.CoordinateSystems;

public sealed class GeodesicTests
{
    private static readonly GeographicPosition LaiChau = new(103.45, 22.4);

    [Fact]
    public void The_published_line_from_flinders_peak_to_buninyong_within_a_millimetre()
    {
        var flindersPeak = new GeographicPosition(Degrees(144, 25, 29.52440), -Degrees(37, 57, 3.72030));
        var buninyong = new GeographicPosition(Degrees(143, 55, 35.38390), -Degrees(37, 39, 10.15610));

        Assert.Equal(54_972.271, Geodesic.Metres(flindersPeak, buninyong), 0.001);
        Assert.Equal(54_972.271, Geodesic.Metres(buninyong, flindersPeak), 0.001);
    }

    [Fact]
    public void A_degree_of_the_equator_is_its_share_of_the_circle() =>
        Assert.Equal(2 * Math.PI * Ellipsoid.SemiMajorAxis / 360, Geodesic.Metres(new(103, 0), new(104, 0)), 0.001);

    [Fact]
    public void A_quarter_of_a_meridian_is_ten_thousand_kilometres_and_two() =>
        Assert.Equal(10_001_965.729, Geodesic.Metres(new(103, 0), new(103, 90)), 0.001);

    [Fact]
    public void Nowhere_is_at_no_distance_from_itself() => Assert.Equal(0, Geodesic.Metres(LaiChau, LaiChau));

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(0, 0.1)]
    [InlineData(-0.07, 0.05)]
    public void Near_places_are_as_far_apart_as_on_the_map_grid(double east, double north)
    {
        var there = new GeographicPosition(LaiChau.Longitude + east, LaiChau.Latitude + north);
        var middle = (LaiChau.Latitude + there.Latitude) / 2 * Math.PI / 180;
        var curvature = 1 - (Ellipsoid.EccentricitySquared * Math.Pow(Math.Sin(middle), 2));
        var metresNorth = north * Math.PI / 180 * Ellipsoid.SemiMajorAxis * (1 - Ellipsoid.EccentricitySquared) / Math.Pow(curvature, 1.5);
        var metresEast = east * Math.PI / 180 * Ellipsoid.SemiMajorAxis * Math.Cos(middle) / Math.Sqrt(curvature);

        Assert.Equal(Math.Sqrt((metresNorth * metresNorth) + (metresEast * metresEast)), Geodesic.Metres(LaiChau, there), 0.01);
    }

    [Fact]
    public void Opposite_places_are_refused() =>
        Assert.Throws<ArgumentException>(() => Geodesic.Metres(new(0, 0), new(179.7, 0.2)));

    [Theory]
    [InlineData(1)]
    [InlineData(12_345.6)]
    [InlineData(1_500_000)]
    public void The_box_around_a_place_holds_all_that_lies_within_the_distance_and_hardly_more(double metres)
    {
        var box = Geodesic.BoxAround(LaiChau, metres);

        foreach (var edge in Enumerable.Range(0, 100).Select(step => step / 100.0))
        {
            var (x, y) = (box.MinX + (edge * box.Width), box.MinY + (edge * box.Height));
            Assert.All(
                new GeographicPosition[] { new(x, box.MinY), new(x, box.MaxY), new(box.MinX, y), new(box.MaxX, y) },
                place => Assert.True(Geodesic.Metres(LaiChau, place) > metres * (1 - 1e-9)));
        }

        Assert.InRange(Geodesic.Metres(LaiChau, new(box.MaxX, LaiChau.Latitude)), metres, metres * 1.2);
        Assert.InRange(Geodesic.Metres(LaiChau, new(LaiChau.Longitude, box.MaxY)), metres, metres * 1.02);
    }

    [Fact]
    public void A_distance_that_reaches_a_pole_has_no_box() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Geodesic.BoxAround(LaiChau, 8_000_000));

    private static double Degrees(int degrees, int minutes, double seconds) => degrees + (minutes / 60.0) + (seconds / 3600);
}
