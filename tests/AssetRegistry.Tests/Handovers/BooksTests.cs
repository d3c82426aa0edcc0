namespace AssetRegistry.Tests.Handovers;

/// <summary>What follows a formal handover: the books of both sides, the land register, the use.</summary>
public sealed class BooksTests
{
    private static readonly Handover HandedOver = InStatus.HandoverIn(HandoverStatus.HandedOver);
    private static readonly Actor Giver = A.OfficialOf(A.HealthDepartment);
    private static readonly Actor Receiver = A.OfficialOf(A.DoanKet);

    [Fact]
    public void Each_side_enters_its_own_change_once()
    {
        var state = HandedOver.Apply(HandoverDecider.RecordBookIncrease(Commands.RecordBookEntry, HandedOver, Receiver, A.Today));
        state = state.Apply(HandoverDecider.RecordBookDecrease(Commands.RecordBookEntry with { EffectiveOn = A.Day(44) }, state, Giver, A.Today));

        Assert.Equal((A.Day(45), A.Day(44)), (state.BookIncrease!.EnteredOn, state.BookDecrease!.EnteredOn));
        var refusal = Given(state).When(s => HandoverDecider.RecordBookIncrease(Commands.RecordBookEntry, s, Receiver, A.Today))
            .ThenFails<HandoverStepAlreadyRecordedException>();
        Assert.Equal(CommandName.RecordBookIncrease, refusal.Command);
        Given(state).When(s => HandoverDecider.RecordBookDecrease(Commands.RecordBookEntry, s, Giver, A.Today))
            .ThenFails<HandoverStepAlreadyRecordedException>();
    }

    [Fact]
    public void An_entry_needs_a_paper() =>
        Given(HandedOver).When(s => HandoverDecider.RecordBookIncrease(Commands.RecordBookEntry with { Paper = null }, s, Receiver, A.Today))
            .ThenFails<PaperRequiredException>();

    [Fact]
    public void Nothing_is_entered_before_the_handover() =>
        Given(HandedOver).When(s => HandoverDecider.RecordBookIncrease(Commands.RecordBookEntry with { EffectiveOn = A.Day(39) }, s, Receiver, A.Today))
            .ThenFails<DateBeforePreviousStepException>();

    [Fact]
    public void The_land_register_follows_form_24()
    {
        var state = HandedOver.Apply(HandoverDecider.RecordLandRegistration(Commands.RecordLandRegistration, HandedOver, Receiver, A.Today));
        Assert.Equal((A.Day(45), A.Day(46)), (state.LandRegistration!.FormSubmittedOn, state.LandRegistration.RegisteredOn));

        Given(state).When(s => HandoverDecider.RecordLandRegistration(Commands.RecordLandRegistration, s, Receiver, A.Today))
            .ThenFails<HandoverStepAlreadyRecordedException>();
        foreach (var (submittedOn, field) in new[] { (A.Day(39), "formSubmittedOn"), (A.Day(47), "effectiveOn") })
        {
            var refusal = Given(HandedOver)
                .When(s => HandoverDecider.RecordLandRegistration(
                    Commands.RecordLandRegistration with { FormSubmittedOn = submittedOn }, s, Receiver, A.Today))
                .ThenFails<DateBeforePreviousStepException>();
            Assert.Equal(field, refusal.Field);
        }
    }

    [Fact]
    public void Books_may_be_updated_after_the_use_began()
    {
        var state = InStatus.HandoverIn(HandoverStatus.InUse);

        Assert.NotNull(state.Apply(HandoverDecider.RecordBookIncrease(Commands.RecordBookEntry, state, Receiver, A.Today)).BookIncrease);
    }

    [Fact]
    public void A_use_is_confirmed_with_photo_headcount_and_what_it_really_is()
    {
        var command = Commands.ConfirmUse with { PhotoId = A.Id(77), RealUse = IntendedUse.Education, Headcount = 12 };
        var state = HandedOver.Apply(HandoverDecider.ConfirmUse(command, HandedOver, Receiver, A.Today).Confirmed);

        Assert.Equal((A.Id(77), IntendedUse.Education, 12), (state.UsePhotoId, state.RealUse, state.Headcount));
        Assert.Null(HandoverDecider.ConfirmUse(command with { RealUse = HandedOver.IntendedUse }, HandedOver, Receiver, A.Today).Confirmed.RealUse);
        Given(HandedOver).When(s => HandoverDecider.ConfirmUse(command with { Headcount = -1 }, s, Receiver, A.Today)).ThenFails<FieldOutOfRangeException>();
    }
}
