namespace AssetRegistry.Tests.Handovers;

/// <summary>Facilities handed over for the time being, before any decision, and given back after one.</summary>
public sealed class TemporaryHandoverTests
{
    private static readonly Facility Free = A.Surplus(1, A.HealthDepartment);
    private static readonly Actor Holder = A.OfficialOf(A.HealthDepartment);

    [Fact]
    public void The_clock_of_the_law_runs_from_the_handover()
    {
        var temporary = TemporaryHandover.Create(HandOver().Recorded);

        Assert.Equal((A.Day(40), A.Day(45)), (temporary.WarnFrom, temporary.RegulariseBy));
        Assert.False(temporary.IsOverdueOn(A.Day(45)));
        Assert.True(temporary.IsOverdueOn(A.Day(46)));
    }

    [Fact]
    public void Holder_and_stage_of_the_facility_stay()
    {
        var facility = Free.Apply(HandOver().AtFacility);

        Assert.Equal((HandlingStage.None, A.HealthDepartment.Id), (facility.Stage, facility.HolderId));
        Assert.Equal(A.DoanKet.Id, Assert.Single(facility.TemporaryHoldings).ReceiverId);
    }

    [Fact]
    public void The_decision_for_the_same_receiver_regularises_it_and_the_handover_is_provisional_from_then_on()
    {
        var given = HandOver();
        var facility = Free.Apply(given.AtFacility);

        var outcome = Decide(facility, A.DoanKet);

        var closing = Assert.Single(outcome.TemporaryHandoversClosed);
        var temporary = TemporaryHandover.Create(given.Recorded).Apply(Assert.IsType<TemporaryHandoverRegularised>(closing.Closed));
        Assert.Equal((TemporaryHandoverStatus.Regularised, A.Id(700), "4/VB", A.Day(30)), (temporary.Status, temporary.DecisionId, temporary.DecisionNumber, temporary.ClosedOn));
        var handover = Handover.Create(outcome.HandoversOpened[0]).Apply(closing.Provisional!);
        Assert.Equal((HandoverStatus.Provisional, Commands.HandOverTemporarily.Paper), (handover.Status, handover.Minutes));
        facility = facility.Apply(outcome.Assigned[0]).Apply(closing.AtFacility).Apply(closing.HandedOver!);
        Assert.Equal(HandlingStage.ProvisionallyHandedOver, facility.Stage);
        Assert.Empty(facility.TemporaryHoldings);
    }

    [Fact]
    public void A_decision_for_somebody_else_ends_it()
    {
        var given = HandOver();
        var closing = Assert.Single(Decide(Free.Apply(given.AtFacility), A.TaLeng).TemporaryHandoversClosed);

        var ended = TemporaryHandover.Create(given.Recorded).Apply(Assert.IsType<TemporaryHandoverEnded>(closing.Closed));
        Assert.Equal((TemporaryHandoverStatus.Ended, "Quyết định số 4/VB giao cho UBND xã Tả Lèng"), (ended.Status, ended.EndReason));
        Assert.Null(closing.Provisional);
    }

    [Theory]
    [InlineData(TemporaryHandoverStatus.Open)]
    [InlineData(TemporaryHandoverStatus.Regularised)]
    [InlineData(TemporaryHandoverStatus.Ended)]
    public void Every_role_ends_it_or_learns_why_not(TemporaryHandoverStatus status)
    {
        var temporary = TemporaryHandover.Create(HandOver().Recorded) with { Status = status };
        foreach (var role in Enum.GetValues<Role>())
        {
            var actor = A.Holding(role, A.HealthDepartment);
            TemporaryHandoverEnding End() => TemporaryHandoverDecider.End(Commands.EndTemporaryHandover, temporary, actor, A.Today);
            if (role is not (Role.LandFundOfficer or Role.CommuneOfficial or Role.AgencyOfficial))
            {
                Assert.Throws<NotPermittedException>(End);
                Assert.Throws<NotPermittedException>(() => HandOver(actor: actor));
            }
            else if (status is not TemporaryHandoverStatus.Open)
            {
                Assert.Equal(status, Assert.Throws<TemporaryHandoverNotOpenException>(End).Status);
            }
            else
            {
                Assert.Equal(TemporaryHandoverStatus.Ended, temporary.Apply(End().Ended).Status);
            }
        }
    }

    [Fact]
    public void One_at_a_time_and_not_beside_a_decision()
    {
        var facility = Free.Apply(HandOver().AtFacility);

        Assert.Equal("UBND phường Đoàn Kết", Assert.Throws<FacilityAlreadyHandedOverTemporarilyException>(() => HandOver(facility: facility)).ReceiverName);
        Assert.Throws<FacilityAlreadyDecidedException>(() => HandOver(facility: Free.Apply(Decide(Free, A.TaLeng).Assigned[0])));
        Assert.Throws<ReceiverIsHolderException>(() => HandOver(receiver: A.HealthDepartment));
        Assert.Throws<NotYourOrganisationException>(() => HandOver(actor: A.OfficialOf(A.DoanKet)));
    }

    [Fact]
    public void It_needs_reason_minutes_and_a_day_that_fits()
    {
        var command = Commands.HandOverTemporarily;
        Assert.Throws<FieldRequiredException>(() => HandOver(command with { Reason = "" }));
        Assert.Throws<PaperRequiredException>(() => HandOver(command with { Paper = A.Paper(PaperKind.OfficialLetter, 15) }));
        Assert.Throws<DateBeforePreviousStepException>(() => HandOver(command with { EffectiveOn = A.Day(14) }));
        Assert.Throws<DateInFutureException>(() => HandOver(command with { EffectiveOn = A.Today.AddDays(1) }));
    }

    [Fact]
    public void Parts_are_handed_over_side_by_side_and_never_under_the_whole()
    {
        var parted = Decisions.Ground.Parted(Free);
        var first = HandOver(Commands.HandOverTemporarily with { PartId = A.Id(61) }, parted);
        parted = parted.Apply(first.AtFacility);

        Assert.Equal("Tầng 1", first.Recorded.Facility.PartName);
        Assert.NotNull(HandOver(Commands.HandOverTemporarily with { PartId = A.Id(62) }, parted));
        Assert.Throws<FacilityAlreadyHandedOverTemporarilyException>(() => HandOver(Commands.HandOverTemporarily with { PartId = A.Id(61) }, parted));
        Assert.Throws<FacilityAlreadyHandedOverTemporarilyException>(() => HandOver(facility: parted));
    }

    [Fact]
    public void A_return_makes_the_facility_surplus_and_free_for_a_new_cycle()
    {
        var outcome = Decide(Free, A.DoanKet);
        var facility = Free.Apply(outcome.Assigned[0]).Apply(new FacilityHandedOver(Free.Id, A.Id(801), A.DoanKet.Id, A.DoanKet.Name, false, A.Imported(40)));
        var handover = InStatus.HandoverIn(HandoverStatus.InUse);

        var returning = HandoverDecider.Return(Commands.ReturnFacility, handover, InStatus.Given, A.LandFund, A.OfficialOf(A.DoanKet), A.Today);

        facility = facility.Apply(returning.AtFacility);
        Assert.Equal(
            (Classification.Surplus, HandlingStage.None, A.LandFund.Id, A.Day(55), A.Day(55)),
            (facility.Classification, facility.Stage, facility.HolderId, facility.CustodySince, facility.VacantSince));
        Assert.Null(facility.Assignment);
        Assert.Equal((HandoverStatus.Returned, A.LandFund.Id), (handover.Apply(returning.Returned).Status, handover.Apply(returning.Returned).ReturnedToId));
        Assert.NotNull(DecisionDecider.Issue(
            Decisions.Ground.Command(Decisions.Ground.Item(facility, A.TaLeng, 9)) with { Paper = A.Paper(PaperKind.Decision, 60), EffectiveOn = A.Day(60) },
            Decisions.Ground.Of([Decisions.Ground.Offer([Free], A.HealthDepartment)], [facility]), A.Decider, A.Today));
    }

    [Fact]
    public void What_has_begun_a_new_cycle_is_not_returned_by_the_old_handover()
    {
        var handover = InStatus.HandoverIn(HandoverStatus.InUse);
        var used = InStatus.Given.Apply(new FacilityHandedOver(InStatus.Given.Id, handover.Id, A.DoanKet.Id, A.DoanKet.Name, false, A.Imported(40)))
            .Apply(new FacilityPutToUse(InStatus.Given.Id, handover.Id, A.Imported(45)));
        var surplusAgain = used.Apply(new FacilityClassified(used.Id, Classification.Surplus, null, A.Imported(50)));
        var givenAgain = surplusAgain.Apply(Decide(Free, A.TaLeng).Assigned[0] with { HandoverId = A.Id(899) });

        Assert.NotNull(HandoverDecider.Return(Commands.ReturnFacility, handover, used, A.LandFund, A.OfficialOf(A.DoanKet), A.Today));
        Assert.All([surplusAgain, givenAgain], facility => Assert.Throws<HandoverOvertakenException>(
            () => HandoverDecider.Return(Commands.ReturnFacility, handover, facility, A.LandFund, A.OfficialOf(A.DoanKet), A.Today)));
    }

    [Fact]
    public void A_return_goes_to_the_giver_or_to_the_land_fund_centre()
    {
        var handover = InStatus.HandoverIn(HandoverStatus.HandedOver);
        var receiver = A.OfficialOf(A.DoanKet);

        Assert.NotNull(HandoverDecider.Return(Commands.ReturnFacility, handover, InStatus.Given, A.HealthDepartment, receiver, A.Today));
        Assert.Throws<ReturnGoesElsewhereException>(() => HandoverDecider.Return(Commands.ReturnFacility, handover, InStatus.Given, A.TaLeng, receiver, A.Today));
        Assert.Throws<FieldRequiredException>(() => HandoverDecider.Return(Commands.ReturnFacility with { Reason = "" }, handover, InStatus.Given, A.LandFund, receiver, A.Today));
        Assert.Throws<DateBeforePreviousStepException>(
            () => HandoverDecider.Return(Commands.ReturnFacility with { EffectiveOn = A.Day(54) }, handover, InStatus.Given, A.LandFund, receiver, A.Today));
    }

    [Fact]
    public void A_provisional_handover_after_a_decision_has_the_same_clock()
    {
        var handover = InStatus.HandoverIn(HandoverStatus.Awaited);
        var recorded = Assert.IsType<HandoverProvisionallyRecorded>(
            HandoverDecider.Record(Commands.RecordHandover with { IsProvisional = true }, handover, A.LandFundOfficer, A.Today).Recorded);

        Assert.Equal(A.Day(65), recorded.WarnFrom);
        Assert.Equal(RuleBook.Bundled.On(A.Day(40)).Deadline(DeadlineKind.RegulariseProvisionalHandover).DueOn(A.Day(40), RuleBook.Bundled.Calendar), recorded.RegulariseBy);
    }

    private static TemporaryHandingOver HandOver(
        HandOverTemporarily? command = null, Facility? facility = null, Organisation? receiver = null, Actor? actor = null) =>
        TemporaryHandoverDecider.HandOver(
            command ?? Commands.HandOverTemporarily, facility ?? Free, receiver ?? A.DoanKet, RuleBook.Bundled, actor ?? Holder, A.Today);

    private static DecisionOutcome Decide(Facility facility, Organisation receiver) => Decisions.Ground.Issue(
        [Decisions.Ground.Offer([Free], A.HealthDepartment)], [facility], Decisions.Ground.Item(facility, receiver, 1));
}
