namespace AssetRegistry.Tests.Handovers;

public sealed class HandingOverTests
{
    private static readonly Handover Awaited = InStatus.HandoverIn(HandoverStatus.Awaited);
    private static readonly Actor Giver = A.OfficialOf(A.HealthDepartment);
    private static readonly Actor Receiver = A.OfficialOf(A.DoanKet);

    public static TheoryData<HandoverStatus, bool, HandoverStatus?> Moves => new()
    {
        { HandoverStatus.Awaited, true, HandoverStatus.Provisional },
        { HandoverStatus.Awaited, false, HandoverStatus.HandedOver },
        { HandoverStatus.Provisional, true, null },
        { HandoverStatus.Provisional, false, HandoverStatus.HandedOver },
        { HandoverStatus.HandedOver, true, null },
        { HandoverStatus.HandedOver, false, null },
        { HandoverStatus.InUse, true, null },
        { HandoverStatus.InUse, false, null },
    };

    [Theory]
    [MemberData(nameof(Moves))]
    public void Recording_moves_the_handover_or_names_why_not(HandoverStatus status, bool isProvisional, HandoverStatus? next)
    {
        var handover = InStatus.HandoverIn(status);
        var command = Commands.RecordHandover with { IsProvisional = isProvisional, EffectiveOn = A.Day(60) };
        if (next is null)
        {
            var refusal = Assert.Throws<HandoverNotInStatusException>(() => HandoverDecider.Record(command, handover, Giver, A.Today));
            Assert.Equal((status, "LC-0001"), (refusal.Status, refusal.FacilityNumber));
            return;
        }

        Assert.Equal(next, Fold(handover, HandoverDecider.Record(command, handover, Giver, A.Today).Recorded).Status);
    }

    [Theory]
    [InlineData(HandoverStatus.Awaited, false)]
    [InlineData(HandoverStatus.Provisional, false)]
    [InlineData(HandoverStatus.HandedOver, true)]
    [InlineData(HandoverStatus.InUse, false)]
    public void Use_is_confirmed_only_after_the_formal_handover(HandoverStatus status, bool isPossible)
    {
        var handover = InStatus.HandoverIn(status);
        if (isPossible)
        {
            Assert.Equal(A.Day(50), handover.Apply(HandoverDecider.ConfirmUse(Commands.ConfirmUse, handover, Receiver, A.Today).Confirmed).InUseSince);
        }
        else
        {
            Assert.Throws<HandoverNotInStatusException>(
                () => HandoverDecider.ConfirmUse(Commands.ConfirmUse with { EffectiveOn = A.Day(60) }, handover, Receiver, A.Today));
        }
    }

    [Fact]
    public void Formal_minutes_make_the_receiver_the_holder()
    {
        var facility = InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);
        var provisional = Recording(Commands.RecordHandover with { IsProvisional = true })(Awaited).HandedOver;
        var formal = Recording()(Awaited).HandedOver;

        facility = facility.Apply(provisional);
        Assert.Equal((HandlingStage.ProvisionallyHandedOver, A.HealthDepartment.Id), (facility.Stage, facility.HolderId));
        facility = facility.Apply(formal);
        Assert.Equal((HandlingStage.HandedOver, A.DoanKet.Id, "UBND phường Đoàn Kết"), (facility.Stage, facility.HolderId, facility.HolderName));
        facility = facility.Apply(new FacilityPutToUse(facility.Id, A.Id(800), A.Imported(50)));
        Assert.Equal(HandlingStage.InUse, facility.Stage);
    }

    [Fact]
    public void Keeps_the_minutes_and_the_differences()
    {
        var command = Commands.RecordHandover with { Discrepancies = " Thiếu  1 phòng " };
        var handover = Fold(Awaited, Recording(command)(Awaited).Recorded);

        Assert.Equal("Thiếu 1 phòng", handover.Discrepancies);
        Assert.Equal(A.Paper(PaperKind.HandoverMinutes, 40), handover.Minutes);
        Assert.Equal(A.Day(40), handover.HandedOverOn);
    }

    [Fact]
    public void The_minutes_are_not_dated_before_the_decision()
    {
        var refusal = Given(Awaited)
            .When(Recording(Commands.RecordHandover with { Paper = A.Paper(PaperKind.HandoverMinutes, 29) }))
            .ThenFails<DateBeforePreviousStepException>();

        Assert.Equal(("paper.date", A.Day(30)), (refusal.Field, refusal.PreviousDate));
    }

    [Fact]
    public void The_handover_does_not_take_effect_before_the_decision() =>
        Given(Awaited).When(Recording(Commands.RecordHandover with { EffectiveOn = A.Day(29) })).ThenFails<DateBeforePreviousStepException>();

    [Fact]
    public void The_use_does_not_begin_before_the_handover() =>
        Given(InStatus.HandoverIn(HandoverStatus.HandedOver))
            .When(handover => HandoverDecider.ConfirmUse(Commands.ConfirmUse with { EffectiveOn = A.Day(39) }, handover, Receiver, A.Today))
            .ThenFails<DateBeforePreviousStepException>();

    [Fact]
    public void Nothing_is_handed_over_in_the_future() =>
        Given(Awaited).When(Recording(Commands.RecordHandover with { EffectiveOn = A.Today.AddDays(1) })).ThenFails<DateInFutureException>();

    [Fact]
    public void The_giver_and_the_land_fund_officer_record_it()
    {
        Given(Awaited).When(Recording()).ThenSucceeds();
        Given(Awaited).When(handover => HandoverDecider.Record(Commands.RecordHandover, handover, A.LandFundOfficer, A.Today)).ThenSucceeds();
        Given(Awaited)
            .When(handover => HandoverDecider.Record(Commands.RecordHandover, handover, Receiver, A.Today))
            .ThenFails<NotYourOrganisationException>();
    }

    [Fact]
    public void Only_the_receiver_confirms_the_use()
    {
        var handover = InStatus.HandoverIn(HandoverStatus.HandedOver);

        Given(handover)
            .When(state => HandoverDecider.ConfirmUse(Commands.ConfirmUse, state, Giver, A.Today)).ThenFails<NotYourOrganisationException>();
        Given(handover)
            .When(state => HandoverDecider.ConfirmUse(Commands.ConfirmUse, state, A.LandFundOfficer, A.Today))
            .ThenFails<NotYourOrganisationException>();
    }

    [Fact]
    public void Offers_each_side_its_own_command()
    {
        Assert.Equal([CommandName.RecordHandover, CommandName.PrepareHandover], HandoverMoves.AllowedFor(Awaited, Giver));
        Assert.Empty(HandoverMoves.AllowedFor(Awaited, Receiver));
        Assert.Equal(
            [CommandName.RecordBookIncrease, CommandName.RecordLandRegistration, CommandName.ConfirmUse, CommandName.ReturnFacility],
            HandoverMoves.AllowedFor(InStatus.HandoverIn(HandoverStatus.HandedOver), Receiver));
        Assert.DoesNotContain(CommandName.ConfirmUse, HandoverMoves.AllowedFor(InStatus.HandoverIn(HandoverStatus.InUse), Receiver));
    }

    private static Func<Handover, HandoverRecording> Recording(RecordHandover? command = null) =>
        handover => HandoverDecider.Record(command ?? Commands.RecordHandover, handover, Giver, A.Today);

    private static Handover Fold(Handover handover, IBusinessEvent recorded) => InStatus.Fold(handover, recorded);
}
