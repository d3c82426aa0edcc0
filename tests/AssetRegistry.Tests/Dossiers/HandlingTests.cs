namespace AssetRegistry.Tests.Dossiers;

/// <summary>What each step of a dossier must bring along, and in which order of days.</summary>
public sealed class HandlingTests
{
    [Fact]
    public void Acceptance_starts_the_clock()
    {
        var dossier = InStatus.RequestIn(DossierStatus.Accepted);

        Assert.Equal((A.Day(10), A.Day(12), A.Day(12)), (dossier.SubmittedOn, dossier.AcceptedOn, dossier.LastStepOn));
    }

    [Fact]
    public void A_step_is_never_before_the_one_it_follows()
    {
        var refusal = Given(InStatus.RequestIn(DossierStatus.Accepted))
            .When(dossier => DossierDecider.Appraise(Commands.Appraise with { EffectiveOn = A.Day(11) }, dossier, A.Appraiser, A.Today))
            .ThenFails<DateBeforePreviousStepException>();

        Assert.Equal((A.Day(11), A.Day(12)), (refusal.Date, refusal.PreviousDate));
    }

    [Fact]
    public void Two_steps_may_be_taken_on_one_day() =>
        Given(InStatus.RequestIn(DossierStatus.Submitted))
            .When(dossier => DossierDecider.Accept(Commands.Accept with { EffectiveOn = A.Day(10) }, dossier, A.Appraiser, A.Today))
            .ThenSucceeds();

    [Fact]
    public void A_step_is_never_after_the_day_of_recording() =>
        Given(InStatus.RequestIn(DossierStatus.Submitted))
            .When(dossier => DossierDecider.Accept(Commands.Accept with { EffectiveOn = A.Today.AddDays(1) }, dossier, A.Appraiser, A.Today))
            .ThenFails<DateInFutureException>();

    [Fact]
    public void A_paper_is_never_dated_after_the_day_of_recording()
    {
        var paper = new Paper(PaperKind.ReceiptSlip, "1", A.Today.AddDays(1));

        var refusal = Given(InStatus.RequestIn(DossierStatus.Submitted))
            .When(dossier => DossierDecider.Accept(Commands.Accept with { Paper = paper }, dossier, A.Appraiser, A.Today))
            .ThenFails<DateInFutureException>();

        Assert.Equal("paper.date", refusal.Field);
    }

    [Fact]
    public void A_paper_needs_a_number()
    {
        var refusal = Given(InStatus.RequestIn(DossierStatus.Submitted))
            .When(dossier => DossierDecider.Accept(
                Commands.Accept with { Paper = new(PaperKind.ReceiptSlip, " ", A.Day(12)) }, dossier, A.Appraiser, A.Today))
            .ThenFails<FieldRequiredException>();

        Assert.Equal("paper.number", refusal.Field);
    }

    [Fact]
    public void Asking_for_a_supplement_needs_what_is_missing() =>
        Refuses("whatIsMissing", () => DossierDecider.AskForSupplement(
            Commands.AskForSupplement with { WhatIsMissing = "" }, InStatus.RequestIn(DossierStatus.Accepted), A.Appraiser, A.Today));

    [Fact]
    public void A_supplement_needs_an_answer() =>
        Refuses("answer", () => DossierDecider.Supplement(
            Commands.Supplement with { Answer = "" }, InStatus.RequestIn(DossierStatus.SupplementAsked), InStatus.Proposer, A.Today));

    [Fact]
    public void An_appraisal_needs_a_conclusion() =>
        Refuses("conclusion", () => DossierDecider.Appraise(
            Commands.Appraise with { Conclusion = "" }, InStatus.RequestIn(DossierStatus.Accepted), A.Appraiser, A.Today));

    [Fact]
    public void A_refusal_needs_a_reason() =>
        Refuses("reason", () => DossierDecider.Refuse(
            Commands.Refuse with { Reason = "" }, InStatus.RequestIn(DossierStatus.Forwarded), [InStatus.WantedAndRequested], A.Decider, A.Today));

    [Fact]
    public void A_withdrawal_needs_a_reason() =>
        Refuses("reason", () => DossierDecider.Withdraw(
            Commands.Withdraw with { Reason = "" },
            InStatus.RequestIn(DossierStatus.Submitted),
            [InStatus.WantedAndRequested],
            InStatus.Proposer,
            A.Today));

    [Fact]
    public void Only_the_proposer_withdraws()
    {
        var refusal = Given(InStatus.RequestIn(DossierStatus.Submitted))
            .When(dossier => DossierDecider.Withdraw(
                Commands.Withdraw, dossier, [InStatus.WantedAndRequested], A.OfficialOf(A.TaLeng), A.Today))
            .ThenFails<NotYourOrganisationException>();

        Assert.Equal(A.DoanKet.Id, refusal.OrganisationId);
    }

    [Fact]
    public void Only_the_proposer_supplements() =>
        Given(InStatus.RequestIn(DossierStatus.SupplementAsked))
            .When(dossier => DossierDecider.Supplement(Commands.Supplement, dossier, A.OfficialOf(A.TaLeng), A.Today))
            .ThenFails<NotYourOrganisationException>();

    [Fact]
    public void A_withdrawn_request_is_closed_at_the_facility()
    {
        var withdrawal = DossierDecider.Withdraw(
            Commands.Withdraw, InStatus.RequestIn(DossierStatus.Submitted), [InStatus.WantedAndRequested], InStatus.Proposer, A.Today);

        var closed = Assert.Single(withdrawal.RequestsClosed);
        Assert.Equal(RequestOutcome.Withdrawn, closed.Outcome);
        Assert.Equal(HandlingStage.None, InStatus.WantedAndRequested.Apply(closed).Stage);
    }

    [Fact]
    public void A_refused_request_is_closed_at_the_facility()
    {
        var refusal = DossierDecider.Refuse(
            Commands.Refuse, InStatus.RequestIn(DossierStatus.Forwarded), [InStatus.WantedAndRequested], A.Decider, A.Today);

        Assert.Equal(RequestOutcome.Refused, Assert.Single(refusal.RequestsClosed).Outcome);
    }

    [Fact]
    public void A_request_refused_after_another_won_is_closed_as_lost()
    {
        var other = Commands.SubmitRequest with { DossierId = A.Id(502), Number = "HS-0003" };
        var submission = DossierDecider.SubmitRequest(other, InStatus.WantedAndRequested, A.TaLeng, A.OfficialOf(A.TaLeng), A.Today);
        var decided = InStatus.WantedAndRequested
            .Apply(submission.Requested)
            .Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);

        Assert.Equal([A.Id(502)], decided.OpenRequestIds);
        var refusal = DossierDecider.Refuse(Commands.Refuse, Dossier.Create(submission.Submitted), [decided], A.Decider, A.Today);

        var closed = Assert.Single(refusal.RequestsClosed);
        Assert.Equal(RequestOutcome.LostToOtherDecision, closed.Outcome);
        Assert.Equal((HandlingStage.Decided, 0), (decided.Apply(closed).Stage, decided.Apply(closed).OpenRequests.Count));
    }

    [Fact]
    public void A_refused_offer_closes_no_request()
    {
        var facility = A.Surplus();

        Assert.Empty(DossierDecider.Refuse(
            Commands.Refuse, InStatus.ForwardedOffer(facility, A.TaLeng), [facility], A.Decider, A.Today).RequestsClosed);
    }

    private static void Refuses(string field, Func<object> decide) => Assert.Equal(field, Assert.Throws<FieldRequiredException>(decide).Field);
}
