using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Handovers;

[MutationType]
public static class TemporaryHandoverMutations
{
    /// <summary>
    /// Hands a facility over for the time being because it is needed at once; the decision must follow within the days the law sets. The decision
    /// that gives it to the same receiver regularises it.
    /// </summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<FacilityNotFoundException>]
    [Error<FacilityPartNotFoundException>]
    [Error<FacilityEndedException>]
    [Error<FacilityAlreadyDecidedException>]
    [Error<FacilityAlreadyHandedOverTemporarilyException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<ReceiverIsHolderException>]
    [Error<DateBeforePreviousStepException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<TemporaryHandover> HandOverTemporarilyAsync(
        HandOverTemporarilyInput input, Actor actor, CommandSession command, RuleBook rules, CancellationToken cancellationToken) =>
        command.ExecuteAsync<TemporaryHandover>(input, actor, async () =>
        {
            var receiver = await command.Session.LoadOrganisationAsync(input.ReceiverId, "receiverId", cancellationToken);
            var facility = (await command.LockFacilitiesAsync([input.FacilityId], cancellationToken))[0];
            if (!FacilityVisibility.MaySee(actor, facility.Aggregate!))
            {
                throw new FacilityNotFoundException(input.FacilityId);
            }

            var handingOver = TemporaryHandoverDecider.HandOver(
                new HandOverTemporarily(
                    command.NewId(), input.FacilityId, input.PartId, input.IntendedUse, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                facility.Aggregate!, receiver, rules, actor, command.Today);
            command.Session.Events.StartStream<TemporaryHandover>(handingOver.Recorded.TemporaryHandoverId, handingOver.Recorded);
            facility.AppendOne(handingOver.AtFacility);

            return handingOver.Recorded.TemporaryHandoverId;
        }, cancellationToken);

    /// <summary>Ends a handover for the time being without a decision: the facility goes back to its holder.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<TemporaryHandoverNotFoundException>]
    [Error<TemporaryHandoverNotOpenException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<TemporaryHandover> EndTemporaryHandoverAsync(
        EndTemporaryHandoverInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.ExecuteAsync<TemporaryHandover>(input, actor, async () =>
        {
            var stream = await command.FetchAsync<TemporaryHandover>(
                input.TemporaryHandoverId, input.ExpectedVersion, temporary => HandoverVisibility.MaySee(actor, temporary),
                () => new TemporaryHandoverNotFoundException(input.TemporaryHandoverId), cancellationToken);
            var facility = (await command.LockFacilitiesAsync([stream.Aggregate!.Facility.Id], cancellationToken))[0];
            var ending = TemporaryHandoverDecider.End(
                new EndTemporaryHandover(stream.Id, input.Reason, input.Paper.ToPaper(), command.EffectiveOn(input)),
                stream.Aggregate, actor, command.Today);
            stream.AppendOne(ending.Ended);
            facility.AppendOne(ending.AtFacility);

            return stream.Id;
        }, cancellationToken);
}
