using Geo.Index;

namespace Benchmarks.Boundaries;

/// <summary>In which commune each facility of the country stands: what a new map of communes asks for all of them at once.</summary>
public static class Reassignment
{
    private const int Rounds = 3;

    public static async Task<IReadOnlyList<Comparison>> CompareAsync(Country country)
    {
        await using var connection = await country.ConnectAsync("max_parallel_workers_per_gather = 2", "work_mem = '256MB'");
        var work = $"{country.Facilities.Count:N0} facilities to {country.Boundaries.Count:N0} communes, the index over the communes built anew";
        var assigned = new int[country.Facilities.Count];
        var covered = 0L;

        Task OursAsync()
        {
            var locator = PointLocator.Build(country.Boundaries);
            _ = Parallel.For(0, assigned.Length, i =>
                assigned[i] = locator.TryFind(country.Facilities[i].X, country.Facilities[i].Y, out var unit) ? unit : -1);
            return Task.CompletedTask;
        }

        async Task TheirsAsync(string table) => covered = await Country.CountAsync(
            connection, $"select count(*) from facility f join {table} c on st_covers(c.geom, f.geom)");

        var whole = await Comparison.MeasureAsync(work, "PostGIS ST_Covers join, GiST index ready, parallel plan", Rounds, OursAsync, () => TheirsAsync("commune"));
        Agreement.Demand("facilities inside a commune", assigned.LongCount(unit => unit >= 0), covered);
        var pieces = await Comparison.MeasureAsync(
            work, "the same over communes cut into pieces of 128 vertices beforehand", Rounds, OursAsync, () => TheirsAsync("piece"));

        return [whole, pieces];
    }
}
