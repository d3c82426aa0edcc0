using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace GraphQLServer.Http;

/// <summary>GraphQL over HTTP, "Request": reads POST bodies and GET queries; throws <see cref="MalformedRequestException"/>.</summary>
internal static class HttpRequestParser
{
    // A browser sends this header across origins only after asking by a preflight request.
    private const string PreflightHeader = "GraphQL-Preflight";

    public static async Task<OperationRequest> ReadAsync(HttpContext context, long maxBodyBytes)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method))
        {
            return ReadQuery(context);
        }

        // Only JSON: the three types an HTML form can send need no preflight.
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw new MalformedRequestException(StatusCodes.Status415UnsupportedMediaType, "The request must have the header \"Content-Type: application/json\".");
        }

        var body = ParseJson(await ReadBodyAsync(request, maxBodyBytes, context.RequestAborted));
        return FromBody(body, context);
    }

    private static OperationRequest ReadQuery(HttpContext context)
    {
        var query = context.Request.Query;
        if (context.Request.Headers[PreflightHeader] != "1")
        {
            throw Bad($"A GET request must have the header \"{PreflightHeader}: 1\".");
        }

        return new OperationRequest
        {
            Query = query["query"] is [{ Length: > 0 } text] ? text : throw Bad("The parameter \"query\" is missing."),
            OperationName = query["operationName"] is [{ Length: > 0 } name] ? name : null,
            Variables = query["variables"] is [{ Length: > 0 } variables] ? Object(ParseJson(System.Text.Encoding.UTF8.GetBytes(variables)), "variables") : default,
            AllowMutations = false,
            Services = context.RequestServices,
        };
    }

    private static OperationRequest FromBody(JsonElement body, HttpContext context)
    {
        if (body.ValueKind == JsonValueKind.Array)
        {
            throw Bad("Batched requests are not supported; send one operation per request.");
        }

        _ = Object(Property(Object(body, "body"), "extensions"), "extensions");
        return new OperationRequest
        {
            Query = Text(body, "query") is { Length: > 0 } query ? query : throw Bad("The property \"query\" is missing."),
            OperationName = Text(body, "operationName"),
            Variables = Object(Property(body, "variables"), "variables"),
            Services = context.RequestServices,
        };
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, long maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        var buffer = new MemoryStream((int)(request.ContentLength ?? 0));
        var chunk = new byte[16 * 1024];
        int read;
        try
        {
            while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
            {
                if (buffer.Length + read > maxBytes)
                {
                    throw TooLarge(maxBytes);
                }

                buffer.Write(chunk, 0, read);
            }
        }
        catch (BadHttpRequestException e)
        {
            // The server's own limits: it came too slowly, ended early or was too large.
            throw new MalformedRequestException(e.StatusCode, e.Message);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static MalformedRequestException TooLarge(long maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, $"The request body is larger than {maxBytes} bytes.");

    private static JsonElement ParseJson(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (!Utf8.IsValid(json.Span) || (json.Span.IndexOf("\\u"u8) >= 0 && !IsUnicode(document.RootElement)))
            {
                throw Bad("The request has text that is no valid Unicode.");
            }

            return document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw Bad($"The request is not JSON: {e.Message}");
        }
    }

    // The parser lets "\ud800" pass; whoever reads such a text first gets an exception.
    private static bool IsUnicode(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().All(property => property.Name is not null && IsUnicode(property.Value)),
                JsonValueKind.Array => element.EnumerateArray().All(IsUnicode),
                JsonValueKind.String => element.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonElement Property(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value : default;

    private static string? Text(JsonElement body, string name) => Property(body, name) switch
    {
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw Bad($"The property \"{name}\" must be a string."),
    };

    private static JsonElement Object(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Undefined => value,
        JsonValueKind.Null when name != "body" => default,
        _ => throw Bad($"The {name} must be a JSON object."),
    };

    private static MalformedRequestException Bad(string message) => new(StatusCodes.Status400BadRequest, message);
}
