using Geo.Index;

namespace Benchmarks.Boundaries;

/// <summary>The commune at one place after the other, on one core.</summary>
public static class LookUps
{
    private const int Rounds = 3;
    private const int Places = 100_000;

    public static async Task<IReadOnlyList<Comparison>> CompareAsync(Country country)
    {
        var locator = PointLocator.Build(country.Boundaries);
        await using var connection = await country.ConnectAsync("max_parallel_workers_per_gather = 0");
        var (ours, theirs) = (0L, 0L);

        var comparison = await Comparison.MeasureAsync(
            $"{Places:N0} look-ups of the commune at a place, one core",
            "PostGIS ST_Covers inside one statement, GiST index, no parallel plan",
            Rounds,
            () =>
            {
                ours = country.Facilities.Take(Places).LongCount(place => locator.TryFind(place.X, place.Y, out _));
                return Task.CompletedTask;
            },
            async () => theirs = await Country.CountAsync(
                connection, $"select count(*) from facility f join commune c on st_covers(c.geom, f.geom) where f.id < {Places}"));
        Agreement.Demand("places inside a commune", ours, theirs);

        return [comparison with { Note = $"{Places / Comparison.Median(comparison.ProductSeconds):N0} look-ups a second" }];
    }
}
