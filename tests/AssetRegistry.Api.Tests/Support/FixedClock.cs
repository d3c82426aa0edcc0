namespace AssetRegistry.Api.Tests.Support;

/// <summary>Always shows the same time.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
