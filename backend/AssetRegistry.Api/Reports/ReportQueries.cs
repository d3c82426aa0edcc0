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
        if (!await session.Query<Boundaries.AdministrativeUnitDetails>().AnyAsync(unit => unit.ProvinceCode == provinceCode, cancellationToken))
        {
            throw new ProvinceNotFoundException(provinceCode).ToGraphQL();
        }

        var scope = await VisibleScope.OfAsync(actor, session, cancellationToken);

        return await reader.ReadAsync(provinceCode, effectiveAt ?? clock.Today(), recordedAt ?? clock.GetUtcNow(), scope, cancellationToken);
    }
}
