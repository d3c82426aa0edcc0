namespace AssetRegistry.Api.Attachments;

[QueryType]
public static class AttachmentQueries
{
    public static Task<Attachment?> GetAttachmentByIdAsync(
        [ID<Attachment>] Guid id, Actor actor, AttachmentFinder attachments, CancellationToken cancellationToken) =>
        attachments.AttachmentAsync(id, actor, cancellationToken);
}
