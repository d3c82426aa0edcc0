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
        var ofCases = new List<IEvent>();
        foreach (var dossierId in told)
        {
            ofCases.AddRange(await session.Events.FetchStreamAsync(dossierId, cancellationToken: cancellationToken));
        }

        foreach (var handoverId in handovers)
        {
            // That the handover was opened says no more than the decision before it.
            ofCases.AddRange((await session.Events.FetchStreamAsync(handoverId, cancellationToken: cancellationToken)).Where(e => e.Data is not HandoverOpened));
        }

        var entries = ofCases.ConvertAll(TimelineEntry.Of).Concat(custody.Entries).ToList();
        foreach (var e in recorded)
        {
            var teller = CaseOf(e.Data) is { } caseId
                ? ofCases.FindIndex(other => other.StreamId == caseId && other.Timestamp == e.Timestamp)
                : custody.Tells(e) ? entries.FindIndex(ofCases.Count, entry => entry.RecordedAt == e.Timestamp) : -1;
            if (teller < 0)
            {
                entries.Add(TimelineEntry.Of(e).Telling(e));
            }
            else
            {
                entries[teller] = entries[teller].Telling(e);
            }
        }

        return NewestFirst(entries);
    }

    /// <param name="streamId">Whose.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="isTold">Which facts the caller may see; null: all.</param>
    public async Task<IReadOnlyList<TimelineEntry>> OfStreamAsync(Guid streamId, CancellationToken cancellationToken, Func<object, bool>? isTold = null)
    {
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(streamId, cancellationToken: cancellationToken);

        return NewestFirst(events.Where(e => isTold?.Invoke(e.Data) ?? true).Select(TimelineEntry.Of));
    }

    /// <summary>The case whose own fact of the same commit tells what a facility notes; null: the facility tells it itself.</summary>
    private static Guid? CaseOf(object fact) => fact switch
    {
        FacilityRequested requested => requested.DossierId,
        FacilityRequestClosed closed => closed.DossierId,
        FacilityHandedOver handedOver => handedOver.HandoverId,
        FacilityPutToUse put => put.HandoverId,
        _ => null,
    };

    private static List<TimelineEntry> NewestFirst(IEnumerable<TimelineEntry> entries) =>
        [.. entries.OrderByDescending(entry => entry.EffectiveOn).ThenByDescending(entry => entry.Sequence)];
}
