namespace AssetRegistry.Tests.Decisions;

/// <summary>One decision about several items of several dossiers, each for its own receiver.</summary>
public sealed class IssuingTests
{
    private static readonly Facility One = A.Surplus(1, A.HealthDepartment);
    private static readonly Facility Two = A.Surplus(2, A.HealthDepartment);

    [Fact]
    public void Gives_each_facility_of_an_offer_to_its_own_receiver()
    {
        var offer = Ground.Offer([One, Two], A.HealthDepartment);

        var outcome = Ground.Issue([offer], [One, Two], Ground.Item(One, A.DoanKet, 1), Ground.Item(Two, A.TaLeng, 2, IntendedUse.Education));

        Assert.Equal([A.DoanKet.Id, A.TaLeng.Id], outcome.Assigned.Select(assigned => assigned.ReceiverId));
        Assert.Equal([IntendedUse.Health, IntendedUse.Education], outcome.HandoversOpened.Select(opened => opened.IntendedUse));
        Assert.Single(outcome.DossiersDecided);
    }

    [Fact]
    public void Answers_an_offer_and_the_request_that_fits_it_in_one_act()
    {
        var asked = Ground.Asked(One, A.DoanKet, 510);

        var outcome = Ground.Issue(
            [Ground.Offer([One], A.HealthDepartment), asked.Dossier], [asked.Facility], new ItemToDecide(One.Id, null, A.Id(801), null, null));

        Assert.Equal(2, outcome.DossiersDecided.Count);
        Assert.Equal((A.DoanKet.Id, IntendedUse.Headquarters), (outcome.Assigned[0].ReceiverId, outcome.Assigned[0].IntendedUse));
        Assert.Equal(asked.Dossier.Id, outcome.Assigned[0].DossierId);
        Assert.Empty(asked.Facility.Apply(outcome.Assigned[0]).OpenRequests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Who_asks_for_the_building_comes_before_who_needs_any_and_his_request_is_closed(bool isNeedFirst)
    {
        var asked = Ground.Asked(One, A.DoanKet, 510);
        var need = Ground.Need(A.TaLeng, 511);

        var outcome = Ground.Issue(
            isNeedFirst ? [need, asked.Dossier] : [asked.Dossier, need], [asked.Facility], new ItemToDecide(One.Id, null, A.Id(801), null, null));

        Assert.Equal((asked.Dossier.Id, A.DoanKet.Id), (outcome.Assigned[0].DossierId, outcome.Assigned[0].ReceiverId));
        Assert.Empty(asked.Facility.Apply(outcome.Assigned[0]).OpenRequests);
    }

    [Fact]
    public void Names_the_requests_it_does_not_grant()
    {
        var winner = Ground.Asked(One, A.DoanKet, 510);
        var loser = Ground.Asked(winner.Facility, A.TaLeng, 511);

        var outcome = Ground.Issue([winner.Dossier], [loser.Facility], new ItemToDecide(One.Id, null, A.Id(801), null, null));

        Assert.Equal([(One.Id, A.Id(511), A.TaLeng.Id)], outcome.Issued.LosingRequests!.Select(lost => (lost.FacilityId, lost.DossierId, lost.RequesterId)));
    }

    [Fact]
    public void Two_requests_for_one_facility_are_not_both_granted()
    {
        var first = Ground.Asked(One, A.DoanKet, 510);
        var second = Ground.Asked(first.Facility, A.TaLeng, 511);

        Assert.Throws<TwoRequestsForOneFacilityException>(() => Ground.Issue(
            [first.Dossier, second.Dossier], [second.Facility], Ground.Item(One, A.DoanKet, 1)));
    }

    [Fact]
    public void A_facility_is_not_given_twice_in_one_act()
    {
        var refusal = Assert.Throws<FacilityAlreadyDecidedException>(() => Ground.Issue(
            [Ground.Offer([One], A.HealthDepartment)], [One], Ground.Item(One, A.DoanKet, 1), Ground.Item(One, A.TaLeng, 2)));

        Assert.Equal("4/VB", refusal.DecisionNumber);
    }

    [Fact]
    public void A_facility_that_no_dossier_names_is_refused() =>
        Assert.Throws<FacilityNotInDossiersException>(() => Ground.Issue(
            [Ground.Offer([One], A.HealthDepartment)], [One, Two], Ground.Item(One, A.DoanKet, 1), Ground.Item(Two, A.TaLeng, 2)));

    [Fact]
    public void A_dossier_is_answered_whole()
    {
        var refusal = Assert.Throws<DossierNotAnsweredException>(() => Ground.Issue(
            [Ground.Offer([One, Two], A.HealthDepartment)], [One, Two], Ground.Item(One, A.DoanKet, 1)));

        Assert.Equal("LC-0002", refusal.FacilityNumber);
    }

    [Fact]
    public void Nothing_is_decided_about_nothing()
    {
        var offer = Ground.Offer([One], A.HealthDepartment);
        Assert.Equal("dossiers", Assert.Throws<FieldRequiredException>(() => Ground.Issue([], [One], Ground.Item(One, A.DoanKet, 1))).Field);
        Assert.Throws<DossierNotAnsweredException>(() => Ground.Issue([offer], [One]));
    }

    [Fact]
    public void A_whole_offer_may_be_given_away_in_parts_and_the_parts_only_once()
    {
        var parted = Ground.Parted(One);
        var offer = Ground.Offer([One], A.HealthDepartment);

        var outcome = Ground.Issue(
            [offer], [parted],
            new ItemToDecide(One.Id, A.Id(61), A.Id(801), A.DoanKet.Id, IntendedUse.Health, 1000m),
            new ItemToDecide(One.Id, A.Id(62), A.Id(802), A.TaLeng.Id, IntendedUse.Education));

        Assert.Equal([A.Id(61), A.Id(62)], outcome.Assigned.Select(assigned => assigned.PartId));
        Assert.Equal(["Tầng 1", "Tầng 2"], outcome.HandoversOpened.Select(opened => opened.Facility.PartName));
        Assert.Equal([1000m, null], outcome.HandoversOpened.Select(opened => opened.DecidedAreaM2));
        Assert.Throws<FacilityAlreadyDecidedException>(() => Ground.Issue(
            [offer], [parted], Ground.Item(One, A.DoanKet, 1), new ItemToDecide(One.Id, A.Id(61), A.Id(801), A.TaLeng.Id, IntendedUse.Health)));
    }

    [Theory]
    [InlineData(null, 2400.1)]
    [InlineData(61, 1200.1)]
    public void A_decided_area_is_at_most_what_there_is(int? part, double area)
    {
        var item = new ItemToDecide(One.Id, part is { } id ? A.Id(id) : null, A.Id(801), A.DoanKet.Id, IntendedUse.Health, (decimal)area);

        Assert.Throws<DecidedAreaExceedsFacilityException>(() => Ground.Issue([Ground.Offer([One], A.HealthDepartment)], [Ground.Parted(One)], item));
    }

    [Fact]
    public void A_retention_keeps_the_facility_where_it_is()
    {
        var outcome = Ground.Issue(
            [Ground.Offer([One], A.HealthDepartment)], [One], command => command with { LegalForm = LegalForm.Retain },
            new ItemToDecide(One.Id, null, A.Id(801), null, IntendedUse.Headquarters));

        Assert.Empty(outcome.HandoversOpened);
        Assert.Equal(Guid.Empty, outcome.Issued.Items[0].HandoverId);
        Assert.Equal(Classification.Retained, One.Apply(outcome.Assigned[0]).Classification);
        Assert.Throws<LegalFormDoesNotFitReceiverException>(() => Ground.Issue(
            [Ground.Offer([One], A.HealthDepartment)], [One], command => command with { LegalForm = LegalForm.Retain }, Ground.Item(One, A.DoanKet, 1)));
    }

    [Fact]
    public void A_temporary_retention_needs_its_end_and_nothing_else_has_one()
    {
        var offer = Ground.Offer([One], A.HealthDepartment);
        var item = new ItemToDecide(One.Id, null, A.Id(801), null, IntendedUse.Headquarters);
        DecisionOutcome Keep(LegalForm form, DateOnly? until) =>
            Ground.Issue([offer], [One], command => command with { LegalForm = form, RetainUntil = until }, item);

        Assert.Equal("retainUntil", Assert.Throws<FieldRequiredException>(() => Keep(LegalForm.TemporaryRetention, null)).Field);
        Assert.Throws<DateBeforePreviousStepException>(() => Keep(LegalForm.TemporaryRetention, A.Day(30)));
        Assert.Equal(A.Day(200), Keep(LegalForm.TemporaryRetention, A.Day(200)).Issued.RetainUntil);
        Assert.Throws<LegalFormHasNoEndDateException>(() => Keep(LegalForm.Retain, A.Day(200)));
    }

    [Fact]
    public void A_sale_has_a_deadline_of_its_own()
    {
        var offer = Ground.Offer([One], A.HealthDepartment);
        DateOnly? Due(LegalForm form) =>
            Ground.Issue([offer], [One], command => command with { LegalForm = form }, Ground.Item(One, A.LandFund, 1)).Issued.DueOn;

        Assert.True(Due(LegalForm.Sale) < Due(LegalForm.Transfer));
        Assert.Equal(RuleBook.Bundled.On(A.Day(12)).Deadline(DeadlineKind.DecideSale).DueOn(A.Day(12), RuleBook.Bundled.Calendar), Due(LegalForm.Sale));
    }

    [Fact]
    public void An_exchange_goes_both_ways_or_not_at_all()
    {
        var back = A.Surplus(3, A.DoanKet);
        IReadOnlyList<Dossier> offers = [Ground.Offer([One], A.HealthDepartment, 520), Ground.Offer([back], A.DoanKet, 521)];
        static IssueDecision Exchange(IssueDecision command) => command with { LegalForm = LegalForm.Exchange };

        var outcome = Ground.Issue(offers, [One, back], Exchange, Ground.Item(One, A.DoanKet, 1), Ground.Item(back, A.HealthDepartment, 2));
        Assert.Equal([(A.HealthDepartment.Id, A.DoanKet.Id), (A.DoanKet.Id, A.HealthDepartment.Id)], outcome.Issued.Items.Select(item => (item.GiverId, item.ReceiverId)));

        var refusal = Assert.Throws<ExchangeIncompleteException>(
            () => Ground.Issue(offers, [One, back], Exchange, Ground.Item(One, A.DoanKet, 1), Ground.Item(back, A.TaLeng, 2)));
        Assert.Equal("LC-0001", refusal.FacilityNumber);
    }

    [Fact]
    public void Four_eyes_hold_for_every_dossier_answered()
    {
        var own = Ground.Offer([Two], A.HealthDepartment, 521) with { AppraisedBy = A.Decider.Account };

        Assert.Throws<FourEyesException>(() => Ground.Issue(
            [Ground.Offer([One], A.HealthDepartment, 520), own], [One, Two], Ground.Item(One, A.DoanKet, 1), Ground.Item(Two, A.DoanKet, 2)));
    }

    [Fact]
    public void Not_even_the_administrator_decides() =>
        Assert.Throws<NotPermittedException>(() => DecisionDecider.Issue(
            Ground.Command(Ground.Item(One, A.DoanKet, 1)), Ground.Of([Ground.Offer([One], A.HealthDepartment)], [One]), A.Administrator, A.Today));
}
