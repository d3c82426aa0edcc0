using Geo.CoordinateSystems;
using Geo.Coverage;
using Geo.Tiles;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Union;
using TestKit;

namespace Geo.Tests.Coverage;

public sealed class CoveragePyramidTests
{
    private static readonly IReadOnlyList<Polygon> Units = Patchwork.Build(6, 5, 0.05, seed: 7);

    private static readonly CoveragePyramid Pyramid = CoveragePyramid.Build(Units, maxZoom: 12);

    public static TheoryData<int> Zooms => [3, 5, 6, 7, 8, 9, 10, 11, 12];

    [Theory]
    [MemberData(nameof(Zooms))]
    public void Neighbours_meet_without_gap_or_overlap_in_every_tile(int zoom)
    {
        foreach (var tile in Tiles(zoom))
        {
            var window = new Envelope(-TileGrid.Buffer, TileGrid.Extent + TileGrid.Buffer, -TileGrid.Buffer, TileGrid.Extent + TileGrid.Buffer);
            var inner = new GeometryFactory().ToGeometry(new Envelope(0, TileGrid.Extent, 0, TileGrid.Extent));
            var parts = Pyramid.Units(tile).Select(unit => Shape(unit.Geometry)).ToList();

            Assert.All(parts, part => Assert.True(part.IsValid));
            Assert.All(parts, part => Assert.True(window.Contains(part.EnvelopeInternal)));
            var visible = parts.ConvertAll(part => part.Intersection(inner));
            var union = UnaryUnionOp.Union(visible) ?? inner.Factory.CreatePolygon();
            Assert.Equal(union.Area, visible.Sum(part => part.Area), 1.0);
            Assert.Equal(0, Holes(union), 1.0);
        }
    }

    [Theory]
    [MemberData(nameof(Zooms))]
    public void Every_unit_is_somewhere_at_every_zoom(int zoom) => Assert.Equal(
        Enumerable.Range(0, Units.Count),
        Tiles(zoom).SelectMany(tile => Pyramid.Units(tile)).Select(unit => unit.Unit).Distinct().Order());

    [Fact]
    public void A_unit_smaller_than_a_step_is_kept()
    {
        var pyramid = CoveragePyramid.Build([new Point(105, 21).Buffer(0.0001), .. Patchwork.Build(2, 2, 1, seed: 3)]);

        Assert.Contains(pyramid.Units(TileAddress.At(105, 21, 2)), unit => unit.Unit == 0);
    }

    [Fact]
    public void Borders_are_drawn_once_and_know_the_outline()
    {
        var borders = Pyramid.Borders(TileAddress.At(103.15, 22.12, 8)).ToList();

        // 6 × 5 cells have 5·5 + 6·4 inner sides; the outline is one arc for each side of a cell, two sides long at the four corners.
        Assert.Equal(49, borders.Count(border => !border.IsOuter));
        Assert.Equal(18, borders.Count(border => border.IsOuter));
        Assert.All(borders, border => Assert.Equal(TileGeometryKind.Line, border.Geometry.Kind));
    }

    [Fact]
    public void A_border_too_short_for_the_zoom_does_not_make_inner_borders_outer()
    {
        // The islet's outline, the first of all, falls into one step of the grid and is not drawn.
        var pyramid = CoveragePyramid.Build([Box(103.05, 22.05, 103.05001, 22.05001), Box(103.1, 22.1, 103.2, 22.2), Box(103.2, 22.1, 103.3, 22.2)]);

        var borders = pyramid.Borders(TileAddress.At(103.15, 22.12, 8)).ToList();

        Assert.Single(borders, border => !border.IsOuter);
        Assert.Equal(2, borders.Count(border => border.IsOuter));
    }

    [Fact]
    public void A_tile_read_back_has_every_unit_once()
    {
        var tile = TileAddress.At(103.15, 22.12, 8);
        var features = Pyramid.Units(tile).Select(unit => new TileFeature((ulong)unit.Unit, unit.Geometry, [])).ToList();

        var read = DecodedTile.Read(MvtWriter.Write(new TileLayer("communes", features)))["communes"];

        Assert.Equal(features.Select(feature => feature.Id), read.Features.Select(feature => feature.Id));
        Assert.Equal(
            features.SelectMany(feature => feature.Geometry.Parts).SelectMany(part => part),
            read.Features.SelectMany(feature => feature.Parts).SelectMany(part => part).SelectMany(step => new[] { step.X, step.Y }));
    }

    [Fact]
    public void Tiles_deeper_than_the_pyramid_are_refused() =>
        Assert.Throws<TileAddressException>(() => Pyramid.Units(TileAddress.At(103, 22, 13)));

    private static IEnumerable<TileAddress> Tiles(int zoom)
    {
        var northWest = TileAddress.At(102.99, 22.26, zoom);
        var southEast = TileAddress.At(103.31, 21.99, zoom);
        return from x in Enumerable.Range(northWest.X, southEast.X - northWest.X + 1)
               from y in Enumerable.Range(northWest.Y, southEast.Y - northWest.Y + 1)
               select new TileAddress(zoom, x, y);
    }

    private static double Holes(Geometry union) =>
        Enumerable.Range(0, union.NumGeometries).Select(union.GetGeometryN).OfType<Polygon>()
            .SelectMany(polygon => polygon.InteriorRings).Sum(ring => new GeometryFactory().CreatePolygon((LinearRing)ring).Area);

    private static MultiPolygon Shape(TileGeometry geometry)
    {
        var factory = new GeometryFactory();
        var polygons = new List<List<LinearRing>>();
        foreach (var part in geometry.Parts)
        {
            Coordinate[] corners = [.. part.Chunk(2).Select(step => new Coordinate(step[0], step[1]))];
            var ring = factory.CreateLinearRing([.. corners, corners[0].Copy()]);
            if (NetTopologySuite.Algorithm.Orientation.IsCCW(ring.Coordinates))
            {
                polygons.Add([]);
            }

            polygons[^1].Add(ring);
        }

        return factory.CreateMultiPolygon([.. polygons.Select(rings => factory.CreatePolygon(rings[0], [.. rings.Skip(1)]))]);
    }

    private static Polygon Box(double west, double south, double east, double north) => StoredGeometry.Factory.CreatePolygon(
    [
        new(west, south), new(east, south), new(east, north), new(west, north), new(west, south),
    ]);
}
