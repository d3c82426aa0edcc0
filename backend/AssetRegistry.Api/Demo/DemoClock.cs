namespace AssetRegistry.Api.Demo;

/// <summary>The clock of the day a demonstration fact was recorded.</summary>
public sealed class DemoClock : TimeProvider
{
    private DateTimeOffset _now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Set(DateTimeOffset now) => _now = now.ToUniversalTime();
}
