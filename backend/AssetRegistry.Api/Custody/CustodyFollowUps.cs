using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Custody;

/// <summary>
/// What happens to a facility's custody when something happens to the facility, in the same commit. The facility must be locked: no case
/// of it is opened meanwhile.
/// </summary>
internal static class CustodyFollowUps
{
    /// <summary>The facility was received into custody: its case says so too, and is opened when there is none.</summary>
    public static async Task FollowReceiptAsync(
        this CommandSession command, FacilityReceivedIntoCustody received, Facility facility, CancellationToken cancellationToken)
    {
        var stream = await command.Session.Events.FetchForWriting<CustodyCase>(CustodyCase.IdOf(facility.Id), cancellationToken);
        stream.AppendMany(CustodyDecider.Receive(received, facility, stream.Aggregate));
    }

    /// <summary>A part of the facility was received into custody; the whole stays where it is.</summary>
    public static async Task ReceivePartAsync(
        this CommandSession command, ReceiveIntoCustody receive, Guid partId, Facility facility, Actor actor, CancellationToken cancellationToken)
    {
        // The facility records nothing of it, so its version alone would not notice a decision made meanwhile.
        var locked = (await command.LockFacilitiesAsync([facility.Id], cancellationToken))[0].Aggregate!;
        var stream = await command.Session.Events.FetchForWriting<CustodyCase>(CustodyCase.IdOf(facility.Id, partId), cancellationToken);
        stream.AppendMany(CustodyDecider.ReceivePart(receive, partId, locked, stream.Aggregate, actor, command.Today));
    }

    /// <summary>A decision gave the facility, or a part of it, to somebody: leases of it are given notice.</summary>
    public static async Task FollowAssignmentAsync(
        this CommandSession command, FacilityAssigned assigned, Facility facility, CancellationToken cancellationToken)
    {
        foreach (var (_, stream) in await command.LockCasesAsync(facility, assigned.PartId, cancellationToken))
        {
            if (CustodyDecider.OnAssigned(assigned, stream.Aggregate!, command.Today) is { } noted)
            {
                stream.AppendOne(noted);
            }
        }
    }

    /// <summary>The facility, or a part of it, was handed over: the centre has received it, or its care ends.</summary>
    public static async Task FollowHandoverAsync(
        this CommandSession command, FacilityHandedOver handedOver, Facility facility, CancellationToken cancellationToken)
    {
        if (!handedOver.IsProvisional)
        {
            await command.FollowAsync(
                facility, handedOver.PartId, (partId, custody) => CustodyDecider.OnHandedOver(handedOver, facility, partId, custody), cancellationToken);
        }
    }

    /// <summary>The facility, or a part of it, was returned: the centre has received it, or its care ends.</summary>
    public static Task FollowReturnAsync(
        this CommandSession command, FacilityReturned returned, Facility facility, CancellationToken cancellationToken) => command.FollowAsync(
        facility, returned.PartId, (partId, custody) => CustodyDecider.OnReturned(returned, facility, partId, custody), cancellationToken);

    /// <summary>The decision that gave the facility, or a part of it, holds no more: the notice that leases of it were given is withdrawn.</summary>
    public static async Task FollowReleaseAsync(
        this CommandSession command, FacilityReleased released, Facility facility, CancellationToken cancellationToken)
    {
        foreach (var (_, stream) in await command.LockCasesAsync(facility, released.PartId, cancellationToken))
        {
            if (CustodyDecider.OnReleased(released, stream.Aggregate!, command.Today) is { } noted)
            {
                stream.AppendOne(noted);
            }
        }
    }

    private static async Task FollowAsync(
        this CommandSession command, Facility facility, Guid? passedPartId, Func<Guid?, CustodyCase?, IReadOnlyList<IBusinessEvent>> follow,
        CancellationToken cancellationToken)
    {
        var streams = await command.LockCasesAsync(facility, passedPartId, cancellationToken);
        foreach (var (partId, stream) in streams.Where(stream => passedPartId is null || stream.PartId is not null))
        {
            stream.AppendMany(follow(partId, stream.Aggregate));
        }

        if (streams.All(stream => stream.PartId != passedPartId))
        {
            var stream = await command.Session.Events.FetchForWriting<CustodyCase>(CustodyCase.IdOf(facility.Id, passedPartId), cancellationToken);
            stream.AppendMany(follow(passedPartId, stream.Aggregate));
        }
    }

    /// <summary>
    /// The cases that the whole, or this part, touches: of a part its own and that of the whole, of the whole all. Most facilities have none,
    /// which is found out without locking.
    /// </summary>
    private static async Task<IReadOnlyList<(Guid? PartId, IEventStream<CustodyCase> Stream)>> LockCasesAsync(
        this CommandSession command, Facility facility, Guid? partId, CancellationToken cancellationToken)
    {
        IEnumerable<Guid?> parts = partId is null ? facility.Parts.Select(part => (Guid?)part.Id) : [partId];
        var ids = parts.Prepend(null).ToDictionary(part => CustodyCase.IdOf(facility.Id, part));
        var cases = await command.Session.LoadManyAsync<CustodyCase>(cancellationToken, ids.Keys);
        var locked = new List<(Guid?, IEventStream<CustodyCase>)>();
        foreach (var custody in cases.OrderBy(custody => custody.Id))
        {
            locked.Add((ids[custody.Id], await command.Session.Events.FetchForExclusiveWriting<CustodyCase>(custody.Id, cancellationToken)));
        }

        return locked;
    }
}
