namespace AssetRegistry.Tests.Decisions;

/// <summary>Decisions revoked and amended.</summary>
public sealed class ChangingTests
{
    private static readonly (Dossier Dossier, Facility Facility) Asked = Ground.Asked(A.Surplus(1, A.HealthDepartment), A.DoanKet, 510);
    private static readonly (Dossier Dossier, Facility Facility) Lost = Ground.Asked(Asked.Facility, A.TaLeng, 511);
    private static readonly DecisionOutcome Outcome =
        Ground.Issue([Asked.Dossier], [Lost.Facility], new ItemToDecide(Lost.Facility.Id, null, A.Id(801), null, null));

    private static readonly Decision Issued = Ground.Decided(Outcome);
    private static readonly Facility Given = Lost.Facility.Apply(Outcome.Assigned[0]);
    private static readonly Dossier Answered = Ground.Answered(Asked.Dossier, Outcome);

    public static TheoryData<CommandName, DecisionStatus, Role> EveryCase()
    {
        var cases = new TheoryData<CommandName, DecisionStatus, Role>();
        foreach (var command in new[] { CommandName.RevokeDecision, CommandName.AmendDecision })
        {
            foreach (var status in Enum.GetValues<DecisionStatus>())
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cases.Add(command, status, role);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_command_changes_the_decision_or_names_why_not(CommandName command, DecisionStatus status, Role role)
    {
        var actor = A.Holding(role, A.Province);
        var decision = Issued with { Status = status };
        if (role is not Role.ProvinceDecider)
        {
            var refusal = Assert.Throws<NotPermittedException>(() => Give(command, decision, actor));
            Assert.Equal((command, role), (refusal.Command, refusal.Role));
        }
        else if (status is not DecisionStatus.InForce)
        {
            var refusal = Assert.Throws<DecisionNotInForceException>(() => Give(command, decision, actor));
            Assert.Equal((command, status), (refusal.Command, refusal.Status));
        }
        else
        {
            Assert.Equal(command is CommandName.RevokeDecision ? DecisionStatus.Revoked : DecisionStatus.Amended, Give(command, decision, actor).Status);
        }
    }

    [Fact]
    public void A_revocation_frees_the_facility_and_opens_every_request_for_choice_again()
    {
        var outcome = Revoke();

        var free = outcome.RequestedAgain.Aggregate(Given.Apply(outcome.Released[0]), (facility, again) => facility.Apply(again));
        Assert.Equal((Classification.Surplus, HandlingStage.Requested), (free.Classification, free.Stage));
        Assert.Null(free.Assignment);
        Assert.Equal([A.Id(510), A.Id(511)], free.OpenRequestIds.Order());
        var dossier = Answered.Apply(outcome.DossiersReopened[0]);
        Assert.Equal((DossierStatus.Forwarded, null, null), (dossier.Status, dossier.DecisionId, dossier.ReceiverId));
        Assert.Equal(HandoverStatus.Cancelled, Ground.Handovers(Outcome)[0].Apply(outcome.HandoversCancelled[0]).Status);
        Assert.Equal("Phương án thay đổi", Issued.Apply(outcome.Revoked).Revocation!.Reason);
        Assert.Empty(Issued.Apply(outcome.Revoked).ItemsInForce);
    }

    [Fact]
    public void What_was_revoked_can_be_decided_anew_for_another()
    {
        var revoked = Revoke();
        var free = revoked.RequestedAgain.Aggregate(Given.Apply(revoked.Released[0]), (facility, again) => facility.Apply(again));

        var again = DecisionDecider.Issue(
            Ground.Command(new ItemToDecide(free.Id, null, A.Id(802), null, null)) with
            {
                DecisionId = A.Id(701),
                Paper = A.Paper(PaperKind.Decision, 40),
                EffectiveOn = A.Day(40),
            },
            Ground.Of([Lost.Dossier], [free]), A.Decider, A.Today);

        Assert.Equal(A.TaLeng.Id, again.Assigned[0].ReceiverId);
        Assert.Equal([A.Id(510)], again.Issued.LosingRequests!.Select(lost => lost.DossierId));
    }

    [Fact]
    public void A_provisional_handover_does_not_stand_in_the_way() =>
        Assert.Single(Revoke([Ground.Handovers(Outcome)[0].Apply(new HandoverProvisionallyRecorded(A.Id(801), null, A.Imported(35)))]).HandoversCancelled);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_formally_handed_over_is_returned_and_not_revoked(bool isInUse)
    {
        var handover = Ground.Handovers(Outcome)[0].Apply(new HandoverRecorded(A.Id(801), null, A.Imported(35)));
        handover = isInUse ? handover.Apply(new UseConfirmed(A.Id(801), A.Imported(36))) : handover;

        var refusal = Assert.Throws<DecisionCarriedOutException>(() => Revoke([handover]));

        Assert.Equal("LC-0001", refusal.FacilityNumber);
        Assert.Contains("trả lại", refusal.Text.Vietnamese, StringComparison.Ordinal);
        Assert.Throws<DecisionCarriedOutException>(() => Amend(handovers: [handover]));
    }

    [Fact]
    public void A_revocation_needs_reason_paper_and_a_day_that_fits()
    {
        Assert.Throws<FieldRequiredException>(() => Revoke(command: Commands.Revoke with { Reason = " " }));
        Assert.Throws<PaperRequiredException>(() => Revoke(command: Commands.Revoke with { Paper = A.Paper(PaperKind.OfficialLetter, 38) }));
        Assert.Throws<DateBeforePreviousStepException>(() => Revoke(command: Commands.Revoke with { Paper = A.Paper(PaperKind.Decision, 29) }));
        Assert.Throws<DateBeforePreviousStepException>(() => Revoke(command: Commands.Revoke with { EffectiveOn = A.Day(37) }));
        Assert.Throws<DateInFutureException>(() => Revoke(command: Commands.Revoke with { EffectiveOn = A.Today.AddDays(1) }));
    }

    [Fact]
    public void An_amendment_gives_the_facility_to_somebody_else_and_both_decisions_name_each_other()
    {
        var outcome = Amend();

        var amended = Issued.Apply(outcome.Amended);
        Assert.Equal((DecisionStatus.Amended, "4/VB", A.Id(701)), (amended.Status, outcome.Issued.Issued.Amends!.Number, amended.Amendments[0].By.Id));
        Assert.Equal(Outcome.Issued.Items, amended.Items);
        var facility = Given.Apply(outcome.Released[0]).Apply(outcome.Issued.Assigned[0]);
        Assert.Equal((A.TaLeng.Id, A.Id(701)), (facility.Assignment!.ReceiverId, facility.Assignment.DecisionId));
        Assert.Equal(Classification.Surplus, facility.Assignment.ClassificationBefore);
        Assert.Equal(A.Id(801), Assert.Single(outcome.HandoversCancelled).HandoverId);
        Assert.Equal(A.Id(802), Assert.Single(outcome.Issued.HandoversOpened).HandoverId);
        Assert.Equal(A.Id(701), Answered.Apply(outcome.Issued.DossiersDecided[0]).DecisionId);
    }

    [Fact]
    public void Only_items_of_the_decision_are_amended() =>
        Assert.Throws<DecisionItemNotFoundException>(() => Amend(new ItemToDecide(A.Id(1009), null, A.Id(802), A.TaLeng.Id, IntendedUse.Health)));

    [Fact]
    public void Who_appraised_the_dossier_does_not_amend_its_decision() =>
        Assert.Throws<FourEyesException>(() => Amend(dossier: Answered with { AppraisedBy = A.Decider.Account }));

    [Fact]
    public void Of_an_exchange_both_halves_are_amended_or_none()
    {
        var (one, two) = (A.Surplus(1, A.HealthDepartment), A.Surplus(3, A.DoanKet));
        var exchange = Ground.Issue(
            [Ground.Offer([one], A.HealthDepartment, 520), Ground.Offer([two], A.DoanKet, 521)], [one, two],
            command => command with { LegalForm = LegalForm.Exchange }, Ground.Item(one, A.DoanKet, 1), Ground.Item(two, A.HealthDepartment, 2));
        var command = new AmendDecision(
            A.Id(700), A.Id(701), LegalForm.Transfer, [Ground.Item(one, A.TaLeng, 3)], "Đổi", A.Paper(PaperKind.Decision, 38), A.Day(38));

        Assert.Throws<ExchangeIncompleteException>(() => DecisionDecider.Amend(
            command, Ground.Decided(exchange), Ground.Handovers(exchange),
            Ground.Of(
                [Ground.Offer([one], A.HealthDepartment, 520), Ground.Offer([two], A.DoanKet, 521)],
                [one.Apply(exchange.Assigned[0]), two.Apply(exchange.Assigned[1])]),
            A.Decider, A.Today));
    }

    private static Decision Give(CommandName command, Decision decision, Actor actor) => command is CommandName.RevokeDecision
        ? decision.Apply(DecisionDecider.Revoke(Commands.Revoke, decision, Ground.Handovers(Outcome), [Answered], actor, A.Today).Revoked)
        : decision.Apply(DecisionDecider.Amend(
            Amending(Default), decision, Ground.Handovers(Outcome), Ground.Of([Answered], [Given]), actor, A.Today).Amended);

    private static RevocationOutcome Revoke(IReadOnlyList<Handover>? handovers = null, RevokeDecision? command = null) =>
        DecisionDecider.Revoke(command ?? Commands.Revoke, Issued, handovers ?? Ground.Handovers(Outcome), [Answered], A.Decider, A.Today);

    private static readonly ItemToDecide Default = new(Lost.Facility.Id, null, A.Id(802), A.TaLeng.Id, IntendedUse.Health);

    private static AmendmentOutcome Amend(ItemToDecide? item = null, IReadOnlyList<Handover>? handovers = null, Dossier? dossier = null) =>
        DecisionDecider.Amend(
            Amending(item ?? Default), Issued, handovers ?? Ground.Handovers(Outcome), Ground.Of([dossier ?? Answered], [Given]), A.Decider, A.Today);

    private static AmendDecision Amending(ItemToDecide item) =>
        new(A.Id(700), A.Id(701), LegalForm.Transfer, [item], "Đổi cơ quan tiếp nhận", A.Paper(PaperKind.Decision, 38), A.Day(38));
}
