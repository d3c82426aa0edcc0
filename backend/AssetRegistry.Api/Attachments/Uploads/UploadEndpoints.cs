using System.Globalization;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Attachments.Storage;
using Microsoft.AspNetCore.Http.Features;

namespace AssetRegistry.Api.Attachments.Uploads;

/// <summary>
/// Resumable uploads at /uploads by the tus protocol 1.0.0 with its extensions creation, termination and expiration. The protocol's own header,
/// which every request must carry, and the session cookie's SameSite=Strict keep other sites from uploading in an official's name.
/// </summary>
public static class UploadEndpoints
{
    public static void MapUploads(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/uploads", ["OPTIONS"], Describe);
        endpoints.MapMethods("/uploads/{id}", ["OPTIONS"], Describe);
        var uploads = endpoints.MapGroup("/uploads").AddEndpointFilter(SignInRequired.Filter).AddEndpointFilter(DemandVersion);
        uploads.MapPost("", BeginAsync);
        uploads.MapMethods("/{id}", ["HEAD"], TellAsync);
        uploads.MapPatch("/{id}", ContinueAsync);
        uploads.MapDelete("/{id}", EndAsync);
    }

    private static IResult Describe(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers[UploadHeaders.Resumable] = UploadHeaders.Version;
        headers[UploadHeaders.SupportedVersions] = UploadHeaders.Version;
        headers[UploadHeaders.Extensions] = "creation,termination,expiration";
        headers[UploadHeaders.MaxSize] = UploadHeaders.Text(AttachedFile.MaxSizeBytes);

        return Results.NoContent();
    }

    private static async ValueTask<object?> DemandVersion(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers[UploadHeaders.Resumable] = UploadHeaders.Version;
        http.Response.Headers.CacheControl = "no-store";
        if (http.Request.Headers[UploadHeaders.Resumable] != UploadHeaders.Version)
        {
            http.Response.Headers[UploadHeaders.SupportedVersions] = UploadHeaders.Version;
            return UploadRefusals.NotResumable;
        }

        try
        {
            return await next(context);
        }
        catch (AssetRegistryException refused)
        {
            return UploadRefusals.Of(refused);
        }
    }

    private static async Task<IResult> BeginAsync(HttpContext context, UploadStore uploads, FileStore files, CancellationToken cancellationToken)
    {
        var fileName = FileNames.Clean(UploadHeaders.FileName(context.Request));
        if (UploadHeaders.Number(context.Request, UploadHeaders.Length) is not { } length)
        {
            return UploadRefusals.LengthRequired;
        }

        if (length is 0 or > AttachedFile.MaxSizeBytes)
        {
            throw new FileRefusedException(fileName, length == 0 ? FileProblem.Empty : FileProblem.TooLarge);
        }

        if (!TryReadKey(context.Request, out var key))
        {
            return UploadRefusals.KeyMalformed;
        }

        await files.SweepAsync(cancellationToken);
        var upload = await uploads.BeginAsync(AccountOf(context), key, fileName, length, cancellationToken);
        if (upload.SizeBytes != length || upload.FileName != fileName)
        {
            return UploadRefusals.KeyReused;
        }

        Tell(context, upload);

        return Results.Created($"/uploads/{upload.Id}", null);
    }

    private static async Task<IResult> TellAsync(string id, HttpContext context, UploadStore uploads, CancellationToken cancellationToken)
    {
        var upload = await FindAsync(id, context, uploads, cancellationToken);
        Tell(context, upload);
        context.Response.Headers[UploadHeaders.Length] = UploadHeaders.Text(upload.SizeBytes);
        context.Response.Headers[UploadHeaders.Metadata] = UploadHeaders.MetadataOf(upload.FileName);

        return Results.Ok();
    }

    private static async Task<IResult> ContinueAsync(
        string id, HttpContext context, UploadStore uploads, UploadReceiver receiver, CancellationToken cancellationToken)
    {
        var upload = await FindAsync(id, context, uploads, cancellationToken);
        if (context.Request.ContentType != UploadHeaders.PieceType)
        {
            return UploadRefusals.PieceTypeRequired;
        }

        if (UploadHeaders.Number(context.Request, UploadHeaders.Offset) is not { } offset)
        {
            return UploadRefusals.OffsetRequired;
        }

        var rest = upload.SizeBytes - upload.ReceivedBytes;
        if (offset != upload.ReceivedBytes)
        {
            return Conflict(context, upload);
        }

        if (context.Request.ContentLength > rest)
        {
            return UploadRefusals.BeyondEnd;
        }

        // One more than is allowed, so that a body without a declared length is refused by its own sentence.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = rest + 1;
        try
        {
            if (await receiver.ReceiveAsync(upload, context.Request.Body, cancellationToken) is not { } received)
            {
                return Conflict(context, await FindAsync(id, context, uploads, cancellationToken));
            }

            Tell(context, received);

            return Results.NoContent();
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return UploadRefusals.BeyondEnd;
        }
    }

    private static async Task<IResult> EndAsync(string id, HttpContext context, UploadStore uploads, CancellationToken cancellationToken)
    {
        await uploads.EndAsync(await FindAsync(id, context, uploads, cancellationToken), cancellationToken);

        return Results.NoContent();
    }

    /// <exception cref="UploadNotFoundException">There is none, or it is another account's: both look the same.</exception>
    private static async Task<Upload> FindAsync(string id, HttpContext context, UploadStore uploads, CancellationToken cancellationToken) =>
        Guid.TryParseExact(id, "D", out var uploadId)
            ? await uploads.FindAsync(uploadId, AccountOf(context), cancellationToken) ?? throw new UploadNotFoundException(uploadId)
            : throw new UploadNotFoundException(Guid.Empty);

    private static void Tell(HttpContext context, Upload upload)
    {
        context.Response.Headers[UploadHeaders.Offset] = UploadHeaders.Text(upload.ReceivedBytes);
        context.Response.Headers[UploadHeaders.Expires] = UploadHeaders.Text(upload.ExpiresAt);
    }

    private static IResult Conflict(HttpContext context, Upload upload)
    {
        Tell(context, upload);

        return UploadRefusals.OtherOffset;
    }

    private static bool TryReadKey(HttpRequest request, out Guid? key)
    {
        var text = request.Headers[UploadHeaders.IdempotencyKey].ToString();
        key = Guid.TryParse(text, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;

        return text.Length == 0 || key is not null;
    }

    private static string AccountOf(HttpContext context) => CurrentAccount.Of(context)!.Actor.Account;
}
