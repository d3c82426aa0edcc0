namespace AssetRegistry.Api.Demo;

/// <summary>The clock of the day a demonstration fact was recorded. It is read by many threads when a whole server goes by it.</summary>
public sealed class DemoClock : TimeProvider
{
    private long _ticks;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public void Set(DateTimeOffset now) => Volatile.Write(ref _ticks, now.UtcTicks);
}
