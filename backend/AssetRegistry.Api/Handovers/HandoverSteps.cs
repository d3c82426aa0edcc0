using AssetRegistry.Api.Custody;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Handovers;

/// <summary>What every step on a handover shares: fetch at the version the caller has read, decide, append. What a step asks of other records is demanded
/// last, once the step itself is possible and its giver known to be entitled.</summary>
internal static class HandoverSteps
{
    public static Task<Handover> StepAsync(
        this CommandSession command, IHandoverInput input, Actor actor, Func<Handover, IBusinessEvent> decide, CancellationToken cancellationToken,
        Func<Task>? alsoDemand = null) =>
        command.ExecuteAsync<Handover>(input, actor, async () =>
        {
            var stream = await command.FetchHandoverAsync(input, actor, cancellationToken);
            stream.AppendOne(decide(stream.Aggregate!));
            await (alsoDemand?.Invoke() ?? Task.CompletedTask);

            return stream.Id;
        }, cancellationToken);

    /// <summary>A step that the facility notes too.</summary>
    public static Task<Handover> StepAsync(
        this CommandSession command, IHandoverInput input, Actor actor,
        Func<Handover, Facility, (IReadOnlyList<IBusinessEvent> OfHandover, IBusinessEvent OfFacility)> decide, CancellationToken cancellationToken,
        Func<Task>? alsoDemand = null) =>
        command.ExecuteAsync<Handover>(input, actor, async () =>
        {
            var stream = await command.FetchHandoverAsync(input, actor, cancellationToken);
            var facility = (await command.LockFacilitiesAsync([stream.Aggregate!.Facility.Id], cancellationToken))[0];
            var (ofHandover, ofFacility) = decide(stream.Aggregate, facility.Aggregate!);
            await (alsoDemand?.Invoke() ?? Task.CompletedTask);
            foreach (var fact in ofHandover)
            {
                stream.AppendOne(fact);
            }

            facility.AppendOne(ofFacility);
            if (ofFacility is FacilityHandedOver handedOver)
            {
                await command.FollowHandoverAsync(handedOver, facility.Aggregate!, cancellationToken);
            }
            else if (ofFacility is FacilityReturned returned)
            {
                await command.FollowReturnAsync(returned, facility.Aggregate!, cancellationToken);
            }

            return stream.Id;
        }, cancellationToken);

    /// <summary>Who gave what is handed over; a giver never changes.</summary>
    public static async Task<Organisation> LoadGiverAsync(
        this CommandSession command, Guid handoverId, Actor actor, CancellationToken cancellationToken)
    {
        var handover = await command.Session.LoadAsync<Handover>(handoverId, cancellationToken);

        return handover is not null && HandoverVisibility.MaySee(actor, handover)
            ? await command.Session.LoadOrganisationAsync(handover.GiverId, "toId", cancellationToken)
            : throw new HandoverNotFoundException(handoverId);
    }

    private static Task<IEventStream<Handover>> FetchHandoverAsync(
        this CommandSession command, IHandoverInput input, Actor actor, CancellationToken cancellationToken) =>
        command.FetchAsync<Handover>(
            input.HandoverId, input.ExpectedVersion, handover => HandoverVisibility.MaySee(actor, handover),
            () => new HandoverNotFoundException(input.HandoverId), cancellationToken);
}
