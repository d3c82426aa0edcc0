namespace AssetRegistry.Api.Reports;

/// <summary>
/// The records behind an actor's figures, chosen by the same rules as his lists. History follows the present right to see the noun.
/// </summary>
/// <param name="FacilityIds">Null: all but the hidden ones.</param>
/// <param name="HiddenFacilityIds">Facilities that do not exist for the caller.</param>
/// <param name="DossierIds">Null: all.</param>
/// <param name="HousingNeedIds">Null: all organisations.</param>
/// <param name="CustodyCaseIds">Null: all.</param>
/// <param name="HandoverIds">Null: all.</param>
/// <param name="OfficeIds">Null: all.</param>
public sealed record VisibleScope(
    Guid[]? FacilityIds, Guid[] HiddenFacilityIds, Guid[]? DossierIds, Guid[]? HousingNeedIds, Guid[]? CustodyCaseIds, Guid[]? HandoverIds, Guid[]? OfficeIds)
{
    public static VisibleScope Everything { get; } = new(null, [], null, null, null, null, null);

    /// <summary>Whether it is what the public sees: not every field of it.</summary>
    public bool IsPublic { get; private init; }

    /// <summary>Whether it is the scope of somebody who may see all there is.</summary>
    public bool IsEverything => ReferenceEquals(this, Everything);

    public static async Task<VisibleScope> OfAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken)
    {
        if (actor.SeesRestricted)
        {
            return Everything;
        }

        // Whoever works for the province sees nearly all of a long list: what he does not see is the shorter one.
        IReadOnlyList<Guid>? facilities = actor.SeesWhatIsDecided ? null : await session.Query<Facility>().Where(FacilityVisibility.MayBeSeenBy<Facility>(actor))
            .Select(facility => facility.Id).ToListAsync(cancellationToken);
        var dossiers = await session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(actor))
            .Select(dossier => dossier.Id).ToListAsync(cancellationToken);

        var custody = await session.Query<CustodyCase>().Where(CustodyVisibility.MayBeSeenBy<CustodyCase>(actor))
            .Select(custody => custody.Id).ToListAsync(cancellationToken);

        var handovers = await session.Query<Handover>().Where(HandoverVisibility.MayBeSeenBy<Handover>(actor))
            .Select(handover => handover.Id).ToListAsync(cancellationToken);
        var offices = await session.Query<Office>().Where(OfficeVisibility.MayBeSeenBy<Office>(actor))
            .Select(office => office.Id).ToListAsync(cancellationToken);

        return new VisibleScope(
            facilities?.ToArray(), [.. actor.HiddenFacilityIds], [.. dossiers], actor.IsProvinceWide ? null : [.. actor.SeenIds.Select(HousingNeed.IdOf)], [.. custody],
            [.. handovers], [.. offices])
        { IsPublic = actor.IsPublic };
    }

    /// <summary>One facility and nothing else.</summary>
    /// <exception cref="FacilityNotFoundException">There is none with this id, or the actor may not see it.</exception>
    public static async Task<VisibleScope> OfFacilityAsync(Guid facilityId, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        await session.LoadAsync<Facility>(facilityId, cancellationToken) is { } facility && FacilityVisibility.MaySee(actor, facility)
            ? new VisibleScope([facilityId], [], [], [], [], [], [])
            : throw new FacilityNotFoundException(facilityId);
}
