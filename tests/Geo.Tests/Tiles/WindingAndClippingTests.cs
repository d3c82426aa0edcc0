using FsCheck;
using FsCheck.Fluent;
using Geo.CoordinateSystems;
using Geo.Tiles;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace Geo.Tests.Tiles;

/// <summary>Random polygons, star-shaped and jagged with a hole, against random tiles; the overlay of NetTopologySuite is the judge.</summary>
public sealed class WindingAndClippingTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20250701, 7);

    private static readonly GeometryFactory Grid = new(new PrecisionModel(PrecisionModels.Floating));

    [Fact]
    public void A_tile_holds_what_the_overlay_holds() => Prop.ForAll(Cases().ToArbitrary(), @case =>
    {
        var tile = TileSnapper.Snap(@case.Polygon, @case.Tile);
        var area = tile is null ? 0 : Polygons(tile).Sum(polygon => polygon.Area);
        var expected = Expected(@case.Polygon, @case.Tile);

        // Snapping moves each vertex by up to 0.71 steps.
        Assert.Equal(expected.Area, area, 1.5 * expected.Length + 16);
    }).Check(Thorough);

    [Fact]
    public void Exterior_rings_turn_one_way_and_holes_the_other() => Prop.ForAll(Cases().ToArbitrary(), @case =>
    {
        if (TileSnapper.Snap(@case.Polygon, @case.Tile) is not { } tile)
        {
            return;
        }

        Assert.True(Area(tile.Parts[0]) > 0);
        foreach (var polygon in Polygons(tile))
        {
            Assert.True(polygon.IsValid, polygon.ToText());
            Assert.False(Orientation.IsCCW(polygon.InteriorRings.FirstOrDefault()?.Coordinates ?? [new(0, 0), new(0, 1), new(1, 1), new(0, 0)]));
        }
    }).Check(Thorough);

    [Fact]
    public void Nothing_lies_beyond_the_buffer() => Prop.ForAll(Cases().ToArbitrary(), @case =>
    {
        foreach (var step in TileSnapper.Snap(@case.Polygon, @case.Tile)?.Parts.SelectMany(part => part) ?? [])
        {
            Assert.InRange(step, -TileGrid.Buffer, TileGrid.Extent + TileGrid.Buffer);
        }
    }).Check(Thorough);

    [Fact]
    public void A_comb_is_cut_into_its_teeth()
    {
        var tile = TileAddress.At(103.45, 22.4, 12);
        var box = tile.Bounds;
        var north = box.MaxY + 0.1;
        List<Coordinate> comb = [new(box.MinX - 0.1, north), new(box.MaxX + 0.1, north)];
        for (var tooth = 4; tooth >= 0; tooth--)
        {
            var x = box.MinX + box.Width * (0.1 + 0.18 * tooth);
            comb.AddRange([new(x + 0.005, north - 0.01), new(x + 0.005, box.Centre.Y), new(x, box.Centre.Y), new(x, north - 0.01)]);
        }

        comb.Reverse();
        var polygon = StoredGeometry.Factory.CreatePolygon([.. comb, comb[0].Copy()]);

        var geometry = TileSnapper.Snap(polygon, tile);

        Assert.True(polygon.IsValid);
        Assert.Equal(5, geometry?.Parts.Count);
        Assert.All(geometry!.Parts, part => Assert.Equal(8, part.Length));
    }

    [Fact]
    public void A_tile_inside_a_polygon_is_full_and_a_tile_inside_its_hole_is_empty()
    {
        var tile = TileAddress.At(103.45, 22.4, 14);
        var shell = Square(tile.Bounds.Centre, 1);

        Assert.Equal([-64, -64, 4160, -64, 4160, 4160, -64, 4160], TileSnapper.Snap(StoredGeometry.Factory.CreatePolygon(shell), tile)!.Parts[0]);
        Assert.Null(TileSnapper.Snap(StoredGeometry.Factory.CreatePolygon(shell, [Square(tile.Bounds.Centre, 0.5)]), tile));
    }

    [Fact]
    public void A_polygon_smaller_than_a_step_is_still_seen()
    {
        var hut = StoredGeometry.Factory.CreatePolygon(Square(new(103.45, 22.4), 1e-6));

        Assert.Equal(8, TileSnapper.Snap(hut, TileAddress.At(103.45, 22.4, 5))?.Parts.Single().Length);
    }

    [Fact]
    public void A_line_that_leaves_and_returns_has_two_pieces()
    {
        var tile = TileAddress.At(103.45, 22.4, 12);
        var box = tile.Bounds;
        var line = StoredGeometry.Factory.CreateLineString(
            [new(box.MinX + 0.01, box.Centre.Y), new(box.MaxX + 0.1, box.Centre.Y), new(box.MaxX + 0.1, box.MinY + 0.01), new(box.MinX + 0.01, box.MinY + 0.01)]);

        var geometry = TileSnapper.Snap(line, tile);

        Assert.Equal(TileGeometryKind.Line, geometry?.Kind);
        Assert.Equal(2, geometry?.Parts.Count);
        Assert.Equal(TileGrid.Extent + TileGrid.Buffer, geometry!.Parts[0][2]);
    }

    [Fact]
    public void A_point_is_in_one_tile_only()
    {
        var tile = new TileAddress(12, 3000, 1700);
        var corner = StoredGeometry.Factory.CreatePoint(new Coordinate(tile.Bounds.MinX, tile.Bounds.Centre.Y));

        Assert.Equal([0, 2048], TileSnapper.Snap(corner, tile)!.Parts[0]);
        Assert.Null(TileSnapper.Snap(corner, new(12, 2999, 1700)));
    }

    private static Gen<(Polygon Polygon, TileAddress Tile)> Cases() =>
        from count in Gen.Choose(3, 40)
        from radii in Gen.Choose(1, 100).ArrayOf(count)
        from radius in Gen.Choose(1, 60)
        from east in Gen.Choose(-50, 50)
        from north in Gen.Choose(-50, 50)
        from withHole in Gen.Choose(0, 2)
        select (Star(radii, radius / 100.0, withHole > 0), TileAddress.At(104 + east / 100.0, 21 + north / 100.0, 9));

    private static Polygon Star(int[] radii, double radius, bool withHole)
    {
        LinearRing Ring(double scale)
        {
            Coordinate[] corners =
            [
                .. radii.Select((length, i) => (Reach: radius * scale * (0.2 + length / 125.0), Angle: 2 * Math.PI * i / radii.Length))
                    .Select(corner => new Coordinate(104 + corner.Reach * Math.Cos(corner.Angle), 21 + corner.Reach * Math.Sin(corner.Angle))),
            ];
            return StoredGeometry.Factory.CreateLinearRing([.. corners, corners[0].Copy()]);
        }

        return StoredGeometry.Factory.CreatePolygon(Ring(1), withHole ? [(LinearRing)Ring(0.5).Reverse()] : []);
    }

    private static LinearRing Square(Coordinate centre, double half) => StoredGeometry.Factory.CreateLinearRing(
    [
        new(centre.X - half, centre.Y - half), new(centre.X + half, centre.Y - half), new(centre.X + half, centre.Y + half),
        new(centre.X - half, centre.Y + half), new(centre.X - half, centre.Y - half),
    ]);

    private static Geometry Expected(Polygon polygon, TileAddress tile)
    {
        var side = new TileGrid(tile.Zoom).Side;
        Coordinate Place(Coordinate degrees) => new(
            WebMercator.NormalisedX(degrees.X) * side - tile.X * TileGrid.Extent, WebMercator.NormalisedY(degrees.Y) * side - tile.Y * TileGrid.Extent);
        LinearRing Ring(LineString ring) => Grid.CreateLinearRing([.. ring.Coordinates.Select(Place)]);
        var placed = Grid.CreatePolygon(Ring(polygon.ExteriorRing), [.. polygon.InteriorRings.Select(Ring)]);
        var window = Grid.ToGeometry(new Envelope(-TileGrid.Buffer, TileGrid.Extent + TileGrid.Buffer, -TileGrid.Buffer, TileGrid.Extent + TileGrid.Buffer));
        return OverlayNGRobust.Overlay(placed, window, NetTopologySuite.Operation.Overlay.SpatialFunction.Intersection);
    }

    private static List<Polygon> Polygons(TileGeometry geometry)
    {
        var polygons = new List<List<LinearRing>>();
        foreach (var part in geometry.Parts)
        {
            Coordinate[] corners = [.. part.Chunk(2).Select(step => new Coordinate(step[0], step[1]))];
            var ring = Grid.CreateLinearRing([.. corners, corners[0].Copy()]);
            if (Area(part) > 0)
            {
                polygons.Add([]);
            }

            polygons[^1].Add(ring);
        }

        return polygons.ConvertAll(rings => Grid.CreatePolygon(rings[0], [.. rings.Skip(1)]));
    }

    private static long Area(int[] ring)
    {
        var sum = 0L;
        for (var i = 0; i < ring.Length; i += 2)
        {
            var next = (i + 2) % ring.Length;
            sum += (long)ring[i] * ring[next + 1] - (long)ring[next] * ring[i + 1];
        }

        return sum;
    }
}
