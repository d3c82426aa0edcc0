using Geo.Index;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Tests.Index;

public sealed class SpatialSnapshotTests
{
    private static readonly SpatialSnapshot<string> Snapshot = new(41,
    [
        new("office", Read("POINT (2 2)")),
        new("west", Read("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))")),
        new("east", Read("POLYGON ((4 0, 8 0, 8 4, 4 0))")),
    ]);

    [Fact]
    public void The_area_at_a_place_is_found_and_points_are_no_areas()
    {
        Assert.Equal("west", Snapshot.At(2, 2)?.Item);
        Assert.Equal("east", Snapshot.At(7, 1)?.Item);
        Assert.Null(Snapshot.At(5, 3.9));
    }

    [Fact]
    public void A_box_finds_bounding_boxes_in_the_order_given()
    {
        Assert.Equal(["office", "west"], Snapshot.Query(new Envelope(1, 3, 1, 3)).Select(entry => entry.Item));
        Assert.Equal(["west", "east"], Snapshot.Query(new Envelope(4, 5, 3.8, 3.9)).Select(entry => entry.Item));
        Assert.Empty(Snapshot.Query(new Envelope(20, 21, 20, 21)));
    }

    [Fact]
    public void An_area_finds_what_it_really_meets() => Assert.Equal(
        ["west"], Snapshot.Intersecting(Read("POLYGON ((3 3.5, 5 3.5, 5 4, 3 4, 3 3.5))")).Select(entry => entry.Item));

    [Fact]
    public void Its_version_is_that_of_the_last_change() => Assert.Equal(41, Snapshot.Version);

    [Fact]
    public async Task Many_threads_may_ask_at_once()
    {
        var fresh = new SpatialSnapshot<string>(1, Snapshot.Entries);

        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => fresh.At(2, 2)?.Item, TestContext.Current.CancellationToken)));

        Assert.All(answers, answer => Assert.Equal("west", answer));
    }

    private static Geometry Read(string wkt) => new WKTReader().Read(wkt);
}
