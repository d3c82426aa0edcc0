using System.Collections.Concurrent;
using System.Diagnostics;
using Benchmarks.Boundaries;
using Geo.Tiles;

namespace Benchmarks.National;

/// <summary>Readers of facility tiles, each waiting for one before it asks for the next.</summary>
internal sealed class TileReaders(Uri server)
{
    private const int Readers = 2;

    // A window shows no more of the country at once than from here on.
    private const int FromZoom = 7;

    private static readonly List<TileAddress> Trace = [.. TileTrace.All.Where(tile => tile.Zoom >= FromZoom)];

    /// <summary>One tile of every zoom.</summary>
    public async Task WarmAsync()
    {
        using var client = Client();
        foreach (var tile in TileTrace.All.DistinctBy(tile => tile.Zoom))
        {
            await ReadAsync(client, tile);
        }
    }

    /// <summary>How long their tiles took in that time.</summary>
    public async Task<string> ReadForAsync(TimeSpan time)
    {
        var milliseconds = new ConcurrentBag<double>();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async reader =>
        {
            using var client = Client();
            for (var next = reader * Trace.Count / Readers; Stopwatch.GetElapsedTime(began) < time; next++)
            {
                var asked = Stopwatch.GetTimestamp();
                await ReadAsync(client, Trace[next % Trace.Count]);
                milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));

        return FormattableString.Invariant(
            $"{milliseconds.Count} tiles, p50 {Comparison.Median(milliseconds):0.0} ms, p99 {Comparison.Quantile(milliseconds, 0.99):0.0} ms, longest {milliseconds.Max():0} ms");
    }

    private HttpClient Client() => new() { BaseAddress = server };

    private static async Task ReadAsync(HttpClient client, TileAddress tile)
    {
        using var answer = await client.GetAsync($"/tiles/facilities/{tile.Zoom}/{tile.X}/{tile.Y}.mvt");
        _ = answer.EnsureSuccessStatusCode();
        _ = await answer.Content.ReadAsByteArrayAsync();
    }
}
