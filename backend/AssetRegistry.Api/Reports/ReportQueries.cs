using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Reports;

[QueryType]
public static class ReportQueries
{
    /// <summary>
    /// The province in figures, counted from the records the caller may see, as they were in force at effectiveAt (default: today in
    /// Viet Nam) and known at recordedAt (default: now).
    /// </summary>
    public static async Task<ProvinceSummary> GetProvinceSummaryAsync(
        string provinceCode, DateOnly? effectiveAt, DateTimeOffset? recordedAt,
        Actor actor, IQuerySession session, ProvinceSummaryReader reader, TimeProvider clock, CancellationToken cancellationToken)
    {
        await DemandProvinceAsync(provinceCode, session, cancellationToken);
        var scope = await VisibleScope.OfAsync(actor, session, cancellationToken);

        return await reader.ReadAsync(provinceCode, effectiveAt ?? clock.Today(), recordedAt ?? clock.GetUtcNow(), scope, cancellationToken);
    }

    /// <summary>
    /// A report as data, counted from the records the caller may see as they were in force at effectiveAt (default: today in Viet Nam) and
    /// known at recordedAt (default: now). Compared with an earlier point, the progress reports say what has changed since. With a facility,
    /// the declaration of facilities is the sheet of that one alone.
    /// </summary>
    [GraphQLName("report")]
    public static async Task<ReportTable> GetReportAsync(
        ReportCode code, string provinceCode, DateOnly? effectiveAt, DateTimeOffset? recordedAt, AsOfInput? comparedWith, [ID<Facility>] Guid? facilityId,
        Actor actor, IQuerySession session, ReportReader reports, TimeProvider clock, CancellationToken cancellationToken)
    {
        var asOf = AsOf.Of(effectiveAt, recordedAt, clock);
        var scope = await AnsweredAsync(
            () => ReportScope.OfAsync(code, provinceCode, asOf, comparedWith?.ToAsOf(clock), facilityId, actor, session, cancellationToken));

        return await reports.ReadAsync(code, scope, cancellationToken);
    }

    /// <summary>
    /// What differs in a report between two points on both axes of time (left out: today, as known now): figure by figure, and record by
    /// record with the facts that explain it.
    /// </summary>
    [GraphQLName("reportDifference")]
    public static async Task<ReportDifference> GetReportDifferenceAsync(
        ReportCode code, string provinceCode, AsOfInput earlier, AsOfInput? later,
        Actor actor, IQuerySession session, ReportComparisonReader comparisons, TimeProvider clock, CancellationToken cancellationToken)
    {
        await DemandProvinceAsync(provinceCode, session, cancellationToken);
        var visible = await VisibleScope.OfAsync(actor, session, cancellationToken);

        return await comparisons.ReadAsync(
            code, provinceCode, earlier.ToAsOf(clock), (later ?? new AsOfInput()).ToAsOf(clock), visible, cancellationToken);
    }

    /// <summary>
    /// Whether the figures of a day (default: today in Viet Nam, as known now) agree with the records the caller may see, rule by rule, with
    /// the records at fault.
    /// </summary>
    public static async Task<Reconciliation> GetReconciliationAsync(
        DateOnly? effectiveAt, DateTimeOffset? recordedAt, Actor actor, IQuerySession session, ReconciliationReader reader, TimeProvider clock,
        CancellationToken cancellationToken) =>
        await reader.ReadAsync(
            AsOf.Of(effectiveAt, recordedAt, clock), await VisibleScope.OfAsync(actor, session, cancellationToken), cancellationToken);

    /// <summary>
    /// What the server found when it last checked by itself, over all records; null: it has not yet, or the caller may not see all of them.
    /// </summary>
    public static async Task<Reconciliation?> GetLastReconciliationAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        actor.SeesRestricted ? (await session.LoadAsync<LastReconciliation>(LastReconciliation.TheId, cancellationToken))?.Found : null;

    private static Task<bool> DemandProvinceAsync(string provinceCode, IQuerySession session, CancellationToken cancellationToken) => AnsweredAsync(async () =>
    {
        await ProvinceNotFoundException.ThrowIfUnknownAsync(provinceCode, session, cancellationToken);

        return true;
    });

    /// <summary>A query answers a refusal with its sentence and code.</summary>
    private static async Task<T> AnsweredAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (AssetRegistryException refused)
        {
            throw refused.ToGraphQL();
        }
    }
}
