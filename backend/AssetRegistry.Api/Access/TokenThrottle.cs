using System.Threading.RateLimiting;

namespace AssetRegistry.Api.Access;

/// <summary>Counts failed uses of one access token from one address; correct ones cost nothing, since programs send many.</summary>
public sealed class TokenThrottle : IDisposable
{
    /// <summary>Failures allowed within <see cref="Window"/>.</summary>
    public const int PermittedFailures = 10;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _failures = PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = PermittedFailures,
            Window = Window,
        }));

    public bool IsBlocked(string account, HttpContext context) => _failures.GetStatistics(Key(account, context)) is { CurrentAvailablePermits: 0 };

    public void CountFailure(string account, HttpContext context) => _failures.AttemptAcquire(Key(account, context)).Dispose();

    public void Dispose() => _failures.Dispose();

    private static string Key(string account, HttpContext context) => $"{context.Connection.RemoteIpAddress}|{account}";
}
