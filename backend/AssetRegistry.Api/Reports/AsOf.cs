using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Reports;

/// <summary>A point on both axes of time: what was true on a day, as it was known at a moment.</summary>
/// <param name="EffectiveAt">The business day.</param>
/// <param name="RecordedAt">The moment whose knowledge counts.</param>
public sealed record AsOf(DateOnly EffectiveAt, DateTimeOffset RecordedAt)
{
    /// <summary>Where nothing is said: today in Viet Nam, as known now.</summary>
    public static AsOf Of(DateOnly? effectiveAt, DateTimeOffset? recordedAt, TimeProvider clock) =>
        new(effectiveAt ?? clock.Today(), recordedAt ?? clock.GetUtcNow());
}

/// <summary>A point on both axes of time. What is left out means: today in Viet Nam, as known now.</summary>
public sealed record AsOfInput(DateOnly? EffectiveAt = null, DateTimeOffset? RecordedAt = null)
{
    public AsOf ToAsOf(TimeProvider clock) => AsOf.Of(EffectiveAt, RecordedAt, clock);
}
