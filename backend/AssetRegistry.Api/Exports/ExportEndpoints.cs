using AssetRegistry.Api.Access;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Map;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Exports;

/// <summary>GET /exports/{name}: lists under the caller's filter, map layers and reports, for whoever is signed in, with what he may see.</summary>
public static class ExportEndpoints
{
    private static readonly string Names = string.Join(", ", (string[])["facilities.xlsx", .. ListExports.Names, .. LayerExports.Names, "report.xlsx", "report-snapshot.xlsx", .. AuditExports.Names]);

    public static void MapExports(this IEndpointRouteBuilder endpoints)
    {
        var exports = endpoints.MapGroup("/exports").WithMetadata(ReadByToken.Mark).AddEndpointFilter(SignInRequired.Filter).AddEndpointFilter(SayWhatIsWrongAsync);
        exports.MapGet("/facilities.xlsx", FacilitiesAsync);
        exports.MapLists();
        exports.MapLayers();
        exports.MapAudit();
        exports.MapGet("/report.xlsx", ReportAsync);
        exports.MapGet("/report-snapshot.xlsx", SnapshotAsync);
        exports.MapGet("/{**rest}", () => SignInEndpoints.Refused(StatusCodes.Status404NotFound, "UNKNOWN_EXPORT", new LocalizedText(
            $"Không có tệp xuất này. Hiện có: {Names}.", $"There is no such export. There are: {Names}.")));
    }

    private static async Task<IResult> FacilitiesAsync(
        HttpContext context, IQuerySession session, FacilityRecordReader records, RestrictedReads reads, INodeIdSerializer ids, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (!FacilityFilterQuery.TryRead(context.Request.Query, ids, ActorOf(context), out var filter, out var problem))
        {
            return SignInEndpoints.Refused(StatusCodes.Status400BadRequest, "BAD_FILTER", problem);
        }

        var columns = ExportColumns.FacilitiesIn(ExportQuery.Many<FacilityColumn>(context, "column"));
        var asked = FacilityRecordFilter.Of(filter) with { ProvinceCode = ExportQuery.Text(context, "province") };
        var scope = await VisibleScope.OfAsync(ActorOf(context), session, cancellationToken);

        return await ExportFile.SendAsync(
            "facilities", new LocalizedText("Danh mục cơ sở nhà, đất", "Facilities"), columns,
            reads.NotedAsync(
                records.AllAsync(asked, ExportQuery.AsOf(context, clock), scope, cancellationToken), record => record.Id, ActorOf(context), ReadChannel.Export,
                cancellationToken),
            cancellationToken);
    }

    private static async Task<IResult> ReportAsync(
        HttpContext context, IQuerySession session, ReportReader reports, RestrictedReads reads, INodeIdSerializer ids, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var code = ExportQuery.Many<ReportCode>(context, "code") is [var only, ..]
            ? only
            : throw new BadExportException("code", "", string.Join(", ", EnumCode<ReportCode>.All));
        var province = ExportQuery.Text(context, "province") ?? throw new BadExportException("province", "", "12");
        AsOf? comparedWith = ExportQuery.Date(context, "comparedWithEffectiveAt") is { } earlier
            ? AsOf.Of(earlier, ExportQuery.Moment(context, "comparedWithRecordedAt"), clock)
            : null;
        var facilityId = ExportQuery.Id<Facility>(context, "facility", ids);
        var scope = await ReportScope.OfAsync(
            code, province, ExportQuery.AsOf(context, clock), comparedWith, facilityId, ActorOf(context), session, cancellationToken);
        if (code is ReportCode.InventoryOfFacilities)
        {
            await reads.NoteAsync(ActorOf(context), ReadChannel.Export, scope.Visible.FacilityIds, cancellationToken);
        }

        var report = await reports.ReadAsync(code, scope, cancellationToken);
        var number = facilityId is not null && report.Rows is [var first, ..] ? first.Key : null;

        return await SendAsync(report, number, session, clock, cancellationToken);
    }

    private static async Task<IResult> SnapshotAsync(
        HttpContext context, IQuerySession session, FrozenReports frozen, INodeIdSerializer ids, TimeProvider clock, CancellationToken cancellationToken)
    {
        var snapshot = ids.TryDecode(ExportQuery.Text(context, "id") ?? "", nameof(ReportSnapshot), out var id) && ReportSnapshotVisibility.MaySee(ActorOf(context))
            ? await session.LoadAsync<ReportSnapshot>(id, cancellationToken)
            : null;

        return snapshot is null
            ? SignInEndpoints.Refused(StatusCodes.Status404NotFound, "REPORT_SNAPSHOT_NOT_FOUND", new LocalizedText(
                "Không tìm thấy báo cáo đã chốt này trong phạm vi bạn được xem. Hãy chọn lại trong danh sách báo cáo đã chốt.",
                "There is no such frozen report among those you may see. Please choose again from the list of frozen reports."))
            : await SendAsync(await frozen.TableAsync(snapshot, cancellationToken), null, session, clock, cancellationToken);
    }

    /// <param name="number">Of the one facility it is about; null: of many, or it had no record that day.</param>
    private static async Task<IResult> SendAsync(
        ReportTable report, string? number, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken)
    {
        var province = await session.Query<AdministrativeUnitDetails>()
            .Where(unit => unit.ProvinceCode == report.ProvinceCode && unit.Type == AdministrativeUnitType.Province)
            .FirstOrDefaultAsync(cancellationToken);
        var names = province is null ? ("", "") : (province.FullName, province.Name);

        var about = number is null ? report.Code.Form() : $"{report.Code.Form()}-{number}";

        return await ExportFile.SendAsync(
            $"{about}-{report.AsOf.EffectiveAt:yyyy-MM-dd}", ReportSheet.Of(report, names, clock.Today()), ReportSheet.Rows(report), cancellationToken);
    }

    private static async ValueTask<object?> SayWhatIsWrongAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (AssetRegistryException refused)
        {
            var status = refused switch
            {
                ProvinceNotFoundException or FacilityNotFoundException => StatusCodes.Status404NotFound,
                NotPermittedException => StatusCodes.Status403Forbidden,
                _ => StatusCodes.Status400BadRequest,
            };

            return SignInEndpoints.Refused(status, refused.Code, new LocalizedText(refused.Message, refused.Message));
        }
        catch (FeatureFileException refused)
        {
            return SignInEndpoints.Refused(StatusCodes.Status400BadRequest, "EXPORT_NOT_POSSIBLE", refused.Text);
        }
    }

    internal static Actor ActorOf(HttpContext context) => CurrentAccount.Of(context)!.Actor;
}
