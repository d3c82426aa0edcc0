using AssetRegistry.Access;
using AssetRegistry.Api.Map;
using AssetRegistry.Api.Places;
using AssetRegistry.Api.Reports;
using Benchmarks.Boundaries;
using Benchmarks.Register;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;

namespace Benchmarks.Places;

/// <summary>
/// Facilities inside a drawn area, within a distance, and nearest to a place, among 100,000: what the API answers of today, records of a page
/// included, against the same questions to a PostGIS table of points.
/// </summary>
public static class PlaceQueries
{
    private const int Facilities = 100_000;
    private const int Rounds = 5;
    private const int Questions = 60;
    private const int Page = 50;
    private const int Nearest = 10;
    private const double WithinMetres = 10_000;
    private const int Corners = 24;

    public static async Task<IReadOnlyList<Comparison>> CompareAsync(Country country)
    {
        await using var register = await FilledRegister.MakeAsync();
        await register.FillAsync(country, Facilities, events: 1);
        await using var snapshots = new MapSnapshots(register.Store, register.DataSource, TimeProvider.System);
        await snapshots.LoadAsync(CancellationToken.None);
        var reader = new FacilityPlaceReader(
            new FacilityPlaceSource(register.DataSource, register.Store, snapshots, TimeProvider.System), new FacilityRecordReader(register.DataSource));
        var search = new FacilitySearch(FacilityRecordFilter.All, EffectiveAt: null, RecordedAt: null, new Actor("benchmark", Role.Auditor, null, null));
        await using var connection = await country.ConnectAsync();
        await using (var table = new NpgsqlCommand($"""
            create table placed as select id, geom from facility where id < {Facilities};
            create unique index on placed (id);
            create index on placed using gist (geom);
            create index on placed using gist ((geom::geography));
            analyze placed
            """, connection) { CommandTimeout = 0 })
        {
            _ = await table.ExecuteNonQueryAsync();
        }

        var random = new Random(20250916);
        List<Coordinate> places = [.. Enumerable.Range(0, Questions).Select(_ => country.Facilities[random.Next(Facilities)])];
        List<Geometry> areas = [.. places.Select(place => Drawn(place, random))];

        return
        [
            await CompareAsync(
                $"{Questions} drawn areas of {Corners} corners, each with its count and first {Page} facilities",
                "PostGIS ST_Covers, GiST index, the same count and ids",
                async question => (await reader.InAreaAsync(areas[question], search, Page, after: null, CancellationToken.None)).TotalCount,
                question => CountAsync(
                    connection,
                    "with found as (select id from placed where st_covers(st_geomfromwkb($1, 4326), geom)) select count(*), (select array_agg(id) from (select id from found order by id limit 50) p) from found",
                    new WKBWriter().Write(areas[question]))),
            await CompareAsync(
                $"{Questions} times what lies within {WithinMetres / 1000:0} km, each with its count and {Page} nearest",
                "PostGIS ST_DWithin over geography, GiST index",
                async question => (await reader.WithinAsync(
                    new(places[question].X, places[question].Y), WithinMetres, search, Page, after: null, CancellationToken.None)).TotalCount,
                question => CountAsync(
                    connection,
                    """
                    with found as (
                        select id, st_distance(geom::geography, st_setsrid(st_point($1, $2), 4326)::geography) as metres from placed
                        where st_dwithin(geom::geography, st_setsrid(st_point($1, $2), 4326)::geography, $3))
                    select count(*), (select array_agg(id) from (select id from found order by metres limit 50) p) from found
                    """,
                    places[question].X, places[question].Y, WithinMetres)),
            await CompareAsync(
                $"{Questions} times the {Nearest} nearest facilities",
                "PostGIS <-> over geography, GiST index",
                async question => (await reader.NearestAsync(new(places[question].X, places[question].Y), Nearest, search, CancellationToken.None)).Count,
                question => CountAsync(
                    connection,
                    "select count(*) from (select id from placed order by geom::geography <-> st_setsrid(st_point($1, $2), 4326)::geography limit 10) p",
                    places[question].X, places[question].Y)),
        ];
    }

    private static async Task<Comparison> CompareAsync(string work, string peer, Func<int, Task<int>> product, Func<int, Task<long>> theirs)
    {
        var (ours, others) = (0L, 0L);
        var comparison = await Comparison.MeasureAsync(
            work,
            peer,
            Rounds,
            async () =>
            {
                ours = 0;
                for (var question = 0; question < Questions; question++)
                {
                    ours += await product(question);
                }
            },
            async () =>
            {
                others = 0;
                for (var question = 0; question < Questions; question++)
                {
                    others += await theirs(question);
                }
            });
        Agreement.Demand("facilities found", ours, others);

        return comparison with { Note = $"{ours / (double)Questions:0} found each time, {Comparison.Median(comparison.ProductSeconds) / Questions * 1000:0.0} ms each" };
    }

    /// <summary>A shape as a hand draws it around a place: some kilometres wide, its corners in and out.</summary>
    private static Polygon Drawn(Coordinate place, Random random)
    {
        var radius = 0.05 + (random.NextDouble() * 0.15);
        var ring = Enumerable.Range(0, Corners)
            .Select(corner => (Angle: 2 * Math.PI * corner / Corners, Radius: radius * (0.6 + (random.NextDouble() * 0.4))))
            .Select(corner => new Coordinate(place.X + (Math.Cos(corner.Angle) * corner.Radius), place.Y + (Math.Sin(corner.Angle) * corner.Radius)))
            .ToList();

        return StoredGeometry.Factory.CreatePolygon([.. ring, ring[0].Copy()]);
    }

    private static async Task<long> CountAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());

        return (long)(await command.ExecuteScalarAsync())!;
    }
}
