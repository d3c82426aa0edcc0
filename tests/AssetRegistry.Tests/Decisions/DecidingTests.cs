namespace AssetRegistry.Tests.Decisions;

public sealed class DecidingTests
{
    private static readonly Dossier Request = InStatus.RequestIn(DossierStatus.Forwarded);
    private static readonly Facility Wanted = InStatus.WantedAndRequested;

    [Fact]
    public void Brings_about_the_decision_the_assignment_and_the_handover()
    {
        var provenance = new Provenance("ubnd-tinh", A.Province.Id, A.Day(30), A.Paper(PaperKind.Decision, 30), null);
        var item = new DecisionItem(
            Wanted.Id, "LC-0001", A.Id(800), A.HealthDepartment.Id, A.DoanKet.Id, "UBND phường Đoàn Kết", IntendedUse.Headquarters,
            CommuneCode: "03427");

        Given(Request).When(Deciding()).Then(new(
            new(
                A.Id(700),
                "4/VB",
                A.Day(30),
                LegalForm.Transfer,
                A.Province.Id,
                A.Id(500),
                "HS-0001",
                [item],
                provenance,
                [new(A.Id(500), "HS-0001", A.DoanKet.Id)],
                SigningCapacity.ForCommittee,
                DueOn: A.Day(42),
                LosingRequests: []),
            [new(A.Id(500), "HS-0001", A.Id(700), "4/VB", A.Day(30), A.DoanKet.Id, "UBND phường Đoàn Kết", provenance)],
            [
                new(
                    Wanted.Id,
                    A.Id(700),
                    "4/VB",
                    A.Day(30),
                    LegalForm.Transfer,
                    A.Id(500),
                    A.Id(800),
                    A.DoanKet.Id,
                    "UBND phường Đoàn Kết",
                    OrganisationType.CommuneCommittee,
                    IntendedUse.Headquarters,
                    provenance),
            ],
            [
                new(
                    A.Id(800),
                    Wanted.ToReference(),
                    A.Id(700),
                    "4/VB",
                    A.Day(30),
                    A.HealthDepartment.Id,
                    "Sở Y tế",
                    A.DoanKet.Id,
                    "UBND phường Đoàn Kết",
                    IntendedUse.Headquarters,
                    provenance,
                    LegalForm.Transfer,
                    HandOverBy: A.Day(64)),
            ],
            []));
    }

    [Fact]
    public void A_facility_given_to_another_organisation_is_rearranged_from_the_effective_date()
    {
        var facility = Wanted.Apply(InStatus.Decide(Request).Assigned[0]);

        Assert.Equal((Classification.Rearranged, HandlingStage.Decided), (facility.Classification, facility.Stage));
        Assert.Equal(A.Day(30), facility.ClassifiedOn);
        Assert.Empty(facility.OpenRequests);
    }

    [Fact]
    public void A_facility_given_to_the_land_fund_centre_stays_surplus()
    {
        var outcome = Given(InStatus.ForwardedOffer(A.Surplus(), A.TaLeng))
            .When(dossier => DecisionDecider.Decide(
                Commands.Decide with { LegalForm = LegalForm.AssignToLandFund, ReceiverId = A.LandFund.Id, IntendedUse = IntendedUse.LandFund },
                dossier,
                [A.Surplus()],
                A.LandFund,
                A.Decider,
                A.Today))
            .ThenSucceeds();

        Assert.Equal(Classification.Surplus, A.Surplus().Apply(outcome.Assigned[0]).Classification);
    }

    [Fact]
    public void The_loser_of_a_race_learns_the_winner()
    {
        var decided = Wanted.Apply(InStatus.Decide(Request).Assigned[0]);

        var refusal = Given(Request).When(Deciding(facility: decided)).ThenFails<FacilityAlreadyDecidedException>();

        Assert.Equal(("LC-0001", "4/VB", "UBND phường Đoàn Kết"), (refusal.FacilityNumber, refusal.DecisionNumber, refusal.ReceiverName));
    }

    [Fact]
    public void A_requested_facility_must_still_be_surplus() =>
        Given(Request)
            .When(Deciding(facility: Wanted.Apply(new FacilityClassified(Wanted.Id, Classification.Retained, null, A.Imported(25)))))
            .ThenFails<FacilityNotSurplusException>();

    [Fact]
    public void An_offered_facility_need_not_be_surplus() =>
        Given(InStatus.ForwardedOffer(A.Facility(), A.TaLeng))
            .When(dossier => DecisionDecider.Decide(
                Commands.Decide with { ReceiverId = A.DoanKet.Id, IntendedUse = IntendedUse.Education },
                dossier,
                [A.Facility()],
                A.DoanKet,
                A.Decider,
                A.Today))
            .ThenSucceeds();

    [Fact]
    public void An_offer_needs_a_receiver()
    {
        var refusal = Assert.Throws<FieldRequiredException>(
            () => DecisionDecider.ReceiverOf(Commands.Decide, InStatus.ForwardedOffer(A.Facility(), A.TaLeng)));

        Assert.Equal("receiverId", refusal.Field);
    }

    [Fact]
    public void An_offer_needs_an_intended_use()
    {
        var refusal = Given(InStatus.ForwardedOffer(A.Facility(), A.TaLeng))
            .When(dossier => DecisionDecider.Decide(
                Commands.Decide with { ReceiverId = A.DoanKet.Id }, dossier, [A.Facility()], A.DoanKet, A.Decider, A.Today))
            .ThenFails<FieldRequiredException>();

        Assert.Equal("intendedUse", refusal.Field);
    }

    [Fact]
    public void A_request_can_be_decided_for_another_receiver_and_use()
    {
        var command = Commands.Decide with { ReceiverId = A.TaLeng.Id, IntendedUse = IntendedUse.Health };
        var outcome = Given(Request).When(Deciding(command, receiver: A.TaLeng)).ThenSucceeds();

        Assert.Equal((A.TaLeng.Id, IntendedUse.Health), (outcome.Assigned[0].ReceiverId, outcome.Assigned[0].IntendedUse));
        Assert.Equal(A.TaLeng.Id, outcome.DossiersDecided[0].ReceiverId);
    }

    [Fact]
    public void Giver_and_receiver_must_differ()
    {
        var command = Commands.Decide with { ReceiverId = A.HealthDepartment.Id };
        var refusal = Given(Request).When(Deciding(command, receiver: A.HealthDepartment)).ThenFails<ReceiverIsHolderException>();

        Assert.Equal("Sở Y tế", refusal.HolderName);
    }

    [Fact]
    public void Assignment_to_the_land_fund_needs_the_land_fund_centre()
    {
        var refusal = Given(Request)
            .When(Deciding(Commands.Decide with { LegalForm = LegalForm.AssignToLandFund }))
            .ThenFails<LegalFormDoesNotFitReceiverException>();

        Assert.Equal(A.DoanKet.Id, refusal.ReceiverId);
    }

    [Fact]
    public void The_decision_is_not_dated_before_the_acceptance()
    {
        var refusal = Given(Request)
            .When(Deciding(Commands.Decide with { Paper = A.Paper(PaperKind.Decision, 11) })).ThenFails<DateBeforePreviousStepException>();

        Assert.Equal(("paper.date", A.Day(12)), (refusal.Field, refusal.PreviousDate));
    }

    [Fact]
    public void The_decision_does_not_take_effect_before_its_own_date()
    {
        var refusal = Given(Request)
            .When(Deciding(Commands.Decide with { Paper = A.Paper(PaperKind.Decision, 31) })).ThenFails<DateBeforePreviousStepException>();

        Assert.Equal(("effectiveOn", A.Day(31)), (refusal.Field, refusal.PreviousDate));
    }

    [Fact]
    public void The_decision_does_not_take_effect_before_the_facility_was_taken_into_custody()
    {
        var kept = Wanted.Apply(new FacilityReceivedIntoCustody(Wanted.Id, A.Imported(35)));

        Given(Request).When(Deciding(facility: kept)).ThenFails<DateBeforePreviousStepException>();
    }

    [Fact]
    public void The_account_must_belong_to_an_organisation() =>
        Given(Request)
            .When(dossier => DecisionDecider.Decide(
                Commands.Decide, dossier, [Wanted], A.DoanKet, A.Decider with { OrganisationId = null }, A.Today))
            .ThenFails<AccountWithoutOrganisationException>();

    [Fact]
    public void Decides_every_facility_of_an_offer()
    {
        IReadOnlyList<Facility> facilities = [A.Facility(1), A.Facility(2)];
        var submitted = DossierDecider.SubmitOffer(Commands.SubmitOffer, facilities, A.TaLeng, A.OfficialOf(A.TaLeng), A.Today);
        var dossier = Dossier.Create(submitted) with { Status = DossierStatus.Forwarded };

        var outcome = DecisionDecider.Decide(
            Commands.Decide with { HandoverIds = [A.Id(800), A.Id(801)], ReceiverId = A.DoanKet.Id, IntendedUse = IntendedUse.Health },
            dossier,
            facilities,
            A.DoanKet,
            A.Decider,
            A.Today);

        Assert.Equal([A.Id(800), A.Id(801)], outcome.HandoversOpened.Select(handover => handover.HandoverId));
        Assert.Equal(facilities.Select(facility => facility.Id), outcome.Assigned.Select(assigned => assigned.FacilityId));
    }

    [Fact]
    public void Wrong_arguments_of_the_caller_are_no_refusal()
    {
        Assert.Throws<ArgumentException>(() => Deciding(facility: A.Surplus(2))(Request));
        Assert.Throws<ArgumentException>(() => Deciding(Commands.Decide with { HandoverIds = [] })(Request));
        Assert.Throws<ArgumentException>(() => Deciding(receiver: A.TaLeng)(Request));
    }

    private static Func<Dossier, DecisionOutcome> Deciding(
        DecideDossier? command = null, Facility? facility = null, Organisation? receiver = null) =>
        dossier => DecisionDecider.Decide(command ?? Commands.Decide, dossier, [facility ?? Wanted], receiver ?? A.DoanKet, A.Decider, A.Today);
}
