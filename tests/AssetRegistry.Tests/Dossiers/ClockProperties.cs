namespace AssetRegistry.Tests.Dossiers;

/// <summary>What holds for the clock of any dossier on any day, told a second time and day by day.</summary>
internal static class ClockProperties
{
    private static readonly RuleBook Rules = RuleBook.Bundled;

    public static void Hold(Dossier dossier)
    {
        DossierClock? before = null;
        for (var day = dossier.SubmittedOn.AddDays(-1); day <= A.Today.AddDays(40); day = day.AddDays(1))
        {
            var clock = DossierClock.Of(dossier, Rules, day);
            Assert.Equal(dossier.ClockSpans.Any(span => span.From <= day), clock is not null);
            if (clock is null)
            {
                continue;
            }

            Assert.Equal(Counted(dossier, clock, day), clock.ElapsedDays);
            Assert.True(clock.ElapsedDays >= (before?.ElapsedDays ?? 0), $"{day}: {clock.ElapsedDays} after {before?.ElapsedDays}");
            Assert.True(before is not { IsOverdue: true } || clock.IsOverdue || clock.DueOn != before.DueOn, $"{day}: no longer overdue");
            Assert.Equal(clock.IsRunning, dossier.ClockSpans.Any(span => span.IsRunning && span.From <= day && (span.To is null || span.To > day)));
            Assert.True(clock.DueOn is null || !clock.IsOverdue || clock.Day > clock.DueOn);
            before = clock;
        }
    }

    /// <summary>The same of one day, which is asked often.</summary>
    public static void HoldOn(Dossier dossier, DateOnly day)
    {
        var clock = DossierClock.Of(dossier, Rules, day);
        Assert.Equal(dossier.ClockSpans.Any(span => span.From <= day), clock is not null);
        Assert.True(clock is null || Counted(dossier, clock, day) == clock.ElapsedDays);
    }

    // A day counts when the clock runs on it; the day a span begins is not counted, the day it ends is.
    private static int Counted(Dossier dossier, DossierClock clock, DateOnly day)
    {
        var count = 0;
        for (var each = dossier.ClockSpans[0].From.AddDays(1); each <= day; each = each.AddDays(1))
        {
            var isRunning = dossier.ClockSpans.Any(span => span.IsRunning && span.From < each && (span.To is null || each <= span.To));
            count += isRunning && (clock.Count is DayKind.CalendarDays || Rules.Calendar.IsWorkingDay(each)) ? 1 : 0;
        }

        return count;
    }
}
