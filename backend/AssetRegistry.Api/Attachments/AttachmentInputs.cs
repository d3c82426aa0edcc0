using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Attachments;

/// <summary>The record a file is attached to.</summary>
public sealed record AttachmentSubjectInput(AttachmentSubjectKind Kind, [property: ID] Guid Id);

/// <summary>Attaches an uploaded file to a record.</summary>
/// <param name="UploadId">The last part of the upload's address.</param>
/// <param name="Paper">What the file is a copy of; null for photos and other files.</param>
public sealed record AddAttachmentInput(
    Guid IdempotencyKey, AttachmentSubjectInput Subject, Guid UploadId, string Title, PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Puts a better file in the place of the attached one, which is kept.</summary>
public sealed record ReplaceAttachmentInput(
    Guid IdempotencyKey, [property: ID<Attachment>] Guid AttachmentId, int ExpectedVersion, Guid UploadId, string Reason,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Ends an attachment that was a mistake or does not count any more; its files are kept.</summary>
public sealed record EndAttachmentInput(
    Guid IdempotencyKey, [property: ID<Attachment>] Guid AttachmentId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : ICommandInput;
