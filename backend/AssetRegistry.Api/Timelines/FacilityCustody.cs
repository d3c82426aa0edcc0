namespace AssetRegistry.Api.Timelines;

/// <summary>What the land fund centre's care of one facility has recorded, of the whole and of its parts, in those cases the caller may see.</summary>
internal sealed class FacilityCustody
{
    private readonly IReadOnlyList<(FacilityReference About, IReadOnlyList<IEvent> Events)> _cases;

    private FacilityCustody(IReadOnlyList<(FacilityReference, IReadOnlyList<IEvent>)> cases) => _cases = cases;

    public IEnumerable<TimelineEntry> Entries => _cases.SelectMany(custody => custody.Events
        .Where(SaysMoreThanTheDecision)
        .Select(e => custody.About.PartName is { } part ? TimelineEntry.OfPart(e, part) : TimelineEntry.Of(e)));

    /// <param name="facility">The facility.</param>
    /// <param name="recorded">Its own events: a part that was dissolved is not among its parts, but its case may go on.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="session">Reads cases and events.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<FacilityCustody> ReadAsync(
        Facility facility, IReadOnlyList<IEvent> recorded, Actor actor, IQuerySession session, CancellationToken cancellationToken)
    {
        var parts = recorded.Select(e => e.Data).OfType<FacilityPartDelimited>().Select(delimited => (Guid?)delimited.PartId).Prepend(null);
        var found = await session.LoadManyAsync<CustodyCase>(cancellationToken, parts.Select(part => CustodyCase.IdOf(facility.Id, part)));
        var cases = new List<(FacilityReference, IReadOnlyList<IEvent>)>();
        foreach (var custody in found.Where(custody => CustodyVisibility.MaySee(actor, custody)))
        {
            cases.Add((custody.Facility, await session.Events.FetchStreamAsync(custody.Id, cancellationToken: cancellationToken)));
        }

        return new FacilityCustody(cases);
    }

    /// <summary>Whether the case tells, by a fact of the same commit, what the facility notes of it.</summary>
    public bool Tells(IEvent ofFacility) => _cases.Any(custody => custody.About.PartId is null && custody.Events.Any(e =>
        e.Timestamp == ofFacility.Timestamp && (ofFacility.Data, e.Data) is
            (FacilityReceivedIntoCustody, CustodyReceived) or (FacilityReleasedFromCustody, CustodyGivenBack or CustodyEnded)));

    /// <summary>That a decision gave the facility away, or does so no more, is told by the facility; the case adds what becomes of a lease.</summary>
    private static bool SaysMoreThanTheDecision(IEvent e) =>
        e.Data is not (CustodyFacilityAssigned { LeaseEndsOn: null } or CustodyFacilityReleased { LeaseEndsOn: null });
}
