namespace AssetRegistry.Api.Reports;

[QueryType]
public static class FacilityFigureQueries
{
    private const int MostRecords = 500;

    /// <summary>
    /// The facilities the caller may see, counted by any groupings (none: all of them together) as they were in force at effectiveAt
    /// (default: today in Viet Nam) and known at recordedAt (default: now).
    /// </summary>
    public static async Task<IReadOnlyList<FacilityFigure>> GetFacilityFiguresAsync(
        IReadOnlyList<FacilityGrouping> groupBy, FacilityRecordFilter? filter, DateOnly? effectiveAt, DateTimeOffset? recordedAt,
        Actor actor, IQuerySession session, FacilityFigureReader figures, TimeProvider clock, CancellationToken cancellationToken) =>
        await figures.ReadAsync(
            groupBy, filter ?? FacilityRecordFilter.All, AsOf.Of(effectiveAt, recordedAt, clock),
            await VisibleScope.OfAsync(actor, session, cancellationToken), cancellationToken);

    /// <summary>
    /// The facilities behind a figure: as they were in force at effectiveAt and known at recordedAt, in the order of their numbers.
    /// At most 500 at once; to read on, give the page's next as after.
    /// </summary>
    public static async Task<FacilityRecordPage> GetFacilitiesAsOfAsync(
        FacilityRecordFilter? filter, DateOnly? effectiveAt, DateTimeOffset? recordedAt, int? first, string? after,
        Actor actor, IQuerySession session, FacilityRecordReader records, TimeProvider clock, CancellationToken cancellationToken) =>
        await records.PageAsync(
            filter ?? FacilityRecordFilter.All, AsOf.Of(effectiveAt, recordedAt, clock),
            await VisibleScope.OfAsync(actor, session, cancellationToken), Math.Clamp(first ?? 50, 1, MostRecords), after, cancellationToken);
}
