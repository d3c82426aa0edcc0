using AssetRegistry.Api.Attachments.Uploads;

namespace AssetRegistry.Api.Attachments;

/// <summary>The attachments that commands name as photos.</summary>
public sealed class Photos(AttachmentFinder attachments, UploadStore uploads)
{
    /// <summary>Each of them is a picture that is attached to a record the caller may see.</summary>
    /// <exception cref="PhotoRefusedException">The first that is not.</exception>
    public async Task DemandAsync(IEnumerable<Guid> ids, string field, Actor actor, CancellationToken cancellationToken)
    {
        foreach (var (place, id) in ids.Distinct().Index())
        {
            var (problem, name) = await attachments.AttachmentAsync(id, actor, cancellationToken) is { } attachment
                ? (PhotoRules.ProblemOf(attachment), attachment.Title)
                : await OfUploadAsync(id, actor, cancellationToken);
            if (problem is { } found)
            {
                throw new PhotoRefusedException(id, place + 1, found, name, field);
            }
        }
    }

    /// <summary>Those of them that the caller may see, in their order. What was ended since still shows what it showed.</summary>
    public async Task<IReadOnlyList<Attachment>> VisibleAsync(IEnumerable<Guid> ids, Actor actor, CancellationToken cancellationToken)
    {
        var visible = new List<Attachment>();
        foreach (var id in ids)
        {
            if (await attachments.AttachmentAsync(id, actor, cancellationToken) is { } photo)
            {
                visible.Add(photo);
            }
        }

        return visible;
    }

    /// <summary>Whoever names an upload where its attachment belongs is told so, if it is his own.</summary>
    private async Task<(PhotoProblem? Problem, string? Name)> OfUploadAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        await uploads.FindAsync(id, actor.Account, cancellationToken) is { } upload
            ? (upload.ReceivedBytes < upload.SizeBytes ? PhotoProblem.NotUploaded : PhotoProblem.NotAttached, upload.FileName)
            : (PhotoProblem.NotFound, null);
}

[ObjectType<CustodyInspection>]
public static class InspectionPhotoFields
{
    /// <summary>What the inspector photographed, as far as the caller may see it.</summary>
    [BindMember(nameof(CustodyInspection.PhotoIds))]
    public static Task<IReadOnlyList<Attachment>> GetPhotosAsync(
        [Parent] CustodyInspection inspection, Actor actor, Photos photos, CancellationToken cancellationToken) =>
        photos.VisibleAsync(inspection.PhotoIds, actor, cancellationToken);
}

[ObjectType<MinutesContent>]
public static class MinutesPhotoFields
{
    /// <summary>What shows the state of things at the handover, as far as the caller may see it.</summary>
    [BindMember(nameof(MinutesContent.PhotoIds))]
    public static Task<IReadOnlyList<Attachment>> GetPhotosAsync(
        [Parent] MinutesContent minutes, Actor actor, Photos photos, CancellationToken cancellationToken) =>
        photos.VisibleAsync(minutes.PhotoIds, actor, cancellationToken);
}

[ObjectType<Handover>]
public static class UsePhotoFields
{
    /// <summary>Shows that the facility is in use; null when there is none, or the caller may not see it.</summary>
    [BindMember(nameof(Handover.UsePhotoId))]
    public static async Task<Attachment?> GetUsePhotoAsync(
        [Parent] Handover handover, Actor actor, Photos photos, CancellationToken cancellationToken) =>
        handover.UsePhotoId is { } id && await photos.VisibleAsync([id], actor, cancellationToken) is [var photo] ? photo : null;
}
