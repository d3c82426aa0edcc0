namespace AssetRegistry.Api.Timelines;

/// <summary>Reads the recorded life of a noun from its events, and from those of the cases about it that the caller may see.</summary>
public sealed class TimelineReader(IDocumentStore store)
{
    public async Task<IReadOnlyList<TimelineEntry>> OfFacilityAsync(Facility facility, Actor actor, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var dossiers = await session.Query<Dossier>()
            .Where(DossierVisibility.MayBeSeenBy<Dossier>(actor))
            .Where(dossier => dossier.FacilityIds.Contains(facility.Id))
            .ToListAsync(cancellationToken);
        var handovers = (await session.LoadManyAsync<Handover>(cancellationToken, facility.HandoverIds))
            .Where(handover => HandoverVisibility.MaySee(actor, handover)).Select(handover => handover.Id).ToHashSet();
        var told = dossiers.Select(dossier => dossier.Id).ToHashSet();

        var recorded = await session.Events.FetchStreamAsync(facility.Id, cancellationToken: cancellationToken);
        var custody = await FacilityCustody.ReadAsync(facility, recorded, actor, session, cancellationToken);
        var events = recorded.Where(e => !IsTold(e.Data, told, handovers) && !custody.Tells(e)).ToList();
        foreach (var dossierId in told)
        {
            events.AddRange(await session.Events.FetchStreamAsync(dossierId, cancellationToken: cancellationToken));
        }

        foreach (var handoverId in handovers)
        {
            // That the handover was opened says no more than the decision before it.
            events.AddRange((await session.Events.FetchStreamAsync(handoverId, cancellationToken: cancellationToken)).Where(e => e.Data is not HandoverOpened));
        }

        return NewestFirst(events.Select(TimelineEntry.Of).Concat(custody.Entries));
    }

    public async Task<IReadOnlyList<TimelineEntry>> OfStreamAsync(Guid streamId, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return NewestFirst((await session.Events.FetchStreamAsync(streamId, cancellationToken: cancellationToken)).Select(TimelineEntry.Of));
    }

    /// <summary>What a facility notes of a case is told by the case itself, where the caller may see it.</summary>
    private static bool IsTold(object fact, HashSet<Guid> dossiers, HashSet<Guid> handovers) => fact switch
    {
        FacilityRequested requested => dossiers.Contains(requested.DossierId),
        FacilityRequestClosed closed => dossiers.Contains(closed.DossierId),
        FacilityHandedOver handedOver => handovers.Contains(handedOver.HandoverId),
        FacilityPutToUse put => handovers.Contains(put.HandoverId),
        _ => false,
    };

    private static List<TimelineEntry> NewestFirst(IEnumerable<TimelineEntry> entries) =>
        [.. entries.OrderByDescending(entry => entry.EffectiveOn).ThenByDescending(entry => entry.Sequence)];
}
