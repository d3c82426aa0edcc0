using FsCheck;
using FsCheck.Fluent;
using Geo.Tiles;
using NetTopologySuite.Geometries;

namespace Geo.Tests.Tiles;

public sealed class PointClustersTests
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(20250916, 3);

    [Fact]
    public void Counts_over_all_tiles_of_a_zoom_add_up_to_the_points() => Prop.ForAll(Points().ToArbitrary(), points =>
    {
        var clusters = PointClusters.Build(points);
        for (var zoom = 0; zoom <= 9; zoom += 3)
        {
            var found = TilesOf(points, zoom).SelectMany(tile => clusters.Clusters(tile)).ToList();

            Assert.Equal(points.Length, found.Sum(cluster => cluster.Count));
            Assert.Equal(Enumerable.Range(0, points.Length), found.SelectMany(cluster => clusters.Members(cluster).ToArray()).Order());
        }
    }).Check(Repeatable);

    [Fact]
    public void Points_that_may_not_be_seen_are_not_counted() => Prop.ForAll(Points().ToArbitrary(), points =>
    {
        var clusters = PointClusters.Build(points);
        var found = TilesOf(points, 6).SelectMany(tile => clusters.Clusters(tile, i => i % 3 == 0)).ToList();

        Assert.Equal((points.Length + 2) / 3, found.Sum(cluster => cluster.Count));
        Assert.All(found, cluster => Assert.Equal(0, cluster.First % 3));
    }).Check(Repeatable);

    [Fact]
    public void Points_one_by_one_are_as_many_and_each_in_its_tile() => Prop.ForAll(Points().ToArbitrary(), points =>
    {
        var clusters = PointClusters.Build(points);
        var found = TilesOf(points, 14).SelectMany(tile => clusters.Points(tile).Select(point => (Tile: tile, Point: point))).ToList();

        Assert.Equal(Enumerable.Range(0, points.Length), found.Select(entry => entry.Point.First).Order());
        Assert.All(found, entry => Assert.Equal(entry.Tile, TileAddress.At(points[entry.Point.First].Longitude, points[entry.Point.First].Latitude, 14)));
        Assert.All(found, entry => Assert.InRange(entry.Point.X, 0, 4095));
    }).Check(Repeatable);

    [Fact]
    public void Points_moved_removed_and_added_are_as_if_they_had_always_been_so() => Prop.ForAll(Points().ToArbitrary(), points =>
    {
        var half = points.Length / 2;
        var changed = Enumerable.Range(0, points.Length).Where(i => i >= half || i % 3 != 0)
            .ToDictionary(i => i, i => i < half && i % 3 == 1 ? ((double, double)?)null : points[i]);
        var elsewhere = points.Take(half).Select((point, i) => i % 3 == 0 ? point : (point.Longitude / 2, point.Latitude / 2)).ToArray();

        var advanced = PointClusters.Build(elsewhere).With(changed);

        int[] left = [.. Enumerable.Range(0, points.Length).Where(i => i >= half || i % 3 != 1)];
        var anew = PointClusters.Build([.. left.Select(i => points[i])]);
        Assert.Equal(left.Length, advanced.Count);
        foreach (var tile in TilesOf(points, 5))
        {
            Assert.Equal(
                anew.Clusters(tile).Select(cluster => (cluster.X, cluster.Y, cluster.Count)).ToList(),
                advanced.Clusters(tile).Select(cluster => (cluster.X, cluster.Y, cluster.Count)).ToList());
            Assert.Equal(
                anew.Points(tile).Select(point => left[point.First]).Order().ToList(),
                advanced.Points(tile).Select(point => point.First).Order().ToList());
        }
    }).Check(Repeatable);

    [Fact]
    public void Candidates_in_a_box_hold_every_point_of_it_once() => Prop.ForAll(Points().ToArbitrary(), Points().ToArbitrary(), (points, corners) =>
    {
        var clusters = PointClusters.Build(points);
        foreach (var box in corners.Zip(corners.Skip(1), (one, other) => new Envelope(one.Longitude, other.Longitude, one.Latitude, other.Latitude)))
        {
            var candidates = clusters.CandidatesIn(box);

            Assert.Equal(candidates.Count, candidates.Distinct().Count());
            Assert.Equal(
                Enumerable.Range(0, points.Length).Where(i => box.Covers(points[i].Longitude, points[i].Latitude)),
                candidates.Where(i => box.Covers(points[i].Longitude, points[i].Latitude)).Order());
        }
    }).Check(Repeatable);

    [Fact]
    public void Candidates_in_a_small_box_are_few()
    {
        var clusters = PointClusters.Build([.. Enumerable.Range(0, 10_000).Select(i => (103 + (i % 100 * 0.01), 22 + (i / 100 * 0.01)))]);

        Assert.InRange(clusters.CandidatesIn(new(103.295, 103.405, 22.295, 22.405)).Count, 121, 250);
        Assert.Empty(clusters.CandidatesIn(new()));
    }

    [Fact]
    public void A_cluster_stands_at_the_mean_of_its_points()
    {
        var tile = TileAddress.At(103.45, 22.4, 5);
        var centre = tile.Bounds.Centre;
        var clusters = PointClusters.Build([(centre.X + 0.1, centre.Y - 0.1), (centre.X + 0.3, centre.Y - 0.1)]);

        var cluster = Assert.Single(clusters.Clusters(tile));

        Assert.Equal(2, cluster.Count);
        Assert.Equal(2048 + (int)Math.Round(0.2 * 4096 / tile.Bounds.Width), cluster.X);
    }

    [Fact]
    public void No_points_make_no_clusters() => Assert.Empty(PointClusters.Build([]).Clusters(new(0, 0, 0)));

    [Fact]
    public void Points_at_the_corners_of_the_world_are_kept()
    {
        var clusters = PointClusters.Build([(-180, 90), (180, 90), (-180, -90), (180, -90)]);

        Assert.Equal(4, clusters.Clusters(new(0, 0, 0)).Sum(cluster => cluster.Count));
        Assert.Equal(1, Assert.Single(clusters.Clusters(new(18, (1 << 18) - 1, (1 << 18) - 1))).Count);
    }

    private static Gen<(double Longitude, double Latitude)[]> Points() =>
        (from east in Gen.Choose(0, 2_000_000)
         from north in Gen.Choose(0, 1_500_000)
         select (102 + east / 1e6, 21.5 + north / 1e6)).ArrayOf(300);

    private static IEnumerable<TileAddress> TilesOf((double Longitude, double Latitude)[] points, int zoom) =>
        points.Select(point => TileAddress.At(point.Longitude, point.Latitude, zoom)).Distinct();
}
