using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Offices;

namespace AssetRegistry.Api.Organisations;

/// <summary>Loads what changes of organisations are decided on.</summary>
internal static class OrganisationDesk
{
    /// <summary>Locks organisations until the commit, in the order of their ids so that two commands never wait for each other.</summary>
    public static async Task LockOrganisationsAsync(this CommandSession command, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        foreach (var id in ids.Distinct().Order())
        {
            _ = (await command.Session.Events.FetchForExclusiveWriting<Organisation>(id, cancellationToken)).Aggregate
                ?? throw new OrganisationNotFoundException(id, id == ids[0] ? "organisationId" : "successorId");
        }
    }

    /// <summary>The facilities an organisation holds, in whole or in part, locked until the commit.</summary>
    public static async Task<IReadOnlyList<IEventStream<Facility>>> LockHeldFacilitiesAsync(
        this CommandSession command, Guid holderId, CancellationToken cancellationToken)
    {
        var held = await command.Session.Query<Facility>()
            .Where(facility => facility.HolderId == holderId || facility.PartOrganisationIds.Contains(holderId))
            .ToListAsync(cancellationToken);
        var streams = await command.LockFacilitiesAsync([.. held.Select(facility => facility.Id)], cancellationToken);

        return [.. streams.Where(stream => stream.Aggregate!.EndedOn is null && (stream.Aggregate.HolderId == holderId || stream.Aggregate.Parts.Any(part => part.HolderId == holderId)))];
    }

    public static async Task<OrganisationHoldings> HoldingsOfAsync(
        this CommandSession command, Guid id, IReadOnlyList<IEventStream<Facility>> facilities, CancellationToken cancellationToken) => new(
        [.. facilities.Select(facility => facility.Aggregate!)],
        await command.Session.OfficesOfAsync(id, cancellationToken),
        await command.Session.Query<Dossier>().CountAsync(dossier => dossier.ProposerId == id && dossier.ClosedOn == null, cancellationToken),
        await command.Session.Query<Handover>()
            .CountAsync(handover => (handover.GiverId == id || handover.ReceiverId == id) && handover.Status != HandoverStatus.InUse
                && handover.Status != HandoverStatus.Cancelled && handover.Status != HandoverStatus.Returned, cancellationToken));

    /// <summary>An organisation and those above it; empty for none.</summary>
    public static async Task<IReadOnlyList<Organisation>> LoadLineAsync(this CommandSession command, Guid? id, CancellationToken cancellationToken)
    {
        var line = new List<Organisation>();
        for (var next = id; next is { } above && line.TrueForAll(known => known.Id != above); next = line[^1].ParentId)
        {
            line.Add(await command.Session.LoadOrganisationAsync(above, "parentId", cancellationToken));
        }

        return line;
    }
}
