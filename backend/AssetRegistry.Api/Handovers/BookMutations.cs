using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Handovers;

[MutationType]
public static class BookMutations
{
    /// <summary>Records that the receiver has entered the increase in its books.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<HandoverStepAlreadyRecordedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> RecordBookIncreaseAsync(
        RecordBookIncreaseInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover => HandoverDecider.RecordBookIncrease(
                new RecordBookEntry(handover.Id, input.Paper.ToPaper(), command.EffectiveOn(input)), handover, actor, command.Today),
            cancellationToken);

    /// <summary>Records that the giver has entered the decrease in its books.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<HandoverStepAlreadyRecordedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> RecordBookDecreaseAsync(
        RecordBookDecreaseInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover => HandoverDecider.RecordBookDecrease(
                new RecordBookEntry(handover.Id, input.Paper.ToPaper(), command.EffectiveOn(input)), handover, actor, command.Today),
            cancellationToken);

    /// <summary>Records, for the receiver, that the land registry has entered the change.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<HandoverStepAlreadyRecordedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> RecordLandRegistrationAsync(
        RecordLandRegistrationInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover => HandoverDecider.RecordLandRegistration(
                new RecordLandRegistration(handover.Id, input.FormSubmittedOn, input.Paper.ToPaper(), command.EffectiveOn(input)),
                handover, actor, command.Today),
            cancellationToken);
}
