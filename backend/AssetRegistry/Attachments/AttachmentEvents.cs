namespace AssetRegistry.Attachments;

/// <summary>A file was attached to a record. <see cref="Paper"/> is the paper it is a copy of.</summary>
public sealed record AttachmentAdded(
    Guid AttachmentId,
    AttachmentSubject Subject,
    string Title,
    Paper? Paper,
    AttachedFile File,
    Guid OwnerId,
    Provenance Provenance) : IBusinessEvent;

/// <summary>A better file took the place of the attached one, for the reason of the provenance; the old one is kept.</summary>
public sealed record AttachmentReplaced(
    Guid AttachmentId, AttachmentSubject Subject, string Title, AttachedFile File, Provenance Provenance) : IBusinessEvent;

/// <summary>The attachment does not count any more, for the reason of the provenance; its files are kept.</summary>
public sealed record AttachmentEnded(Guid AttachmentId, AttachmentSubject Subject, string Title, Provenance Provenance) : IBusinessEvent;
