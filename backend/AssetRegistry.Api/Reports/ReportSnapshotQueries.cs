using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Reports;

[QueryType]
public static class ReportSnapshotQueries
{
    /// <summary>The reports that were frozen, of those the caller may see.</summary>
    [UsePaging(MaxPageSize = 500, DefaultPageSize = 50, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ReportSnapshot> GetReportSnapshots(Actor actor, IQuerySession session) =>
        session.Query<ReportSnapshot>().Where(ReportSnapshotVisibility.MayBeSeenBy(actor));

    public static Task<ReportSnapshot?> GetReportSnapshotByIdAsync(
        [ID<ReportSnapshot>] Guid id, Actor actor, DocumentById<ReportSnapshot> snapshots, CancellationToken cancellationToken) =>
        ReportSnapshotFields.GetReportSnapshotAsync(id, actor, snapshots, cancellationToken);
}

[ObjectType<ReportSnapshot>]
public static class ReportSnapshotFields
{
    [NodeResolver]
    public static async Task<ReportSnapshot?> GetReportSnapshotAsync(
        Guid id, Actor actor, DocumentById<ReportSnapshot> snapshots, CancellationToken cancellationToken) =>
        ReportSnapshotVisibility.MaySee(actor) ? await snapshots.LoadAsync(id, cancellationToken) : null;

    /// <summary>For which organisation it was frozen; null when for none.</summary>
    [BindMember(nameof(ReportSnapshot.OrganisationId))]
    public static async Task<Organisation?> GetOrganisationAsync(
        [Parent] ReportSnapshot snapshot, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        snapshot.OrganisationId is { } organisationId ? await organisations.LoadAsync(organisationId, cancellationToken) : null;

    /// <summary>The canonical JSON that sha256 is the hash of. An error when what is stored no longer has that hash.</summary>
    public static Task<string> GetContentAsync([Parent] ReportSnapshot snapshot, FrozenReports frozen, CancellationToken cancellationToken) =>
        Checked(() => frozen.ContentAsync(snapshot, cancellationToken));

    /// <summary>The figures as they were sent, each with the records it counted. An error when what is stored no longer has the hash.</summary>
    public static Task<ReportTable> GetReportAsync([Parent] ReportSnapshot snapshot, FrozenReports frozen, CancellationToken cancellationToken) =>
        Checked(() => frozen.TableAsync(snapshot, cancellationToken));

    /// <summary>
    /// What is known of the same day at recordedAt (default: now) that was not known when the report was frozen, with the facts that explain it.
    /// </summary>
    public static Task<ReportDifference> GetDifferenceAsync(
        [Parent] ReportSnapshot snapshot, DateTimeOffset? recordedAt, Actor actor, IQuerySession session, FrozenReports frozen,
        ReportComparisonReader comparisons, TimeProvider clock, CancellationToken cancellationToken) =>
        Checked(async () => await comparisons.ReadAsync(
            await frozen.TableAsync(snapshot, cancellationToken), recordedAt ?? clock.GetUtcNow(),
            await VisibleScope.OfAsync(actor, session, cancellationToken), cancellationToken));

    private static async Task<T> Checked<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (ReportAlteredException altered)
        {
            throw altered.ToGraphQL();
        }
    }
}
