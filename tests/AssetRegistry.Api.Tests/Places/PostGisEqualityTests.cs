using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Boundaries;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using Npgsql;
using PostgresStore;
using TestKit;

namespace AssetRegistry.Api.Tests.Places;

/// <summary>Spatial answers are those PostGIS gives over the facilities of the caller's own list of the day, for random places, areas and distances.</summary>
public sealed class PostGisEqualityTests(DemoRegistry registry, PostGisFixture postGis) : IClassFixture<PostGisFixture>
{
    private const int Questions = 30;
    private const double Millimetre = 0.001;
    private const string Point = "st_setsrid(st_point($1, $2), 4326)::geography";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Callers => new()
    {
        { "planner", "2025-09-16" },
        { "planner", "2025-07-20" },
        { "commune", "2025-10-01" },
        { "agency", "2026-02-01" },
    };

    [Theory]
    [MemberData(nameof(Callers))]
    public async Task Areas_distances_and_neighbours(string account, string day)
    {
        var search = new SpatialSearch(await registry.Shared.AsAsync(account), day);
        var listed = await search.ListedAsync();
        Assert.NotEmpty(listed);
        var table = await LoadAsync($"facility_{account}_{day.Replace('-', '_')}", listed);
        var random = new Random(20250916);
        var found = 0;
        for (var question = 0; question < Questions; question++)
        {
            var near = listed[random.Next(listed.Count)];
            var (longitude, latitude) = (near.Longitude + Spread(random, 0.1), near.Latitude + Spread(random, 0.1));

            var area = RandomArea(random, longitude, latitude);
            var inArea = await search.InAreaAsync(area);
            found += inArea.Count;
            Assert.Equal(
                await ReadAsync(
                    $"select number, 0::float8 from {table} where st_covers(st_setsrid(st_geomfromgeojson($1), 4326), at) order by number collate \"C\"", area),
                inArea.Select(number => (number, 0.0)));

            var metres = Math.Pow(10, 2 + (random.NextDouble() * 3));
            AssertSame(
                await ReadAsync(
                    $"select number, st_distance(at::geography, {Point}) from {table} where st_dwithin(at::geography, {Point}, $3) order by 2, number collate \"C\"",
                    longitude, latitude, metres),
                await search.WithinAsync(longitude, latitude, metres));

            var count = random.Next(1, 25);
            AssertSame(
                await ReadAsync(
                    $"select number, st_distance(at::geography, {Point}) from {table} where category = $3 order by 2, number collate \"C\" limit $4",
                    longitude, latitude, near.Category, count),
                await search.NearestAsync(longitude, latitude, count, near.Category));
        }

        Assert.NotEqual(0, found);
    }

    [Fact]
    public async Task The_commune_at_a_place()
    {
        const string day = "2025-10-01";
        await using var session = registry.Shared.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var units = (await session.Query<AdministrativeUnit>().ToListAsync(Cancellation))
            .Where(unit => unit is { Type: not AdministrativeUnitType.Province, Boundary: not null } && unit.ExistsOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)))
            .ToList();
        await ExecuteAsync("create table commune (code text, boundary geometry)");
        foreach (var unit in units)
        {
            await ExecuteAsync("insert into commune values ($1, st_geomfromwkb($2, 4326))", unit.Code, unit.Boundary!.AsBinary());
        }

        var extent = new Envelope();
        units.ForEach(unit => extent.ExpandToInclude(unit.Boundary!.EnvelopeInternal));
        var search = new SpatialSearch(await registry.Shared.AsAsync("planner"), day);
        var random = new Random(12);
        for (var question = 0; question < 5 * Questions; question++)
        {
            var (longitude, latitude) = (extent.MinX + (random.NextDouble() * extent.Width), extent.MinY + (random.NextDouble() * extent.Height));

            var expected = await ReadAsync(
                "select code, 0::float8 from commune where st_covers(boundary, st_setsrid(st_point($1, $2), 4326)) order by code collate \"C\" limit 1", longitude, latitude);

            Assert.Equal(expected.Select(found => found.Number).SingleOrDefault(), await search.CommuneAtAsync(longitude, latitude));
        }
    }

    private static void AssertSame(IReadOnlyList<(string Number, double Metres)> expected, IReadOnlyList<(string Number, double Metres)> actual)
    {
        Assert.Equal(expected.Select(found => found.Number), actual.Select(found => found.Number));
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First.Metres, pair.Second.Metres, Millimetre));
    }

    private static double Spread(Random random, double degrees) => ((random.NextDouble() * 2) - 1) * degrees;

    /// <summary>A star around a place: valid by its making, with bays and points.</summary>
    private static string RandomArea(Random random, double longitude, double latitude)
    {
        var corners = random.Next(3, 30);
        var size = 0.02 + (random.NextDouble() * 0.3);
        var ring = Enumerable.Range(0, corners).Select(corner =>
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * corner / corners);
            var reach = size * (0.2 + (0.8 * random.NextDouble()));

            return new[] { longitude + (reach * cos), latitude + (reach * sin) };
        }).ToList();

        return JsonSerializer.Serialize(new { type = "Polygon", coordinates = new[] { ring.Append(ring[0]) } });
    }

    private async Task<string> LoadAsync(string table, IReadOnlyList<(string Number, string Category, double Longitude, double Latitude)> facilities)
    {
        await ExecuteAsync($"create table {table} (number text primary key, category text, at geometry(point, 4326))");
        await ExecuteAsync(
            $"insert into {table} select number, category, st_setsrid(st_point(x, y), 4326) from unnest($1, $2, $3, $4) as u(number, category, x, y)",
            facilities.Select(facility => facility.Number).ToArray(), facilities.Select(facility => facility.Category).ToArray(),
            facilities.Select(facility => facility.Longitude).ToArray(), facilities.Select(facility => facility.Latitude).ToArray());

        return table;
    }

    private async Task ExecuteAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        _ = await command.ExecuteNonQueryAsync(Cancellation);
    }

    private async Task<IReadOnlyList<(string Number, double Metres)>> ReadAsync(string sql, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var row = await command.ExecuteReaderAsync(Cancellation);
        var rows = new List<(string, double)>();
        while (await row.ReadAsync(Cancellation))
        {
            rows.Add((row.GetString(0), row.GetDouble(1)));
        }

        return rows;
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = postGis.DataSource.CreateCommand(sql);
        command.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());

        return command;
    }
}
