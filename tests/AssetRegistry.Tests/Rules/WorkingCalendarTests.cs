using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Rules;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = RuleBook.Bundled.Calendar;

    [Theory]
    [InlineData(2025, 9, 1, false)] // beside National Day
    [InlineData(2025, 9, 2, false)]
    [InlineData(2025, 9, 3, true)]
    [InlineData(2025, 9, 6, false)] // Saturday
    [InlineData(2025, 5, 2, false)] // exchanged
    [InlineData(2025, 4, 26, true)] // the Saturday that makes up for it
    [InlineData(2026, 2, 20, false)] // Lunar New Year
    [InlineData(2026, 8, 22, true)]
    [InlineData(2031, 9, 2, true)] // no pack speaks of that year
    public void Knows_the_holidays_and_the_days_that_make_up(int year, int month, int day, bool isWorkingDay) =>
        Assert.Equal(isWorkingDay, Calendar.IsWorkingDay(new(year, month, day)));

    [Theory]
    [InlineData(1, "2025-09-03")]
    [InlineData(3, "2025-09-05")]
    [InlineData(4, "2025-09-08")]
    [InlineData(0, "2025-08-29")]
    public void Counts_from_the_day_after(int days, string expected) =>
        Assert.Equal(expected, Calendar.AddWorkingDays(new(2025, 8, 29), days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_span_of_calendar_days_that_ends_on_a_day_off_lasts_to_the_next_working_day()
    {
        var thirty = RuleBook.Bundled.On(new(2025, 8, 1)).Deadline(DeadlineKind.DecideTransfer);

        Assert.Equal(new DateOnly(2025, 8, 31), thirty.EndOf(new(2025, 8, 1), Calendar));
        Assert.Equal(new DateOnly(2025, 9, 3), thirty.DueOn(new(2025, 8, 1), Calendar));
    }

    [Fact]
    public void Months_are_those_of_the_calendar() =>
        Assert.Equal(
            new DateOnly(2026, 2, 28),
            (RuleBook.Bundled.Packs[0].Deadline(DeadlineKind.VacancyLimit) with { Months = 6 }).EndOf(new(2025, 8, 31), Calendar));

    [Fact]
    public void Counting_undoes_adding() => Prop.ForAll(
        Gen.Zip(Gen.Choose(0, 730), Gen.Choose(0, 60)).ToArbitrary(),
        given =>
        {
            var start = new DateOnly(2025, 1, 1).AddDays(given.Item1);
            var end = Calendar.AddWorkingDays(start, given.Item2);
            Assert.Equal(given.Item2, Calendar.CountWorkingDays(start, end));
            Assert.True(given.Item2 == 0 || Calendar.IsWorkingDay(end));
        }).QuickCheckThrowOnFailure();
}
