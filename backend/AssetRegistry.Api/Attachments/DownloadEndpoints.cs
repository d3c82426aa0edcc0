using System.Globalization;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Attachments.Inspection;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Audit;
using Microsoft.Net.Http.Headers;

namespace AssetRegistry.Api.Attachments;

/// <summary>
/// /attachments/{id}/files/{number} and its /thumbnail: the files of an attachment, 1 is the first it had. Whoever may not see the record it
/// belongs to is answered as if there were none.
/// </summary>
public static class DownloadEndpoints
{
    /// <summary>Whatever a file holds, a browser runs nothing of it on this origin.</summary>
    private const string ContentPolicy = "sandbox; default-src 'none'";

    public static void MapDownloads(this IEndpointRouteBuilder endpoints)
    {
        var downloads = endpoints.MapGroup("/attachments").AddEndpointFilter(SignInRequired.Filter);
        downloads.MapMethods("/{id}/files/{number}", ["GET", "HEAD"], FileAsync);
        downloads.MapMethods("/{id}/files/{number}/thumbnail", ["GET", "HEAD"], ThumbnailAsync);
    }

    public static string UrlOf(Attachment attachment, int number) => $"/attachments/{attachment.Id:N}/files/{number}";

    private static async Task<IResult> FileAsync(
        string id, string number, HttpContext context, AttachmentFinder attachments, RestrictedReads reads, FileStore files, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, number, context, attachments, reads, cancellationToken) is not { } file
            || await files.FindAsync(file.Sha256, cancellationToken) is not { } stored)
        {
            return NotFound();
        }

        Guard(context);

        return Results.Stream(
            files.Open(stored), file.Type.MediaType(), FileNames.ForSaving(file), entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }

    private static async Task<IResult> ThumbnailAsync(
        string id, string number, HttpContext context, AttachmentFinder attachments, RestrictedReads reads, FileStore files, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, number, context, attachments, reads, cancellationToken) is not { HasThumbnail: true } file
            || await files.ThumbnailAsync(file.Sha256, cancellationToken) is not { } picture)
        {
            return NotFound();
        }

        Guard(context);

        return Results.Bytes(picture, Thumbnails.MediaType, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}-thumbnail\""));
    }

    private static async Task<AttachedFile?> FindAsync(
        string id, string number, HttpContext context, AttachmentFinder attachments, RestrictedReads reads, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(id, "N", out var attachmentId)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            || await attachments.WithSubjectAsync(attachmentId, CurrentAccount.Of(context)!.Actor, cancellationToken) is not var (attachment, subject))
        {
            return null;
        }

        await reads.NoteAsync(CurrentAccount.Of(context)!.Actor, ReadChannel.Attachment, subject.FacilityIds, cancellationToken);

        return attachment.EarlierFiles.Append(attachment.File).ElementAtOrDefault(place - 1);
    }

    private static void Guard(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.CacheControl = "private, no-cache";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private static IResult NotFound()
    {
        var refusal = new AttachmentNotFoundException(Guid.Empty);

        return Results.Json(new { code = refusal.Code, message = refusal.Message }, statusCode: StatusCodes.Status404NotFound);
    }
}
