namespace Benchmarks;

/// <summary>Speed is compared only where the answers agree.</summary>
public static class Agreement
{
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void Demand(string what, long ours, long theirs)
    {
        if (ours != theirs)
        {
            throw new InvalidOperationException($"The answers differ: {what} are {ours:N0} by the product and {theirs:N0} by the peer.");
        }
    }
}
