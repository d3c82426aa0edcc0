using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Custody;

[QueryType]
public static class CustodyQueries
{
    /// <summary>The custody cases the caller may see. The status filtered by is the recorded one: a lease that has run out still counts as a lease.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<CustodyCase> GetCustodyCases(Actor actor, IQuerySession session) =>
        session.Query<CustodyCase>().Where(CustodyVisibility.MayBeSeenBy<CustodyCase>(actor));

    public static Task<CustodyCase?> GetCustodyCaseByIdAsync(
        [ID<CustodyCase>] Guid id, Actor actor, DocumentById<CustodyCase> cases, CancellationToken cancellationToken) =>
        CustodyFields.GetCustodyCaseAsync(id, actor, cases, cancellationToken);

    /// <summary>
    /// The land fund centre's portfolio, of the cases the caller may see, as it was in force at effectiveAt (default: today in Viet Nam) and known
    /// at recordedAt (default: now).
    /// </summary>
    public static async Task<CustodyPortfolio> GetCustodyPortfolioAsync(
        DateOnly? effectiveAt, DateTimeOffset? recordedAt, Actor actor, IQuerySession session, CustodyPortfolioReader reader, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        Guid[]? visible = actor.SeesRestricted ? null :
        [
            .. await session.Query<CustodyCase>().Where(CustodyVisibility.MayBeSeenBy<CustodyCase>(actor)).Select(custody => custody.Id)
                .ToListAsync(cancellationToken),
        ];

        return await reader.ReadAsync(effectiveAt ?? clock.Today(), recordedAt ?? clock.GetUtcNow(), visible, cancellationToken);
    }

    /// <summary>What falls due in custody between two days, both included: inspections, notices, ends of leases, tenders.</summary>
    public static async Task<IReadOnlyList<CustodyCalendarEntry>> GetCustodyCalendarAsync(
        DateOnly from, DateOnly to, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
    [
        .. (await VisibleAsync(actor, session, cancellationToken))
            .SelectMany(custody => CustodyDue.Between(custody, from, to).Select(due => new CustodyCalendarEntry(custody, due.Kind, due.DueOn)))
            .OrderBy(entry => entry.DueOn).ThenBy(entry => entry.CustodyCase.Facility.Number, StringComparer.Ordinal),
    ];

    /// <summary>Empty facilities in care that nobody has looked at for more than so many days, the longest neglected first.</summary>
    public static async Task<IReadOnlyList<CustodyCase>> GetNeglectedCustodyCasesAsync(
        Actor actor, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken, int days = 30) =>
    [
        .. (await VisibleAsync(actor, session, cancellationToken))
            .Where(custody => custody.IsNeglectedOn(clock.Today(), days))
            .OrderBy(custody => custody.UnseenSince).ThenBy(custody => custody.Id),
    ];

    /// <summary>What custody has cost, by facility and kind, of bills whose period ends between the two days, both included.</summary>
    public static async Task<CustodyCostReport> GetCustodyCostsAsync(
        DateOnly from, DateOnly to, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        CustodyCostReport.Of(await VisibleAsync(actor, session, cancellationToken), from, to);

    private static async Task<IReadOnlyList<CustodyCase>> VisibleAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        await session.Query<CustodyCase>().Where(CustodyVisibility.MayBeSeenBy<CustodyCase>(actor)).ToListAsync(cancellationToken);
}
