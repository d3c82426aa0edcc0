using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Dossiers;

/// <summary>How the time allowed for a dossier runs.</summary>
public sealed class ClockTests
{
    private static readonly RuleBook Rules = RuleBook.Bundled;

    private static Dossier Accepted => InStatus.RequestIn(DossierStatus.Accepted);

    [Fact]
    public void It_starts_with_the_acceptance_and_not_with_the_submission()
    {
        Assert.Null(DossierClock.Of(InStatus.RequestIn(DossierStatus.Submitted), Rules, A.Day(11)));
        Assert.Null(DossierClock.Of(Accepted, Rules, A.Day(11)));

        var clock = DossierClock.Of(Accepted, Rules, A.Day(12))!;

        Assert.Equal((A.Day(12), 0, 30, true), (clock.StartedOn, clock.ElapsedDays, clock.AllowedDays, clock.IsRunning));
        Assert.NotEmpty(clock.Source);
    }

    [Fact]
    public void Thirty_calendar_days_from_13_July_end_on_12_August()
    {
        var clock = DossierClock.Of(Accepted, Rules, new(2025, 8, 12))!;

        Assert.Equal((new DateOnly(2025, 8, 12), 0, false), (clock.DueOn, clock.DaysLeft, clock.IsOverdue));
        var late = DossierClock.Of(Accepted, Rules, new(2025, 8, 14))!;
        Assert.Equal((new DateOnly(2025, 8, 12), -2, true), (late.DueOn, late.DaysLeft, late.IsOverdue));
    }

    [Fact]
    public void Time_that_ends_on_a_holiday_lasts_to_the_next_working_day()
    {
        // 30 days from 2 August end on Monday 1 September, which is off like the day after it.
        List<ClockSpan> spans = [new(new(2025, 8, 2), null, true)];

        var clock = DossierClock.Measure(DeadlineKind.DecideTransfer, spans, Rules, new(2025, 9, 2))!;

        Assert.Equal((new DateOnly(2025, 9, 3), false), (clock.DueOn, clock.IsOverdue));
    }

    [Fact]
    public void Working_days_leave_out_weekends_and_holidays()
    {
        // From Thursday 28 August: 29 August, then 3, 4, 5 September …; 1 and 2 September are holidays.
        List<ClockSpan> spans = [new(new(2025, 8, 28), null, true)];

        var clock = DossierClock.Measure(DeadlineKind.AppraiseDossier, spans, Rules, new(2025, 9, 4))!;

        Assert.Equal((DayKind.WorkingDays, 15, 3), (clock.Count, clock.AllowedDays, clock.ElapsedDays));
        Assert.Equal((new DateOnly(2025, 9, 22), 12), (clock.DueOn, clock.DaysLeft));
    }

    [Fact]
    public void It_stands_still_from_the_request_for_a_supplement_until_the_new_acceptance()
    {
        var stopped = InStatus.RequestIn(DossierStatus.SupplementAsked);
        var clock = DossierClock.Of(stopped, Rules, A.Day(40))!;
        Assert.Equal((2, false, null, 28), (clock.ElapsedDays, clock.IsRunning, clock.DueOn, clock.DaysLeft));

        var supplemented = stopped.Apply(DossierDecider.Supplement(Commands.Supplement, stopped, InStatus.Proposer, A.Today));
        Assert.Equal(2, DossierClock.Of(supplemented, Rules, A.Day(40))!.ElapsedDays);

        var again = supplemented.Apply(DossierDecider.Accept(Commands.Accept with { EffectiveOn = A.Day(18) }, supplemented, A.Appraiser, A.Today));
        clock = DossierClock.Of(again, Rules, A.Day(20))!;
        Assert.Equal((4, true, 3), (clock.ElapsedDays, clock.IsRunning, clock.Spans.Count));
        // 28 days from 19 July end on Saturday 16 August, so it is due on the Monday.
        Assert.Equal(new DateOnly(2025, 8, 18), clock.DueOn);
    }

    [Fact]
    public void A_supplement_asked_before_the_acceptance_starts_nothing()
    {
        var submitted = InStatus.RequestIn(DossierStatus.Submitted);

        Assert.Empty(submitted.Apply(DossierDecider.AskForSupplement(Commands.AskForSupplement, submitted, A.Appraiser, A.Today)).ClockSpans);
    }

    [Fact]
    public void It_ends_with_the_decision_and_remembers_whether_that_was_late()
    {
        var decided = InStatus.RequestIn(DossierStatus.Decided);

        var clock = DossierClock.Of(decided, Rules, A.Today)!;

        Assert.Equal((A.Day(30), 18, false, false), (clock.Day, clock.ElapsedDays, clock.IsRunning, clock.IsOverdue));
    }

    [Fact]
    public void A_new_round_has_a_clock_of_its_own() => Assert.Empty(InStatus.Resubmitted.ClockSpans);

    [Theory]
    [InlineData(DossierStatus.Submitted, DeadlineKind.AcceptDossier)]
    [InlineData(DossierStatus.Accepted, DeadlineKind.AppraiseDossier)]
    [InlineData(DossierStatus.SupplementAsked, DeadlineKind.AppraiseDossier)]
    [InlineData(DossierStatus.UnderAppraisal, DeadlineKind.AppraiseDossier)]
    [InlineData(DossierStatus.GatheringOpinions, DeadlineKind.AppraiseDossier)]
    [InlineData(DossierStatus.Appraised, DeadlineKind.DecideTransfer)]
    [InlineData(DossierStatus.Forwarded, DeadlineKind.DecideTransfer)]
    public void Each_step_is_due_by_its_own_rule(DossierStatus status, DeadlineKind kind) =>
        Assert.Equal(kind, DossierClock.OfNextStep(InStatus.RequestIn(status), Rules, A.Today)?.Kind);

    [Theory]
    [InlineData(DossierStatus.Draft)]
    [InlineData(DossierStatus.Decided)]
    [InlineData(DossierStatus.Refused)]
    [InlineData(DossierStatus.Withdrawn)]
    [InlineData(DossierStatus.Discarded)]
    public void Nothing_is_due_of_what_is_not_open(DossierStatus status) =>
        Assert.Null(DossierClock.OfNextStep(InStatus.RequestIn(status), Rules, A.Today));

    [Fact]
    public void An_opinion_does_not_give_the_intake_desk_more_time()
    {
        var stopped = InStatus.RequestIn(DossierStatus.GatheringOpinions);
        stopped = stopped.Apply(DossierDecider.AskForSupplement(Commands.AskForSupplement with { EffectiveOn = A.Day(15) }, stopped, A.Appraiser, A.Today));
        var supplemented = stopped.Apply(DossierDecider.Supplement(Commands.Supplement, stopped, InStatus.Proposer, A.Today));
        var answered = supplemented.Apply(
            DossierDecider.GiveOpinion(Commands.GiveOpinion, supplemented, A.OfficialOf(A.HealthDepartment), A.Today));

        Assert.Equal(A.Day(16), DossierClock.OfNextStep(answered, Rules, A.Day(20))?.StartedOn);
    }

    [Fact]
    public void Any_turns_of_running_and_standing_keep_the_properties_of_a_clock() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(20250902, 5),
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 25), 9)), turns =>
        {
            List<ClockSpan> spans = [];
            var day = A.Day(20);
            for (var turn = 0; turn < turns.Length; turn++)
            {
                spans = [.. spans.Switched(day, isRunning: turn % 2 == 0)];
                day = day.AddDays(turns[turn]);
            }

            ClockProperties.Hold(Accepted with { ClockSpans = turns[0] % 3 == 0 ? [.. spans.Ended(day)] : spans });
        }));
}
