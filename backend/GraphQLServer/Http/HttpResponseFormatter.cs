using Microsoft.AspNetCore.Http;

namespace GraphQLServer.Http;

/// <summary>GraphQL over HTTP, "Response": status code, media type and body.</summary>
internal static class HttpResponseFormatter
{
    public static Task WriteAsync(HttpContext context, string mediaType, OperationResult result)
    {
        if (result.Errors is [{ Code: ErrorCodes.MutationNotAllowed }])
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return WriteAsync(context, mediaType, result, StatusCodes.Status405MethodNotAllowed);
        }

        // Clients of the older media type read any well-formed response from status 200 only.
        var status = result.IsExecuted || mediaType == AcceptHeader.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return WriteAsync(context, mediaType, result, status);
    }

    public static Task WriteErrorAsync(HttpContext context, string mediaType, int status, string message) =>
        WriteAsync(context, mediaType, OperationResult.RequestError(new Error(message) { Code = ErrorCodes.InvalidRequest }), status);

    private static async Task WriteAsync(HttpContext context, string mediaType, OperationResult result, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        result.WriteTo(context.Response.BodyWriter);
        _ = await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
