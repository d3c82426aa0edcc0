using NetTopologySuite.Geometries;

namespace AssetRegistry.Tests.Boundaries;

/// <summary>A boundary answers alike before and after it was prepared.</summary>
public sealed class PreparedGroundTests
{
    private static readonly Coordinate[] Star = [.. Enumerable.Range(0, 40).Select(Corner), Corner(0)];

    [Fact]
    public void It_covers_the_same_places_whether_prepared_or_not()
    {
        var (plain, prepared) = (new Polygon(new LinearRing(Star)), new Polygon(new LinearRing(Star)));
        PreparedGround.Prepare(prepared);
        List<Position> places =
        [
            .. from x in Enumerable.Range(0, 60) from y in Enumerable.Range(0, 60) select new Position(103.2 + (x * 0.01), 22.0 + (y * 0.01)),
            .. Star.Select(corner => new Position(corner.X, corner.Y)),
        ];

        Assert.Equal(places.Select(place => PreparedGround.Covers(plain, place)), places.Select(place => PreparedGround.Covers(prepared, place)));
        Assert.Contains(places, place => PreparedGround.Covers(prepared, place));
        Assert.Contains(places, place => !PreparedGround.Covers(prepared, place));
    }

    [Fact]
    public void Its_border_belongs_to_it()
    {
        var box = new Polygon(new LinearRing([new(103, 22), new(104, 22), new(104, 23), new(103, 23), new(103, 22)]));
        PreparedGround.Prepare(box);

        Assert.True(PreparedGround.Covers(box, new(103, 22.5)));
        Assert.True(PreparedGround.Covers(box, new(104, 23)));
        Assert.False(PreparedGround.Covers(box, new(102.999, 22.5)));
    }

    private static Coordinate Corner(int number)
    {
        var (sin, cos) = Math.SinCos(2 * Math.PI * number / 40);
        var reach = number % 2 == 0 ? 0.25 : 0.1;

        return new(103.5 + (reach * cos), 22.3 + (reach * sin));
    }
}
