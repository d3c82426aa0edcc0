namespace AssetRegistry.Attachments;

/// <summary>Attaches an uploaded file to a record.</summary>
public sealed record AddAttachment(Guid AttachmentId, string Title, Paper? Paper, AttachedFile File, DateOnly EffectiveOn);

/// <summary>Puts a better file in the place of the attached one.</summary>
public sealed record ReplaceAttachment(AttachedFile File, string Reason, DateOnly EffectiveOn);

/// <summary>Ends an attachment that was a mistake or does not count any more.</summary>
public sealed record EndAttachment(string Reason, DateOnly EffectiveOn);
