using AssetRegistry.Api.Access;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Interop.Features;
using AssetRegistry.Api.Interop.Spreadsheets;
using AssetRegistry.Api.Map;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Exports;

/// <summary>GET /exports/facilities.gpkg?crs=EPSG:9205 and the like: facilities under the caller's filter and communes, as they are now, with their coordinates.</summary>
internal static class LayerExports
{
    private static readonly LocalizedText OnlyPresent = new(
        "Lớp bản đồ chỉ xuất được theo hiện trạng. Hãy bỏ effectiveAt và recordedAt, hoặc xuất facilities.xlsx cho một ngày đã qua.",
        "Map layers are exported as they are now. Leave out effectiveAt and recordedAt, or export facilities.xlsx for a past day.");

    public static IEnumerable<string> Names => LayerFormats.All.Select(FacilitiesName).Concat(AreaFormats.Select(CommunesName));

    private static IEnumerable<FeatureFileWriter> AreaFormats =>
        LayerFormats.All.Where(writer => writer.Refusal(new FeatureLayer("communes", FeatureShapeKind.Area, Srid.Wgs84, [])) is null);

    public static void MapLayers(this IEndpointRouteBuilder exports)
    {
        foreach (var writer in LayerFormats.All)
        {
            exports.MapGet(
                $"/{FacilitiesName(writer)}",
                (HttpContext context, IQuerySession session, RestrictedReads reads, INodeIdSerializer ids, CancellationToken cancellationToken) =>
                    FacilitiesAsync(writer, context, session, reads, ids, cancellationToken));
        }

        foreach (var writer in AreaFormats)
        {
            exports.MapGet(
                $"/{CommunesName(writer)}",
                async (HttpContext context, IQuerySession session, TimeProvider clock, CancellationToken cancellationToken) => await SendAsync(
                    await Layers.CommunesAsync(
                        ExportQuery.Text(context, "province"), ExportQuery.Date(context, "on") ?? clock.Today(), session, cancellationToken),
                    CommunesName(writer), writer, context, cancellationToken));
        }
    }

    // The list for people, with both axes of time, is facilities.xlsx.
    private static string FacilitiesName(FeatureFileWriter writer) => writer is XlsxTableWriter ? "facilities-data.xlsx" : $"facilities{writer.Extension}";

    private static string CommunesName(FeatureFileWriter writer) => $"communes{writer.Extension}";

    private static async Task<IResult> FacilitiesAsync(
        FeatureFileWriter writer, HttpContext context, IQuerySession session, RestrictedReads reads, INodeIdSerializer ids, CancellationToken cancellationToken)
    {
        if (!FacilityFilterQuery.TryRead(context.Request.Query, ids, ExportEndpoints.ActorOf(context), out var filter, out var problem))
        {
            return SignInEndpoints.Refused(StatusCodes.Status400BadRequest, "BAD_FILTER", problem);
        }

        if (ExportQuery.Text(context, "effectiveAt") is not null || ExportQuery.Text(context, "recordedAt") is not null)
        {
            throw new FeatureFileException(OnlyPresent);
        }

        var layer = await Layers.FacilitiesAsync(filter, ExportQuery.Text(context, "province"), ExportEndpoints.ActorOf(context), session, reads, cancellationToken);

        return await SendAsync(layer, FacilitiesName(writer), writer, context, cancellationToken);
    }

    private static Task<IResult> SendAsync(ILayer layer, string name, FeatureFileWriter writer, HttpContext context, CancellationToken cancellationToken)
    {
        var srid = SystemOf(context);

        return ExportFile.SendAsync(name, writer.ContentType, file => layer.WriteAsync(writer, srid, file, cancellationToken));
    }

    private static int SystemOf(HttpContext context)
    {
        if (ExportQuery.Text(context, "crs") is not { } text)
        {
            return Srid.Wgs84;
        }

        return CoordinateSystemCode.TryRead(text, out var srid) && CoordinateSystemCode.IsForExchange(srid)
            ? srid
            : throw new FeatureFileException(CoordinateSystemCode.Unknown(text));
    }
}
