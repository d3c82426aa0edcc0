using Geo.Tiles;

namespace Geo.Tests.Tiles;

public sealed class TileAddressTests
{
    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(19, 0, 0)]
    [InlineData(3, 8, 0)]
    [InlineData(3, 0, 8)]
    [InlineData(3, -1, 0)]
    [InlineData(3, 0, int.MaxValue)]
    public void Refuses_what_is_not_a_tile(int zoom, int x, int y)
    {
        var error = Assert.Throws<TileAddressException>(() => new TileAddress(zoom, x, y));

        Assert.Contains($"{zoom}/{x}/{y}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_the_tile_of_a_place_and_its_bounds()
    {
        var tile = TileAddress.At(103.45, 22.4, 10);

        Assert.Equal("10/806/446", tile.ToString());
        Assert.True(tile.Bounds.Contains(103.45, 22.4));
        Assert.Equal(360.0 / 1024, tile.Bounds.Width, 1e-9);
    }

    [Fact]
    public void The_world_is_one_tile_with_a_square_side()
    {
        var world = new TileAddress(0, 0, 0).Bounds;

        Assert.Equal((-180.0, 180.0), (world.MinX, world.MaxX));
        Assert.Equal(WebMercator.MaxLatitude, world.MaxY, 1e-9);
        Assert.Equal(-WebMercator.MaxLatitude, world.MinY, 1e-9);
    }

    [Fact]
    public void The_edge_of_the_map_belongs_to_its_last_tile()
    {
        Assert.Equal(new TileAddress(4, 15, 0), TileAddress.At(180, 89, 4));
        Assert.Equal(new TileAddress(4, 0, 15), TileAddress.At(-180, -89, 4));
    }
}
