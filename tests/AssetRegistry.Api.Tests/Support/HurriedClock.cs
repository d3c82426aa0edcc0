namespace AssetRegistry.Api.Tests.Support;

/// <summary>Shows the machine's time, but whoever waits by it waits a thousandth: seconds of a background task become milliseconds.</summary>
public sealed class HurriedClock : TimeProvider
{
    private const int Times = 1000;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Hurried(dueTime), Hurried(period));

    private static TimeSpan Hurried(TimeSpan time) => time > TimeSpan.Zero ? time / Times : time;
}
