using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Handovers;

[MutationType]
public static class HandoverMutations
{
    /// <summary>Records the signed minutes of a handover, provisional or formal: the short way, without a list of items.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> RecordHandoverAsync(
        RecordHandoverInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover =>
            {
                var recording = HandoverDecider.Record(
                    new RecordHandover(handover.Id, input.IsProvisional, input.Discrepancies, input.Paper.ToPaper(), command.EffectiveOn(input)),
                    handover, actor, command.Today);
                return ([recording.Recorded], recording.HandedOver);
            },
            cancellationToken);

    /// <summary>Confirms, for the receiver, that the facility is really in use.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> ConfirmUseAsync(
        ConfirmUseInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover =>
            {
                var confirmation = HandoverDecider.ConfirmUse(
                    new ConfirmUse(
                        handover.Id, input.Paper?.ToPaper(), command.EffectiveOn(input), input.PhotoId, input.RealUse, input.Headcount),
                    handover, actor, command.Today);
                return ([confirmation.Confirmed], confirmation.PutToUse);
            },
            cancellationToken);
}
