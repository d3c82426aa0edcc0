namespace AssetRegistry.Rules;

/// <summary>A span of time that the law sets: either days or months.</summary>
/// <param name="Count">Which days count; months are always those of the calendar.</param>
/// <param name="Days">0 when the span is set in months.</param>
/// <param name="Months">0 when the span is set in days.</param>
/// <param name="WarnAfterDays">After how many days somebody must be warned; null: no warning is set.</param>
public sealed record Deadline(
    DeadlineKind Kind, DayKind Count, string Source, bool Verified, int Days = 0, int Months = 0, int? WarnAfterDays = null) : IRule
{
    /// <summary>
    /// The last day to act when the span begins with something that happens on <paramref name="start"/>, which is not counted itself.
    /// A span that ends on a day off lasts to the next working day (Civil Code, Articles 147 and 148).
    /// </summary>
    public DateOnly DueOn(DateOnly start, WorkingCalendar calendar) => calendar.WorkingDayFrom(EndOf(start, calendar));

    /// <summary>The day from which a warning is due; null when none is set.</summary>
    public DateOnly? WarnOn(DateOnly start, WorkingCalendar calendar) => WarnAfterDays is { } days ? Advance(start, days, calendar) : null;

    /// <summary>The day on which the span has run, whether offices work on it or not: for terms and limits, which nobody has to act on.</summary>
    public DateOnly EndOf(DateOnly start, WorkingCalendar calendar) => Advance(start.AddMonths(Months), Days, calendar);

    private DateOnly Advance(DateOnly start, int days, WorkingCalendar calendar) =>
        Count is DayKind.WorkingDays ? calendar.AddWorkingDays(start, days) : start.AddDays(days);
}
