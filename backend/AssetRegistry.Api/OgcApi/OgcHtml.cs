using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace AssetRegistry.Api.OgcApi;

/// <summary>The API's documents as plain pages: what a person sees who opens an address in a browser.</summary>
internal static class OgcHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A describing document: links first, then every member under its name.</summary>
    public static string Page(string title, JsonObject document) => Page(title, body =>
    {
        AppendLinks(body, document["links"]?.AsArray().OfType<JsonObject>() ?? []);
        AppendValue(body, new JsonObject(document.Where(member => member.Key != "links").Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))));
    });

    /// <summary>Features as a table, each linked to its own page.</summary>
    public static string Items(IFeatureSource source, OgcFeaturePage page, IEnumerable<JsonObject> links, Func<OgcFeature, string> addressOf) => Page(source.Title.Current, body =>
    {
        AppendLinks(body, links);
        _ = body.Append(CultureInfo.InvariantCulture, $"<p>{page.Features.Count} / {page.Matched}</p>\n<table>\n<thead><tr><th scope=\"col\">id</th>");
        foreach (var field in source.Fields)
        {
            _ = body.Append("<th scope=\"col\">").Append(Encoder.Encode(field.Name)).Append("</th>");
        }

        _ = body.Append("</tr></thead>\n<tbody>\n");
        foreach (var feature in page.Features)
        {
            _ = body.Append("<tr><td>").Append(Anchor(addressOf(feature), feature.Id)).Append("</td>");
            foreach (var value in feature.Values)
            {
                _ = body.Append("<td>").Append(Encoder.Encode(OgcFeatureJson.Text(value))).Append("</td>");
            }

            _ = body.Append("</tr>\n");
        }

        _ = body.Append("</tbody>\n</table>\n");
    });

    /// <summary>One feature: its properties, and its geometry as text.</summary>
    public static string Item(IFeatureSource source, OgcFeature feature, OgcCrs crs, IEnumerable<JsonObject> links) => Page($"{source.Title.Current} {feature.Id}", body =>
    {
        AppendLinks(body, links);
        _ = body.Append("<dl>\n");
        foreach (var (field, value) in source.Fields.Zip(feature.Values))
        {
            AppendPair(body, field.Name, Encoder.Encode(OgcFeatureJson.Text(value)));
        }

        AppendPair(body, "geometry", Encoder.Encode(feature.Geometry is { } geometry ? crs.FromStored(geometry).AsText() : ""));
        _ = body.Append("</dl>\n");
    });

    private static string Page(string title, Action<StringBuilder> write)
    {
        var body = new StringBuilder();
        var heading = Encoder.Encode(title);
        _ = body.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append(CultureInfo.InvariantCulture, $"<meta name=\"viewport\" content=\"width=device-width\">\n<title>{heading}</title>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n");
        write(body);

        return body.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void AppendLinks(StringBuilder body, IEnumerable<JsonObject> links)
    {
        _ = body.Append("<nav>\n<ul>\n");
        foreach (var link in links)
        {
            _ = body.Append("<li>").Append(Anchor((string)link["href"]!, $"{link["rel"]}: {link["title"]}")).Append("</li>\n");
        }

        _ = body.Append("</ul>\n</nav>\n");
    }

    private static void AppendValue(StringBuilder body, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } link when link["href"] is { } address:
                _ = body.Append(Anchor((string)address!, $"{link["rel"]}: {link["title"]}"));
                break;
            case JsonObject members:
                _ = body.Append("<dl>\n");
                foreach (var (name, member) in members)
                {
                    var inner = new StringBuilder();
                    AppendValue(inner, member);
                    AppendPair(body, name, inner.ToString());
                }

                _ = body.Append("</dl>\n");
                break;
            case JsonArray items:
                _ = body.Append("<ul>\n");
                foreach (var item in items)
                {
                    _ = body.Append("<li>");
                    AppendValue(body, item);
                    _ = body.Append("</li>\n");
                }

                _ = body.Append("</ul>\n");
                break;
            default:
                _ = body.Append(Encoder.Encode(value?.ToString() ?? ""));
                break;
        }
    }

    private static void AppendPair(StringBuilder body, string name, string html) =>
        _ = body.Append("<dt>").Append(Encoder.Encode(name)).Append("</dt><dd>").Append(html).Append("</dd>\n");

    private static string Anchor(string address, string text) => $"<a href=\"{Encoder.Encode(address)}\">{Encoder.Encode(text)}</a>";
}
