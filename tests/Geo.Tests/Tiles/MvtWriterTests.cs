using Geo.Tiles;
using TestKit;

namespace Geo.Tests.Tiles;

public sealed class MvtWriterTests
{
    [Fact]
    public void A_polygon_with_a_hole_and_its_properties_come_back()
    {
        var polygon = new TileGeometry(TileGeometryKind.Polygon, [[0, 0, 100, 0, 100, 100, 0, 100], [10, 10, 10, 20, 20, 20]]);
        var tile = DecodedTile.Read(MvtWriter.Write(new TileLayer("communes", [new(7, polygon, [Of("name", "Đoàn Kết"), Of("open", true)])])));

        var feature = Assert.Single(tile["communes"].Features);
        Assert.Equal(7UL, feature.Id);
        Assert.Equal(3, feature.Type);
        Assert.Equal("Đoàn Kết", feature.Properties["name"]);
        Assert.Equal(true, feature.Properties["open"]);
        Assert.Equal([(0, 0), (100, 0), (100, 100), (0, 100)], feature.Parts[0]);
        Assert.Equal([(10, 10), (10, 20), (20, 20)], feature.Parts[1]);
        Assert.Equal((2, 4096), (tile["communes"].Version, tile["communes"].Extent));
    }

    [Fact]
    public void Lines_and_points_come_back_with_positions_outside_the_tile()
    {
        var line = new TileGeometry(TileGeometryKind.Line, [[-64, 4160, 5, 5], [1, 2, 3, 4]]);
        var points = new TileGeometry(TileGeometryKind.Point, [[4095, 0], [0, 4095]]);
        var tile = DecodedTile.Read(MvtWriter.Write(new TileLayer("a", [new(null, line, []), new(null, points, [])])));

        Assert.Equal([[(-64, 4160), (5, 5)], [(1, 2), (3, 4)]], tile["a"].Features[0].Parts);
        Assert.Equal([[(4095, 0)], [(0, 4095)]], tile["a"].Features[1].Parts);
        Assert.Null(tile["a"].Features[1].Id);
    }

    [Fact]
    public void Keys_and_values_are_written_once()
    {
        var features = Enumerable.Range(0, 50)
            .Select(i => new TileFeature((ulong)i, TileGeometry.OfPoint(i, i), [Of("status", i % 2 == 0 ? "SURPLUS" : "RETAINED"), Of("floors", i % 3)]))
            .ToList();
        var layer = DecodedTile.Read(MvtWriter.Write(new TileLayer("facilities", features)))["facilities"];

        Assert.Equal(["status", "floors"], layer.Keys);
        Assert.Equal(5, layer.Values.Count);
        Assert.Equal("RETAINED", layer.Features[49].Properties["status"]);
        Assert.Equal(1L, layer.Features[49].Properties["floors"]);
    }

    [Theory]
    [InlineData(0L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(-1L)]
    [InlineData(0.25)]
    [InlineData("")]
    public void Values_of_every_type_come_back(object value)
    {
        var layer = DecodedTile.Read(MvtWriter.Write(new TileLayer("a", [new(null, TileGeometry.OfPoint(0, 0), [Of("v", value)])])))["a"];

        Assert.Equal(value, layer.Features[0].Properties["v"]);
    }

    [Fact]
    public void A_missing_value_is_left_out()
    {
        var layer = DecodedTile.Read(MvtWriter.Write(new TileLayer("a", [new(null, TileGeometry.OfPoint(0, 0), [Of("area", null)])])))["a"];

        Assert.Empty(layer.Features[0].Properties);
        Assert.Empty(layer.Keys);
    }

    [Fact]
    public void A_tile_without_features_has_no_bytes() => Assert.Empty(MvtWriter.Write(new TileLayer("a", []), new TileLayer("b", [])));

    private static KeyValuePair<string, object?> Of(string key, object? value) => new(key, value);
}
