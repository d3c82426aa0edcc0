using System.Diagnostics;
using System.IO.Compression;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Map;
using AssetRegistry.Boundaries;
using Geo.Tiles;
using Npgsql;

namespace Benchmarks.Boundaries;

/// <summary>Tiles of the communes that nobody has asked for yet, as somebody meets them who finds one commune from the whole country and looks around.</summary>
public static class Tiles
{
    private const int Rounds = 2;

    public static async Task<IReadOnlyList<Comparison>> CompareAsync(Country country)
    {
        await using var connection = await country.ConnectAsync("max_parallel_workers_per_gather = 2");
        List<TileAddress> trace = [.. TileTrace.All];
        var began = Stopwatch.GetTimestamp();
        var coverage = CoverageOf(country);
        coverage.Borders.Prepare(TileTrace.FromZoom, TileTrace.ToZoom);
        var prepared = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var (ours, theirs) = (new TileFigures(), new TileFigures());

        var comparison = await Comparison.MeasureAsync(
            $"{trace.Count} tiles of communes and their borders, zoom {TileTrace.FromZoom} to {TileTrace.ToZoom}, with gzip",
            "PostGIS ST_AsMVT over communes in Web Mercator, GiST index, parallel plan",
            Rounds,
            async () => ours = await DrawAsync(trace, tile => Task.FromResult(MvtWriter.Write(CommuneTiles.Layers(coverage, tile)))),
            async () => theirs = await DrawAsync(trace, tile => AskAsync(connection, tile)));

        return [comparison with { Note = $"product {ours}, PostGIS {theirs}; {prepared:0.0} s to prepare all zooms once" }];
    }

    private static CommuneCoverage CoverageOf(Country country) => new(
        "benchmark", new ChangePeriod(null, null), [.. country.Codes.Zip(country.Boundaries, (code, boundary) => (Named(code), boundary))]);

    private static AdministrativeUnitDetails Named(string code) => new(
        Guid.Empty, code, code, code, AdministrativeUnitType.Commune, "00", new(2025, 7, 1), null, null, BoundarySource.Official, null, []);

    private static async Task<TileFigures> DrawAsync(List<TileAddress> trace, Func<TileAddress, Task<byte[]>> draw)
    {
        var figures = new TileFigures();
        foreach (var tile in trace)
        {
            var began = Stopwatch.GetTimestamp();
            var packed = Pack(await draw(tile));
            figures.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds, packed);
        }

        return figures;
    }

    private static long Pack(byte[] tile)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(tile);
        }

        return packed.Length;
    }

    private static async Task<byte[]> AskAsync(NpgsqlConnection connection, TileAddress tile)
    {
        await using var command = new NpgsqlCommand("""
            with box as (select st_tileenvelope($1, $2, $3) as envelope, st_tileenvelope($1, $2, $3, margin => 64.0 / 4096) as around)
            select st_asmvt(t, 'communes') from (
              select c.code, st_asmvtgeom(c.geom, box.envelope, 4096, 64) as geom from mercator c, box where c.geom && box.around
            ) t where t.geom is not null
            """, connection);
        foreach (var number in (int[])[tile.Zoom, tile.X, tile.Y])
        {
            _ = command.Parameters.Add(new() { Value = number });
        }

        return await command.ExecuteScalarAsync() as byte[] ?? [];
    }

    /// <summary>How long the tiles of a round took and how large they were.</summary>
    private sealed class TileFigures
    {
        private readonly List<double> _milliseconds = [];
        private long _largest;
        private long _bytes;

        public void Add(double milliseconds, long bytes)
        {
            _milliseconds.Add(milliseconds);
            _largest = Math.Max(_largest, bytes);
            _bytes += bytes;
        }

        public override string ToString() => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"p50 {Comparison.Median(_milliseconds):0.0} ms, p99 {Comparison.Quantile(_milliseconds, 0.99):0.0} ms, largest {_largest / 1000.0:0} kB, all {_bytes / 1e6:0.0} MB");
    }
}
