using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AssetRegistry.Api.Access;
using Microsoft.Net.Http.Headers;

namespace AssetRegistry.Api.OgcApi;

/// <summary>How answers are sent: the format negotiated, refusals in words.</summary>
internal static class OgcAnswers
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the parameter f says, otherwise what the client likes best.</summary>
    /// <exception cref="AssetRegistryException">The parameter names another format, or the client takes neither.</exception>
    public static bool WantsHtml(HttpRequest request)
    {
        if (request.Query.TryGetValue("f", out var format))
        {
            return format.ToString() switch
            {
                "json" => false,
                "html" => true,
                var other => throw new OgcRequestException("f", other, new("json, html", "json, html")),
            };
        }

        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0)
        {
            return false;
        }

        foreach (var range in accepted.Where(range => range.Quality is not 0).OrderByDescending(range => range.Quality ?? 1))
        {
            if (range.MediaType.Equals(OgcAddress.Html, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (range.MatchesAllTypes || range.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase) || range.MediaType == "application/*")
            {
                return false;
            }
        }

        throw new FormatNotOfferedException();
    }

    public static IResult Html(string page) => Results.Text(page, $"{OgcAddress.Html}; charset=utf-8");

    public static IResult Json(JsonObject document, string mediaType = OgcAddress.Json) => Json(writer => document.WriteTo(writer), mediaType);

    public static IResult Json(Action<Utf8JsonWriter> write, string mediaType)
    {
        var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            write(writer);
        }

        return Results.Bytes(bytes.ToArray(), mediaType);
    }

    /// <summary>Endpoint filter: signed in or told how; refusals as the standard's exception; nothing kept by caches.</summary>
    public static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Accept, Accept-Language, Authorization, Cookie";
        if (ReadByPublic.ReaderOf(context.HttpContext) is null)
        {
            headers.WWWAuthenticate = "Basic realm=\"AssetRegistry\"";
        }

        try
        {
            return await SignInRequired.Filter(context, next);
        }
        catch (AssetRegistryException refused)
        {
            var status = refused switch
            {
                OgcNotFoundException => StatusCodes.Status404NotFound,
                FormatNotOfferedException => StatusCodes.Status406NotAcceptable,
                _ => StatusCodes.Status400BadRequest,
            };

            return Results.Json(new { code = refused.Code, description = refused.Message }, statusCode: status);
        }
    }
}
