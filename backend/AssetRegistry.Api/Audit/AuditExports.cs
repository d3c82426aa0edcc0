using AssetRegistry.Api.Access;
using AssetRegistry.Api.Audit.Bundles;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Exports;

namespace AssetRegistry.Api.Audit;

/// <summary>GET /exports/audit-bundle.zip?facility=ID and /exports/audit-anchors.csv, /exports/restricted-reads.xlsx and /exports/security-events.xlsx, for those who look after the register.</summary>
internal static class AuditExports
{
    public static IReadOnlyList<string> Names { get; } = ["audit-bundle.zip", "audit-anchors.csv", "restricted-reads.xlsx", "security-events.xlsx"];

    public static void MapAudit(this IEndpointRouteBuilder exports)
    {
        exports.MapGet("/audit-bundle.zip", BundleAsync);
        exports.MapGet("/audit-anchors.csv", AnchorsAsync);
        exports.MapGet("/restricted-reads.xlsx", ReadsAsync);
        exports.MapGet("/security-events.xlsx", SecurityEventsAsync);
    }

    private static async Task<IResult> BundleAsync(
        HttpContext context, IQuerySession session, FacilityBundle bundle, RestrictedReads reads, INodeIdSerializer ids, CancellationToken cancellationToken)
    {
        var actor = ExportEndpoints.ActorOf(context);
        CommandPermissions.Demand(actor, CommandName.TakeAuditBundle);
        var id = ExportQuery.Id<Facility>(context, "facility", ids) ?? throw new BadExportException("facility", "", ids.Format(nameof(Facility), Guid.AllBitsSet));
        var facility = await session.LoadAsync<Facility>(id, cancellationToken) is { } found && FacilityVisibility.MaySee(actor, found)
            ? found
            : throw new FacilityNotFoundException(id);
        await reads.NoteAsync(actor, ReadChannel.Export, facility, cancellationToken);

        return await ExportFile.SendAsync(
            $"audit-{facility.Number}.zip", "application/zip", file => bundle.WriteAsync(facility, actor, file, cancellationToken));
    }

    private static async Task<IResult> ReadsAsync(HttpContext context, RestrictedReads reads, CancellationToken cancellationToken) => await ExportFile.SendAsync(
        "restricted-reads", new("Nhật ký xem cơ sở hạn chế", "Reads of restricted facilities"), ExportColumns.RestrictedReads,
        AuditVisibility.MaySee(ExportEndpoints.ActorOf(context)) ? await reads.ReadAsync(null, null, RestrictedReads.Most, cancellationToken) : [],
        cancellationToken);

    private static async Task<IResult> SecurityEventsAsync(HttpContext context, SecurityLog log, CancellationToken cancellationToken) => await ExportFile.SendAsync(
        "security-events", new("Nhật ký đăng nhập và việc bị từ chối", "Sign-ins and refusals"), ExportColumns.SecurityEvents,
        AuditVisibility.MaySee(ExportEndpoints.ActorOf(context)) ? await log.ReadAsync(null, SecurityLog.Most, cancellationToken) : [],
        cancellationToken);

    private static async Task<IResult> AnchorsAsync(HttpContext context, ChainAnchors anchors, CancellationToken cancellationToken)
    {
        if (!AuditVisibility.MaySee(ExportEndpoints.ActorOf(context)))
        {
            throw new NotPermittedException(CommandName.TakeAuditBundle, ExportEndpoints.ActorOf(context).Role);
        }

        var lines = (await anchors.ReadAsync(cancellationToken)).Select(anchor => anchor.ToString()).Prepend(ChainAnchor.Heading);

        return Results.Text(string.Concat(lines.Select(line => line + "\n")), "text/csv");
    }
}
