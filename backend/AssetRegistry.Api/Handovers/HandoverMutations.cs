using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;
using AssetRegistry.Rules;

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
        RecordHandoverInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            (handover, _) =>
            {
                var recording = HandoverDecider.Record(
                    new RecordHandover(handover.Id, input.IsProvisional, input.Discrepancies, input.Paper.ToPaper(), command.EffectiveOn(input)),
                    handover, actor, command.Today, rules);
                return ([recording.Recorded], recording.HandedOver);
            },
            cancellationToken);

    /// <summary>Confirms, for the receiver, that the facility is really in use.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<PhotoRefusedException>]
    [Error<FieldOutOfRangeException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Handover> ConfirmUseAsync(
        ConfirmUseInput input, Actor actor, CommandSession command, Photos photos, CancellationToken cancellationToken) =>
        command.StepAsync(
            input,
            actor,
            (handover, _) =>
            {
                var confirmation = HandoverDecider.ConfirmUse(
                    new ConfirmUse(
                        handover.Id, input.Paper?.ToPaper(), command.EffectiveOn(input), input.PhotoId, input.RealUse, input.Headcount),
                    handover, actor, command.Today);
                return ([confirmation.Confirmed], confirmation.PutToUse);
            },
            cancellationToken,
            () => photos.DemandAsync(input.PhotoId is { } photo ? [photo] : [], "photoId", actor, cancellationToken));

    /// <summary>
    /// Gives a facility back after its formal handover, to whoever gave it or to the land fund centre: it is surplus and undecided again, and its
    /// handling begins anew.
    /// </summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<HandoverNotFoundException>]
    [Error<HandoverNotInStatusException>]
    [Error<HandoverOvertakenException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<ReturnGoesElsewhereException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static async Task<Handover> ReturnFacilityAsync(
        ReturnFacilityInput input, Actor actor, CommandSession command, CancellationToken cancellationToken)
    {
        var named = input.ToId is { } toId ? await command.Session.LoadOrganisationAsync(toId, "toId", cancellationToken) : null;
        var giver = named ?? await command.LoadGiverAsync(input.HandoverId, actor, cancellationToken);

        return await command.StepAsync(
            input,
            actor,
            (handover, facility) =>
            {
                var returning = HandoverDecider.Return(
                    new ReturnFacility(handover.Id, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                    handover, facility, giver, actor, command.Today, command.Rules);
                return ([returning.Returned], returning.AtFacility);
            },
            cancellationToken);
    }
}
