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
        if (handedOver.IsProvisional)
        {
            return;
        }

        var streams = await command.LockCasesAsync(facility, handedOver.PartId, cancellationToken);
        foreach (var (partId, stream) in streams.Where(stream => handedOver.PartId is null || stream.PartId is not null))
        {
            stream.AppendMany(CustodyDecider.OnHandedOver(handedOver, facility, partId, stream.Aggregate));
        }

        if (streams.All(stream => stream.PartId != handedOver.PartId))
        {
            var stream = await command.Session.Events.FetchForWriting<CustodyCase>(CustodyCase.IdOf(facility.Id, handedOver.PartId), cancellationToken);
            stream.AppendMany(CustodyDecider.OnHandedOver(handedOver, facility, handedOver.PartId, stream.Aggregate));
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
