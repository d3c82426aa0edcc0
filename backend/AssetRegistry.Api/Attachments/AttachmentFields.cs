using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Attachments;

[ObjectType<Attachment>(IgnoreProperties =
[
    nameof(Attachment.Subject), nameof(Attachment.SubjectId), nameof(Attachment.EarlierFiles), nameof(Attachment.Hashes), nameof(Attachment.LastStepOn),
])]
public static class AttachmentFields
{
    [NodeResolver]
    public static Task<Attachment?> GetAttachmentAsync(Guid id, Actor actor, AttachmentFinder attachments, CancellationToken cancellationToken) =>
        attachments.AttachmentAsync(id, actor, cancellationToken);

    /// <summary>The record it belongs to.</summary>
    public static AttachmentSubjectLink GetSubject([Parent] Attachment attachment, INodeIdSerializer ids) => new(
        attachment.Subject.Kind, ids.Format($"{attachment.Subject.Kind}", attachment.SubjectId), attachment.Subject.Label);

    /// <summary>The file that counts.</summary>
    [BindMember(nameof(Attachment.File))]
    public static AttachmentFile GetFile([Parent] Attachment attachment) =>
        AttachmentFile.Of(attachment, attachment.File, attachment.EarlierFiles.Count + 1);

    /// <summary>The files it had before, newest first.</summary>
    public static IReadOnlyList<AttachmentFile> GetReplacedFiles([Parent] Attachment attachment) =>
        [.. attachment.EarlierFiles.Select((file, index) => AttachmentFile.Of(attachment, file, index + 1)).Reverse()];

    /// <summary>Which organisation attached it.</summary>
    [BindMember(nameof(Attachment.OwnerId))]
    public static async Task<Organisation> GetOwnerAsync(
        [Parent] Attachment attachment, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(attachment.OwnerId, cancellationToken);

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Attachment attachment, TimelineReader timelines, CancellationToken cancellationToken) =>
        timelines.OfStreamAsync(attachment.Id, cancellationToken);
}

/// <summary>The record a file belongs to.</summary>
/// <param name="NodeId">Its global id.</param>
/// <param name="Label">Its number as papers quote it.</param>
public sealed record AttachmentSubjectLink(AttachmentSubjectKind Kind, string NodeId, string Label);

/// <summary>One file of an attachment.</summary>
/// <param name="SizeBytes">At most 100 MB.</param>
/// <param name="Url">Where it is downloaded, from this origin and under the caller's session.</param>
/// <param name="ThumbnailUrl">A JPEG picture of at most 256 pixels; null when there is none.</param>
public sealed record AttachmentFile(
    string Name, FileType Type, string MediaType, int SizeBytes, int? Pages, string Sha256, string Url, string? ThumbnailUrl)
{
    public static AttachmentFile Of(Attachment attachment, AttachedFile file, int number)
    {
        var url = DownloadEndpoints.UrlOf(attachment, number);

        return new(
            FileNames.ForSaving(file), file.Type, file.Type.MediaType(), (int)file.SizeBytes, file.Pages, file.Sha256, url,
            file.HasThumbnail ? $"{url}/thumbnail" : null);
    }
}
