using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Dossiers;

[QueryType]
public static class DossierQueries
{
    /// <summary>The dossiers the caller may see.</summary>
    /// <param name="facilityId">Only those about this facility or a part of it.</param>
    /// <param name="isOwn">True: only those that the caller's organisation has proposed; false: only the others.</param>
    /// <param name="isCompleted">True: only those of which all that was given is in use; false: only the others.</param>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static async Task<IQueryable<Dossier>> GetDossiersAsync(
        [ID<Facility>] Guid? facilityId, bool? isOwn, bool? isCompleted, Actor actor, IQuerySession session, CancellationToken cancellationToken)
    {
        var dossiers = session.Query<Dossier>().Where(DossierVisibility.MayBeSeenBy<Dossier>(actor));
        if (facilityId is { } facility)
        {
            dossiers = dossiers.Where(dossier => dossier.FacilityIds.Contains(facility));
        }

        if (isCompleted is { } wanted)
        {
            List<Guid> completed = [.. await CompletedDossiers.FindAsync(dossiers, session, cancellationToken)];
            dossiers = wanted ? dossiers.Where(dossier => completed.Contains(dossier.Id)) : dossiers.Where(dossier => !completed.Contains(dossier.Id));
        }

        var own = actor.OwnIds.ToList();

        return isOwn switch
        {
            true => dossiers.Where(dossier => own.Contains(dossier.ProposerId)),
            false => dossiers.Where(dossier => !own.Contains(dossier.ProposerId)),
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
