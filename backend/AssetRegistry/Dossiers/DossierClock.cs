using AssetRegistry.Rules;

namespace AssetRegistry.Dossiers;

/// <summary>How much of the time the law gives for a dossier has run on a day.</summary>
/// <param name="Kind">What the time is given for.</param>
/// <param name="Count">Which days count.</param>
/// <param name="AllowedDays">The days given by the rule of the day the clock started.</param>
/// <param name="Source">The rule's legal source.</param>
/// <param name="Day">The day it is read; for a closed dossier, the day its clock ended when that is earlier.</param>
/// <param name="IsRunning">False while something is missing, and once the dossier is closed.</param>
/// <param name="ElapsedDays">Days counted so far; those on which it stood still are not.</param>
/// <param name="DueOn">The last day in time; null while the clock stands still before it has run out.</param>
/// <param name="DaysLeft">Negative when overdue.</param>
/// <param name="Spans">When it ran and when it stood still, up to the day.</param>
public sealed record DossierClock(
    DeadlineKind Kind,
    DayKind Count,
    int AllowedDays,
    string Source,
    DateOnly StartedOn,
    DateOnly Day,
    bool IsRunning,
    int ElapsedDays,
    DateOnly? DueOn,
    int DaysLeft,
    IReadOnlyList<ClockSpan> Spans)
{
    public bool IsOverdue => DaysLeft < 0;

    /// <summary>The clock of the decision, from the valid dossier on; null before it has started.</summary>
    public static DossierClock? Of(Dossier dossier, RuleBook rules, DateOnly day) =>
        Measure(DeadlineKind.DecideTransfer, dossier.ClockSpans, rules, day);

    /// <summary>The clock of the step that comes next: intake, appraisal, or the decision; null when nothing is awaited from the authorities.</summary>
    public static DossierClock? OfNextStep(Dossier dossier, RuleBook rules, DateOnly day) => dossier.Status switch
    {
        DossierStatus.Submitted when dossier.AwaitsAcceptanceSince is { } since =>
            Measure(DeadlineKind.AcceptDossier, [new(since, null, true)], rules, day),
        DossierStatus.Accepted or DossierStatus.SupplementAsked or DossierStatus.UnderAppraisal or DossierStatus.GatheringOpinions =>
            Measure(DeadlineKind.AppraiseDossier, dossier.ClockSpans, rules, day),
        DossierStatus.Appraised or DossierStatus.Forwarded => Of(dossier, rules, day),
        _ => null,
    };

    /// <param name="kind">What the time is given for; set in days.</param>
    /// <param name="spans">When the clock runs and when it stands still.</param>
    /// <param name="rules">The law; the first day of the clock says which.</param>
    /// <param name="day">The day to read it on.</param>
    public static DossierClock? Measure(DeadlineKind kind, IReadOnlyList<ClockSpan> spans, RuleBook rules, DateOnly day)
    {
        List<ClockSpan> begun = [.. spans.Where(span => span.From <= day).Select(span => span.To > day ? span with { To = null } : span)];
        if (begun.Count == 0)
        {
            return null;
        }

        var deadline = rules.On(begun[0].From).Deadline(kind);
        var read = begun[^1].To ?? day;
        var elapsed = begun.Where(span => span.IsRunning).Sum(span => Days(span.From, span.To ?? read, deadline, rules));
        var dueOn = DueOnOf(begun, deadline, rules);
        return new(
            kind,
            deadline.Count,
            deadline.Days,
            deadline.Source,
            begun[0].From,
            read,
            begun[^1] is { IsRunning: true, To: null },
            elapsed,
            dueOn,
            dueOn is { } due ? DaysUntil(due, read, deadline, rules) : Math.Max(0, deadline.Days - elapsed),
            begun);
    }

    // The day on which the time runs out in a running span; a span that still lasts is taken to go on.
    private static DateOnly? DueOnOf(List<ClockSpan> spans, Deadline deadline, RuleBook rules)
    {
        var left = deadline.Days;
        foreach (var span in spans.Where(span => span.IsRunning))
        {
            var due = (deadline with { Days = left, Months = 0 }).DueOn(span.From, rules.Calendar);
            if (span.To is not { } to || due <= to)
            {
                return due;
            }

            left = Math.Max(0, left - Days(span.From, to, deadline, rules));
        }

        return null;
    }

    private static int DaysUntil(DateOnly due, DateOnly day, Deadline deadline, RuleBook rules) =>
        day <= due ? Days(day, due, deadline, rules) : -Math.Max(1, Days(due, day, deadline, rules));

    private static int Days(DateOnly after, DateOnly last, Deadline deadline, RuleBook rules) =>
        deadline.Count is DayKind.WorkingDays ? rules.Calendar.CountWorkingDays(after, last) : Math.Max(0, last.DayNumber - after.DayNumber);
}
