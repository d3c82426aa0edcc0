using System.Text.Json.Nodes;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.OgcApi;

/// <summary>The API in OpenAPI 3.0: what clients read limits and parameters from.</summary>
internal static class OgcOpenApi
{
    public static JsonObject Write(IEnumerable<IFeatureSource> sources, OgcAddress address) => new()
    {
        ["openapi"] = "3.0.3",
        ["info"] = new JsonObject { ["title"] = "AssetRegistry - OGC API - Features", ["version"] = "1.0.0" },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = address.Root }),
        ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }, new JsonObject { ["tokenAsPassword"] = new JsonArray() }),
        ["paths"] = Paths([.. sources]),
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject
            {
                ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" },
                ["tokenAsPassword"] = new JsonObject { ["type"] = "http", ["scheme"] = "basic" },
            },
            ["parameters"] = Parameters(),
        },
    };

    private static JsonObject Paths(IReadOnlyList<IFeatureSource> sources)
    {
        var paths = new JsonObject
        {
            ["/"] = Get("Landing page", OgcAddress.Json, Any(), "f"),
            ["/conformance"] = Get("Conformance classes", OgcAddress.Json, Any(), "f"),
            ["/api"] = Get("This description", OgcAddress.OpenApi, Any(), "f"),
            ["/collections"] = Get("Collections", OgcAddress.Json, Any(), "f"),
        };
        foreach (var source in sources)
        {
            paths[$"/collections/{source.Name}"] = Get(source.Title.English, OgcAddress.Json, Any(), "f");
            paths[$"/collections/{source.Name}/items"] = Get(
                source.Description.English, OgcAddress.GeoJson, Collection(source), "bbox", "bbox-crs", "datetime", "limit", "offset", "crs", "recordedAt", "f");
            paths[$"/collections/{source.Name}/items/{{featureId}}"] = Get(
                source.Title.English, OgcAddress.GeoJson, Feature(source), "featureId", "datetime", "crs", "recordedAt", "f");
        }

        return paths;
    }

    private static JsonObject Get(string summary, string mediaType, JsonObject schema, params string[] parameters) => new()
    {
        ["get"] = new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. parameters.Select(name => new JsonObject { ["$ref"] = $"#/components/parameters/{name}" })]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject
                {
                    ["description"] = summary,
                    ["content"] = new JsonObject
                    {
                        [mediaType] = new JsonObject { ["schema"] = schema },
                        [OgcAddress.Html] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } },
                    },
                },
                ["400"] = new JsonObject { ["description"] = "A parameter is unknown or cannot be read" },
                ["401"] = new JsonObject { ["description"] = "Not signed in" },
                ["404"] = new JsonObject { ["description"] = "There is no such thing among those the account may see" },
            },
        },
    };

    private static JsonObject Parameters() => new()
    {
        ["f"] = Query("f", "Format of the answer", new() { ["type"] = "string", ["enum"] = new JsonArray("json", "html") }),
        ["bbox"] = Query(
            "bbox", "Features that meet this box: lower left corner, upper right corner",
            new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "number" }, ["minItems"] = 4, ["maxItems"] = 6 }, isList: true),
        ["bbox-crs"] = Query("bbox-crs", "Coordinate system of the box", Crs()),
        ["datetime"] = Query("datetime", "A day, a moment or a period (open ends: ..); left out: today in Viet Nam", new() { ["type"] = "string" }),
        ["limit"] = Query(
            "limit", "How many features at once",
            new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = FeatureQuery.MaxLimit, ["default"] = FeatureQuery.DefaultLimit }),
        ["offset"] = Query("offset", "How many features to leave out; follow the links to read on", new() { ["type"] = "integer", ["minimum"] = 0, ["default"] = 0 }),
        ["crs"] = Query("crs", "Coordinate system of the geometries", Crs()),
        ["recordedAt"] = Query("recordedAt", "As known at this moment; left out: now", new() { ["type"] = "string", ["format"] = "date-time" }),
        ["featureId"] = new JsonObject { ["name"] = "featureId", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } },
    };

    private static JsonObject Query(string name, string description, JsonObject schema, bool isList = false)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = "query", ["required"] = false, ["description"] = description, ["schema"] = schema };
        if (isList)
        {
            (parameter["style"], parameter["explode"]) = ("form", false);
        }

        return parameter;
    }

    private static JsonObject Crs() => new()
    {
        ["type"] = "string",
        ["format"] = "uri",
        ["default"] = OgcCrs.Crs84.Uri,
        ["enum"] = new JsonArray([.. OgcCrs.All.Select(crs => crs.Uri)]),
    };

    private static JsonObject Any() => new() { ["type"] = "object" };

    private static JsonObject Collection(IFeatureSource source) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("FeatureCollection") },
            ["features"] = new JsonObject { ["type"] = "array", ["items"] = Feature(source) },
            ["numberMatched"] = new JsonObject { ["type"] = "integer" },
            ["numberReturned"] = new JsonObject { ["type"] = "integer" },
            ["timeStamp"] = new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        },
    };

    private static JsonObject Feature(IFeatureSource source) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("Feature") },
            ["id"] = new JsonObject { ["type"] = "string" },
            ["geometry"] = new JsonObject { ["type"] = "object", ["nullable"] = true },
            ["properties"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(source.Fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)TypeOf(field.Type)))),
            },
        },
    };

    private static JsonObject TypeOf(FeatureFieldType type) => type switch
    {
        FeatureFieldType.WholeNumber => new() { ["type"] = "integer", ["nullable"] = true },
        FeatureFieldType.Number => new() { ["type"] = "number", ["nullable"] = true },
        FeatureFieldType.Boolean => new() { ["type"] = "boolean", ["nullable"] = true },
        FeatureFieldType.Date => new() { ["type"] = "string", ["format"] = "date", ["nullable"] = true },
        _ => new() { ["type"] = "string", ["nullable"] = true },
    };
}
