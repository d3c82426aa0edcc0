namespace AssetRegistry.Dossiers;

/// <summary>How spans of a clock follow each other: without gap or overlap, running and standing by turns.</summary>
internal static class ClockSpans
{
    /// <summary>The clock runs, or stands still, from this day on.</summary>
    public static IReadOnlyList<ClockSpan> Switched(this IReadOnlyList<ClockSpan> spans, DateOnly day, bool isRunning) =>
        spans.Count > 0 && spans[^1].IsRunning == isRunning ? spans : [.. spans.Ended(day), new(day, null, isRunning)];

    /// <summary>The clock is at its end; a span that began on the same day counts no day and vanishes.</summary>
    public static IReadOnlyList<ClockSpan> Ended(this IReadOnlyList<ClockSpan> spans, DateOnly day)
    {
        if (spans.Count == 0 || spans[^1].To is not null)
        {
            return spans;
        }

        return spans[^1].From == day ? [.. spans.SkipLast(1)] : [.. spans.SkipLast(1), spans[^1] with { To = day }];
    }
}
