using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Dossiers;

[QueryType]
public static class DossierQueries
{
    /// <summary>The dossiers the caller may see.</summary>
    /// <param name="facilityId">Only those about this facility or a part of it.</param>
    /// <param name="isOwn">True: only those that the caller's organisation has proposed; false: only the others.</param>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Dossier> GetDossiers([ID<Facility>] Guid? facilityId, bool? isOwn, Actor actor, IQuerySession session)
    {
        var dossiers = session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(actor));
        if (facilityId is { } facility)
        {
            dossiers = dossiers.Where(dossier => dossier.FacilityIds.Contains(facility));
        }

        // An account without an organisation has proposed nothing; no organisation has the empty id.
        var own = actor.OrganisationId ?? Guid.Empty;

        return isOwn switch
        {
            true => dossiers.Where(dossier => dossier.ProposerId == own),
            false => dossiers.Where(dossier => dossier.ProposerId != own),
            null => dossiers,
        };
    }

    public static Task<Dossier?> GetDossierByIdAsync(
        [ID<Dossier>] Guid id, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        DossierFields.GetDossierAsync(id, actor, dossiers, cancellationToken);

    /// <summary>
    /// The open dossiers the caller may see, in the order in which their next step is due on a day (default: today in Viet Nam): the most
    /// overdue first, those whose clock stands still last.
    /// </summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    public static async Task<IReadOnlyList<QueuedDossier>> GetDossierQueueAsync(
        DateOnly? on, Actor actor, IQuerySession session, RuleBook rules, TimeProvider clock, CancellationToken cancellationToken)
    {
        var day = on ?? clock.Today();
        var open = await session.Query<Dossier>()
            .Where(DossierVisibility.MayBeSeenBy<Dossier>(actor))
            .Where(dossier => dossier.IsOpen)
            .ToListAsync(cancellationToken);

        return
        [
            .. open.Select(dossier => new QueuedDossier(dossier, DossierClock.OfNextStep(dossier, rules, day)))
                .OrderBy(queued => queued.NextStepClock?.DueOn ?? DateOnly.MaxValue)
                .ThenBy(queued => queued.Dossier.SubmittedOn)
                .ThenBy(queued => queued.Dossier.Id),
        ];
    }
}
