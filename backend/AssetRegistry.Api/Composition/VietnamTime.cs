namespace AssetRegistry.Api.Composition;

/// <summary>The civil calendar of Viet Nam (UTC+7, no daylight saving time), in which every business date is written.</summary>
public static class VietnamTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly Today(this TimeProvider clock) => DateOf(clock.GetUtcNow());

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    public static DateTimeOffset Of(DateTimeOffset instant) => instant.ToOffset(Offset);
    /// <summary>What clocks in Viet Nam show at the moment.</summary>
    public static DateTime LocalTime(DateTimeOffset instant) => Of(instant).DateTime;

    public static DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), Offset);
}
