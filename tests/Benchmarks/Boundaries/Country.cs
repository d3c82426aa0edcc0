using AssetRegistry.Api.Interop.GeoJson;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;
using NpgsqlTypes;
using TestKit;

namespace Benchmarks.Boundaries;

/// <summary>All communes in force, in memory and in a PostGIS database with its index, and facilities strewn over them.</summary>
public sealed class Country : IAsyncDisposable
{
    public const string FileName = "geodata/national/communes.geojson.gz";
    public const int Points = 1_000_000;

    private readonly PostGisFixture _postGis = new();

    private Country(IReadOnlyList<string> codes, IReadOnlyList<Geometry> boundaries)
    {
        Codes = codes;
        Boundaries = boundaries;
        Facilities = Strew(boundaries, Points);
    }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>In degrees.</summary>
    public IReadOnlyList<Geometry> Boundaries { get; }

    /// <summary>Places in degrees, the same in every run: each in the box of some commune, so a few lie in a neighbour, abroad or at sea.</summary>
    public IReadOnlyList<Coordinate> Facilities { get; }

    /// <summary>Tables <c>commune</c> (code, geom), <c>piece</c> (the same cut small) and <c>facility</c> (id, geom), each with a GiST index.</summary>
    public NpgsqlDataSource PostGis => _postGis.DataSource;

    /// <summary>Null when the file is not on this machine.</summary>
    public static async Task<Country?> LoadAsync()
    {
        if (SharedData.TryFind(FileName) is not { } path)
        {
            return null;
        }

        await using var file = new GeoJsonFile(File.OpenRead(path));
        var (codes, boundaries) = (new List<string>(), new List<Geometry>());
        await foreach (var feature in file.ReadAsync(CancellationToken.None))
        {
            codes.Add((string)feature.Attributes["code"]!);
            boundaries.Add(feature.Geometry!);
        }

        var country = new Country(codes, boundaries);
        await country._postGis.InitializeAsync();
        await country.FillAsync();
        return country;
    }

    public ValueTask DisposeAsync() => _postGis.DisposeAsync();

    public async Task<NpgsqlConnection> ConnectAsync(params string[] settings)
    {
        var connection = await PostGis.OpenConnectionAsync();
        foreach (var setting in settings)
        {
            await ExecuteAsync(connection, "set " + setting);
        }

        return connection;
    }

    public static async Task<long> CountAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static Coordinate[] Strew(IReadOnlyList<Geometry> boundaries, int count)
    {
        var random = new Random(20250701);
        var places = new Coordinate[count];
        for (var i = 0; i < count; i++)
        {
            var box = boundaries[random.Next(boundaries.Count)].EnvelopeInternal;
            places[i] = new(box.MinX + (random.NextDouble() * box.Width), box.MinY + (random.NextDouble() * box.Height));
        }

        return places;
    }

    private async Task FillAsync()
    {
        await using var connection = await PostGis.OpenConnectionAsync();
        await ExecuteAsync(connection, """
            create table commune_wkb (code text, wkb bytea);
            create table place (id int, longitude float8, latitude float8)
            """);
        await using (var copy = await connection.BeginBinaryImportAsync("copy commune_wkb from stdin (format binary)"))
        {
            var writer = new WKBWriter();
            for (var i = 0; i < Codes.Count; i++)
            {
                await copy.WriteRowAsync(CancellationToken.None, Codes[i], writer.Write(Boundaries[i]));
            }

            _ = await copy.CompleteAsync();
        }

        await using (var copy = await connection.BeginBinaryImportAsync("copy place from stdin (format binary)"))
        {
            for (var i = 0; i < Facilities.Count; i++)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(i, NpgsqlDbType.Integer);
                await copy.WriteAsync(Facilities[i].X, NpgsqlDbType.Double);
                await copy.WriteAsync(Facilities[i].Y, NpgsqlDbType.Double);
            }

            _ = await copy.CompleteAsync();
        }

        await ExecuteAsync(connection, """
            create table commune as select code, st_setsrid(st_geomfromwkb(wkb), 4326) as geom from commune_wkb;
            create table piece as select code, st_subdivide(geom, 128) as geom from commune;
            create table mercator as select code, st_transform(geom, 3857) as geom from commune;
            create table facility as select id, st_setsrid(st_point(longitude, latitude), 4326) as geom from place;
            create index on commune using gist (geom);
            create index on piece using gist (geom);
            create index on mercator using gist (geom);
            create index on facility using gist (geom);
            drop table commune_wkb, place
            """);
        await ExecuteAsync(connection, "vacuum analyze");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        _ = await command.ExecuteNonQueryAsync();
    }
}
