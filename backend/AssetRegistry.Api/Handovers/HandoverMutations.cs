using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Handovers;

[MutationType]
public static class HandoverMutations
{
    /// <summary>Records the signed minutes of a handover, provisional or formal.</summary>
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
        command.ExecuteAsync<Handover>(input, actor, async () =>
        {
            var stream = await FetchAsync(command, input.HandoverId, input.ExpectedVersion, actor, cancellationToken);
            var handover = stream.Aggregate!;
            var facility = (await command.LockFacilitiesAsync([handover.Facility.Id], cancellationToken))[0];
            var recording = HandoverDecider.Record(
                new RecordHandover(handover.Id, input.IsProvisional, input.Discrepancies, input.Paper.ToPaper(), command.EffectiveOn(input)),
                handover, actor, command.Today);
            stream.AppendOne(recording.Recorded);
            facility.AppendOne(recording.HandedOver);

            return handover.Id;
        }, cancellationToken);

    /// <summary>Confirms, for the receiver, that the facility is really in use.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> ConfirmUseAsync(
        ConfirmUseInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Handover>(input, actor, async () =>
        {
            var stream = await FetchAsync(command, input.HandoverId, input.ExpectedVersion, actor, cancellationToken);
            var handover = stream.Aggregate!;
            var facility = (await command.LockFacilitiesAsync([handover.Facility.Id], cancellationToken))[0];
            var confirmation = HandoverDecider.ConfirmUse(
                new ConfirmUse(handover.Id, input.Paper?.ToPaper(), command.EffectiveOn(input)), handover, actor, command.Today);
            stream.AppendOne(confirmation.Confirmed);
            facility.AppendOne(confirmation.PutToUse);

            return handover.Id;
        }, cancellationToken);

    private static Task<IEventStream<Handover>> FetchAsync(
        CommandSession command, Guid id, int expectedVersion, Actor actor, CancellationToken cancellationToken) =>
        command.FetchAsync<Handover>(
            id, expectedVersion, handover => HandoverVisibility.MaySee(actor, handover), () => new HandoverNotFoundException(id), cancellationToken);
}
