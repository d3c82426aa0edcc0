using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace AssetRegistry.Api.OgcApi;

/// <summary>The addresses of one request's answer: where the API begins, and links as the standard writes them.</summary>
internal sealed class OgcAddress(HttpRequest request)
{
    public const string Path = "/ogc";
    public const string Json = "application/json";
    public const string GeoJson = "application/geo+json";
    public const string Html = "text/html";
    public const string OpenApi = "application/vnd.oai.openapi+json;version=3.0";

    public string Root { get; } = $"{request.Scheme}://{request.Host}{request.PathBase}{Path}";

    public string Of(params string[] segments) => string.Join('/', [Root, .. segments.Select(Uri.EscapeDataString)]);

    public static JsonObject Link(string relation, string type, string address, string title) =>
        new() { ["rel"] = relation, ["type"] = type, ["href"] = address, ["title"] = title };

    /// <summary>This answer in its two formats, that of the request first.</summary>
    public IEnumerable<JsonObject> SelfAndAlternate(string type, bool isHtml) =>
    [
        Link("self", isHtml ? Html : type, Here(("f", isHtml ? "html" : "json")), "self"),
        Link("alternate", isHtml ? type : Html, Here(("f", isHtml ? "json" : "html")), isHtml ? "JSON" : "HTML"),
    ];

    /// <summary>This address with other values of some parameters; null takes one away.</summary>
    public string Here(params (string Name, string? Value)[] changed)
    {
        var kept = request.Query.Where(parameter => changed.All(change => change.Name != parameter.Key))
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value.ToString()));
        var set = changed.Where(change => change.Value is not null).Select(change => KeyValuePair.Create(change.Name, change.Value));

        return QueryHelpers.AddQueryString($"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}", kept.Concat(set));
    }

    /// <summary>The pages before and after one, of the same state of the register.</summary>
    public IEnumerable<JsonObject> Pages(FeatureQuery asked, int matched, bool isHtml)
    {
        if (asked.Offset > 0)
        {
            yield return Page("prev", Math.Max(0, asked.Offset - asked.Limit));
        }

        if (matched - asked.Offset > asked.Limit)
        {
            yield return Page("next", asked.Offset + asked.Limit);
        }

        JsonObject Page(string relation, int offset) => Link(
            relation,
            isHtml ? Html : GeoJson,
            Here(
                ("f", isHtml ? "html" : "json"),
                ("offset", offset > 0 ? offset.ToString(CultureInfo.InvariantCulture) : null),
                ("recordedAt", Moment(asked.RecordedAt))),
            relation);
    }

    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
