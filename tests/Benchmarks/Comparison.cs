using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>One piece of work done by the product and by a peer, in turns, so that whatever else the machine does meets both.</summary>
/// <param name="Work">What was done, with its size.</param>
/// <param name="Peer">What the product is compared with.</param>
/// <param name="ProductSeconds">How long each turn took.</param>
/// <param name="PeerSeconds">How long each of the peer's turns took.</param>
public sealed record Comparison(string Work, string Peer, IReadOnlyList<double> ProductSeconds, IReadOnlyList<double> PeerSeconds)
{
    /// <summary>Further figures, as they are to be read.</summary>
    public string? Note { get; init; }

    /// <summary>How often the product does the work while the peer does it once: the median of both.</summary>
    public double Ratio => Median(PeerSeconds) / Median(ProductSeconds);

    /// <summary>Takes turns, after one round that is not counted.</summary>
    public static async Task<Comparison> MeasureAsync(string work, string peer, int rounds, Func<Task> product, Func<Task> peerWork)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            var (own, other) = (await TimeAsync(product), await TimeAsync(peerWork));
            if (round > 0)
            {
                ours.Add(own);
                theirs.Add(other);
            }
        }

        return new(work, peer, ours, theirs);
    }

    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    /// <summary>The smallest value that at least this share of all does not exceed.</summary>
    public static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"  {Work}: {Span(ProductSeconds)}; {Peer}: {Span(PeerSeconds)}; {Ratio:0.0} times as fast{(Note is null ? "" : "; " + Note)}");

    private static string Span(IReadOnlyList<double> seconds) => string.Create(
        CultureInfo.InvariantCulture, $"median {Median(seconds):0.000} s ({seconds.Min():0.000}–{seconds.Max():0.000})");

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var began = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
