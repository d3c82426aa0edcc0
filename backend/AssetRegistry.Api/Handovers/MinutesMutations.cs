using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Handovers;

[MutationType]
public static class MinutesMutations
{
    /// <summary>Draws up the minutes of a handover: place, parties, what is handed over. Drawing them up again voids what was checked and signed of them.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<HandoverPartyMissingException>]
    [Error<TimeOfDayRejectedException>]
    [Error<PhotoRefusedException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> PrepareHandoverAsync(
        PrepareHandoverInput input, Actor actor, CommandSession command, Photos photos, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover => HandoverDecider.Prepare(
                new PrepareHandover(handover.Id, input.ToContent(), command.EffectiveOn(input)), handover, actor, command.Today),
            cancellationToken,
            () => photos.DemandAsync(input.PhotoIds ?? [], "photoIds", actor, cancellationToken));

    /// <summary>Says for the receiver what was really there of some or all items. When none is left, the giver signs.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<MinutesNotInStatusException>]
    [Error<HandoverItemNotListedException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> AcceptHandoverItemsAsync(
        AcceptHandoverItemsInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover => HandoverDecider.Accept(
                new AcceptHandoverItems(handover.Id, input.Items, command.EffectiveOn(input)), handover, actor, command.Today),
            cancellationToken);

    /// <summary>Signs the checked minutes for the giver.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<MinutesNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> SignHandoverAsGiverAsync(
        SignHandoverAsGiverInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            handover => HandoverDecider.SignAsGiver(
                new SignHandoverAsGiver(handover.Id, input.Paper.ToPaper(), command.EffectiveOn(input)), handover, actor, command.Today, command.Rules),
            cancellationToken);

    /// <summary>Signs the minutes for the receiver, after the giver: the facility is handed over, for the time being or for good.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<MinutesNotInStatusException>]
    [Error<BothSidesSignedByOneAccountException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> SignHandoverAsReceiverAsync(
        SignHandoverAsReceiverInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            (handover, _) =>
            {
                var signing = HandoverDecider.SignAsReceiver(
                    new SignHandoverAsReceiver(handover.Id, command.EffectiveOn(input)), handover, actor, command.Today, rules);
                return ([signing.Signature, signing.Recording.Recorded], signing.Recording.HandedOver);
            },
            cancellationToken);
}
