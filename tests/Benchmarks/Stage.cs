using System.Diagnostics;

namespace Benchmarks;

/// <summary>One stage of a benchmark that has no peer: done once, and told with the time it took and the processor time of this process.</summary>
internal static class Stage
{
    public static void Say(FormattableString figures) => Console.WriteLine("  " + FormattableString.Invariant(figures));

    public static async Task TimedAsync(FormattableString work, Func<Task> doIt)
    {
        var took = await SecondsAsync(doIt);
        Say($"{FormattableString.Invariant(work)}: {took.Passed:0.0} s, of them {took.Busy:0.0} s of processor here");
    }

    /// <param name="work">What is done.</param>
    /// <param name="rows">How often.</param>
    /// <param name="doIt">Does it.</param>
    public static async Task TimedAsync(FormattableString work, int rows, Func<Task> doIt)
    {
        var took = await SecondsAsync(doIt);
        Say($"{FormattableString.Invariant(work)}: {took.Passed:0.0} s, {rows / took.Passed:N0} a second; {took.Busy:0.0} s of processor here");
    }

    private static async Task<(double Passed, double Busy)> SecondsAsync(Func<Task> doIt)
    {
        var (began, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await doIt();

        return (Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
    }
}
