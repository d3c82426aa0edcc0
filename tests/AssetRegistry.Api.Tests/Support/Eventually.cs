using System.Diagnostics;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Waits for what happens a moment after a commit, such as the map's next snapshot.</summary>
public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Reads until the value is as wanted, or the patience is over; the last value is for the test to judge.</summary>
    public static async Task<T> ReadAsync<T>(Func<Task<T>> read, Predicate<T> isWanted)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        var waited = Stopwatch.StartNew();
        var value = await read();
        while (!isWanted(value) && waited.Elapsed < Patience && await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken))
        {
            value = await read();
        }

        return value;
    }
}
