using System.Text.Json.Nodes;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.OgcApi;

/// <summary>The documents that describe the API: landing page, conformance, collections.</summary>
internal static class OgcDocuments
{
    private static readonly string[] ConformanceClasses =
    [
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
        "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
    ];

    private static readonly LocalizedText Title = new("Sổ đăng ký cơ sở nhà, đất công", "Register of public buildings");

    private static readonly LocalizedText Description = new(
        "Xã phường, cơ sở nhà đất và việc bàn giao cho phần mềm bản đồ (OGC API - Features). Chỉ đọc; mỗi tài khoản chỉ thấy những gì được phép xem.",
        "Communes, facilities and handovers for GIS programs (OGC API - Features). Read-only; every account sees what it may see.");

    public static JsonObject Landing(OgcAddress address, bool isHtml) => new()
    {
        ["title"] = Title.Current,
        ["description"] = Description.Current,
        ["links"] = new JsonArray(
        [
            .. address.SelfAndAlternate(OgcAddress.Json, isHtml),
            OgcAddress.Link("service-desc", OgcAddress.OpenApi, address.Of("api") + "?f=json", "OpenAPI"),
            OgcAddress.Link("service-doc", OgcAddress.Html, address.Of("api") + "?f=html", "API"),
            OgcAddress.Link("conformance", OgcAddress.Json, address.Of("conformance"), "Conformance"),
            OgcAddress.Link("data", OgcAddress.Json, address.Of("collections"), "Collections"),
        ]),
    };

    public static JsonObject Conformance(OgcAddress address, bool isHtml) => new()
    {
        ["title"] = "Conformance",
        ["links"] = new JsonArray([.. address.SelfAndAlternate(OgcAddress.Json, isHtml)]),
        ["conformsTo"] = new JsonArray([.. ConformanceClasses]),
    };

    public static JsonObject Collections(IEnumerable<IFeatureSource> sources, Envelope extent, OgcAddress address, bool isHtml) => new()
    {
        ["title"] = Title.Current,
        ["links"] = new JsonArray([.. address.SelfAndAlternate(OgcAddress.Json, isHtml)]),
        ["collections"] = new JsonArray([.. sources.Select(source => CollectionOf(source, extent, address, []))]),
    };

    public static JsonObject Collection(IFeatureSource source, Envelope extent, OgcAddress address, bool isHtml) =>
        CollectionOf(source, extent, address, address.SelfAndAlternate(OgcAddress.Json, isHtml));

    private static JsonObject CollectionOf(IFeatureSource source, Envelope extent, OgcAddress address, IEnumerable<JsonObject> links) => new()
    {
        ["id"] = source.Name,
        ["title"] = source.Title.Current,
        ["description"] = source.Description.Current,
        ["itemType"] = "feature",
        ["extent"] = new JsonObject
        {
            ["spatial"] = new JsonObject
            {
                ["bbox"] = new JsonArray(new JsonArray(extent.MinX, extent.MinY, extent.MaxX, extent.MaxY)),
                ["crs"] = OgcCrs.Crs84.Uri,
            },
            ["temporal"] = new JsonObject { ["interval"] = new JsonArray(new JsonArray(null, null)) },
        },
        ["crs"] = new JsonArray([.. OgcCrs.All.Select(crs => crs.Uri)]),
        ["storageCrs"] = OgcCrs.Crs84.Uri,
        ["links"] = new JsonArray(
        [
            .. links,
            OgcAddress.Link("collection", OgcAddress.Json, address.Of("collections", source.Name), source.Title.Current),
            OgcAddress.Link("items", OgcAddress.GeoJson, address.Of("collections", source.Name, "items") + "?f=json", source.Title.Current),
            OgcAddress.Link("items", OgcAddress.Html, address.Of("collections", source.Name, "items") + "?f=html", source.Title.Current),
        ]),
    };
}
