using System.Text.Json.Nodes;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Map;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.OgcApi;

/// <summary>OGC API - Features, Part 1 (core, GeoJSON, HTML, OpenAPI) and Part 2 (coordinate systems), below /ogc. Read-only.</summary>
public static class OgcEndpoints
{
    public static void AddRegistryOgcApi(this IServiceCollection services)
    {
        services.AddSingleton<IFeatureSource, CommuneFeatures>();
        services.AddSingleton<IFeatureSource, FacilityFeatures>();
        services.AddSingleton<IFeatureSource, HandoverFeatures>();
    }

    public static void MapOgcApi(this IEndpointRouteBuilder endpoints)
    {
        var ogc = endpoints.MapGroup(OgcAddress.Path).AddEndpointFilter(OgcAnswers.FilterAsync).WithMetadata(ReadByToken.Mark, ReadByPublic.Mark);
        ogc.MapGet("", (HttpContext context) => Describe(context, OgcDocuments.Landing));
        ogc.MapGet("/conformance", (HttpContext context) => Describe(context, OgcDocuments.Conformance));
        ogc.MapGet("/api", (HttpContext context, IEnumerable<IFeatureSource> sources) =>
            Describe(context, (address, _) => OgcOpenApi.Write(sources, address), OgcAddress.OpenApi));
        ogc.MapGet("/collections", async (HttpContext context, IEnumerable<IFeatureSource> sources, MapSnapshots map, CommuneCoverages coverages, TimeProvider clock) =>
        {
            var extent = MapBounds.Of(await coverages.PresentAsync(map.Current, clock));

            return Describe(context, (address, isHtml) => OgcDocuments.Collections(sources, extent, address, isHtml));
        });
        ogc.MapGet("/collections/{name}", async (
            string name, HttpContext context, IEnumerable<IFeatureSource> sources, MapSnapshots map, CommuneCoverages coverages, TimeProvider clock) =>
        {
            var extent = MapBounds.Of(await coverages.PresentAsync(map.Current, clock));

            return Describe(context, (address, isHtml) => OgcDocuments.Collection(Find(sources, name), extent, address, isHtml));
        });
        ogc.MapGet("/collections/{name}/items", ItemsAsync);
        ogc.MapGet("/collections/{name}/items/{id}", ItemAsync);
        ogc.MapGet("/{**rest}", IResult () => throw new OgcNotFoundException(new(
            "Không có địa chỉ này. Hãy bắt đầu từ /ogc và đi theo các liên kết.", "There is no such address. Start at /ogc and follow the links.")));
    }

    private static IResult Describe(HttpContext context, Func<OgcAddress, bool, JsonObject> write, string mediaType = OgcAddress.Json)
    {
        FeatureQuery.DemandKnown(context.Request.Query, "f");
        var isHtml = OgcAnswers.WantsHtml(context.Request);
        var document = write(new OgcAddress(context.Request), isHtml);

        return isHtml ? OgcAnswers.Html(OgcHtml.Page((string?)document["title"] ?? "API", document)) : OgcAnswers.Json(document, mediaType);
    }

    private static async Task<IResult> ItemsAsync(
        string name, HttpContext context, IEnumerable<IFeatureSource> sources, IQuerySession session, RestrictedReads reads, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var source = Find(sources, name);
        var asked = FeatureQuery.ReadItems(context.Request.Query, clock);
        var isHtml = OgcAnswers.WantsHtml(context.Request);
        var page = await source.PageAsync(asked, await VisibleAsync(context, session, cancellationToken), cancellationToken);
        await NoteAsync(page.Features, context, reads, cancellationToken);
        var address = new OgcAddress(context.Request);
        List<JsonObject> links =
        [
            .. address.SelfAndAlternate(OgcAddress.GeoJson, isHtml),
            .. address.Pages(asked, page.Matched, isHtml),
            OgcAddress.Link("collection", OgcAddress.Json, address.Of("collections", source.Name), source.Title.Current),
        ];
        NameCrs(context, asked);

        return isHtml
            ? OgcAnswers.Html(OgcHtml.Items(source, page, links, feature => address.Of("collections", source.Name, "items", feature.Id)))
            : OgcAnswers.Json(writer => OgcFeatureJson.WriteCollection(writer, source, page, asked, links, clock.GetUtcNow()), OgcAddress.GeoJson);
    }

    private static async Task<IResult> ItemAsync(
        string name, string id, HttpContext context, IEnumerable<IFeatureSource> sources, IQuerySession session, RestrictedReads reads, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var source = Find(sources, name);
        var asked = FeatureQuery.ReadItem(context.Request.Query, clock);
        var isHtml = OgcAnswers.WantsHtml(context.Request);
        var feature = await source.FindAsync(id, asked, await VisibleAsync(context, session, cancellationToken), cancellationToken)
            ?? throw new OgcNotFoundException(new(
                $"Không tìm thấy đối tượng '{id}' trong lớp {source.Name} trong phạm vi bạn được xem. Hãy lấy mã từ danh sách của lớp.",
                $"There is no feature '{id}' in {source.Name} among those you may see. Take the id from the collection's items."));
        await NoteAsync([feature], context, reads, cancellationToken);
        var address = new OgcAddress(context.Request);
        List<JsonObject> links =
        [
            .. address.SelfAndAlternate(OgcAddress.GeoJson, isHtml),
            OgcAddress.Link("collection", OgcAddress.Json, address.Of("collections", source.Name), source.Title.Current),
        ];
        NameCrs(context, asked);

        return isHtml
            ? OgcAnswers.Html(OgcHtml.Item(source, feature, asked.Crs, links))
            : OgcAnswers.Json(writer => OgcFeatureJson.WriteFeature(writer, source, feature, asked.Crs, links), OgcAddress.GeoJson);
    }

    private static void NameCrs(HttpContext context, FeatureQuery asked) => context.Response.Headers["Content-Crs"] = $"<{asked.Crs.Uri}>";

    private static Task NoteAsync(IReadOnlyList<OgcFeature> features, HttpContext context, RestrictedReads reads, CancellationToken cancellationToken) =>
        reads.NoteAsync(
            ReadByPublic.ReaderOf(context)!, ReadChannel.OgcApi, [.. features.Select(feature => feature.FacilityId).OfType<Guid>()], cancellationToken);

    private static Task<VisibleScope> VisibleAsync(HttpContext context, IQuerySession session, CancellationToken cancellationToken) =>
        VisibleScope.OfAsync(ReadByPublic.ReaderOf(context)!, session, cancellationToken);

    private static IFeatureSource Find(IEnumerable<IFeatureSource> sources, string name) =>
        sources.FirstOrDefault(source => source.Name == name) ?? throw new OgcNotFoundException(new(
            $"Không có lớp '{name}'. Các lớp: {string.Join(", ", sources.Select(source => source.Name))}.",
            $"There is no collection '{name}'. The collections are: {string.Join(", ", sources.Select(source => source.Name))}."));
}
