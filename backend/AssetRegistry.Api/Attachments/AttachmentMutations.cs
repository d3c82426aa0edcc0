using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Attachments.Uploads;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Attachments;

[MutationType]
public static class AttachmentMutations
{
    /// <summary>Attaches an uploaded file to a record the caller may see and is a party of.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<AccountWithoutOrganisationException>]
    [Error<AttachmentSubjectNotFoundException>]
    [Error<UploadNotFoundException>]
    [Error<UploadUnfinishedException>]
    [Error<FileRefusedException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Attachment> AddAttachmentAsync(
        AddAttachmentInput input, Actor actor, CommandSession command, AttachmentFinder attachments, UploadStore uploads, FileStore files,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<Attachment>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.AddAttachment);
            var subject = await attachments.SubjectAsync(input.Subject.Kind, input.Subject.Id, actor, cancellationToken)
                ?? throw new AttachmentSubjectNotFoundException(input.Subject.Kind, input.Subject.Id);
            var file = await TakeAsync(input.UploadId, actor, uploads, files, cancellationToken);
            var added = AttachmentDecider.Add(
                new AddAttachment(command.NewId(), input.Title, input.Paper?.ToPaper(), file, command.EffectiveOn(input)), subject, actor, command.Today);
            command.Session.Events.StartStream<Attachment>(added.AttachmentId, added);

            return added.AttachmentId;
        }, cancellationToken);

    /// <summary>Puts a better file in the place of the attached one; the old one is kept.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<AttachmentNotFoundException>]
    [Error<AttachmentEndedException>]
    [Error<UploadNotFoundException>]
    [Error<UploadUnfinishedException>]
    [Error<FileRefusedException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Attachment> ReplaceAttachmentAsync(
        ReplaceAttachmentInput input, Actor actor, CommandSession command, AttachmentFinder attachments, UploadStore uploads, FileStore files,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<Attachment>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.ReplaceAttachment);
            var stream = await FetchAsync(command, attachments, input.AttachmentId, input.ExpectedVersion, actor, cancellationToken);
            var file = await TakeAsync(input.UploadId, actor, uploads, files, cancellationToken);
            stream.AppendOne(AttachmentDecider.Replace(
                new ReplaceAttachment(file, input.Reason, command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return input.AttachmentId;
        }, cancellationToken);

    /// <summary>Ends an attachment that does not count any more, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<NotYourOrganisationException>]
    [Error<AttachmentNotFoundException>]
    [Error<AttachmentEndedException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Attachment> EndAttachmentAsync(
        EndAttachmentInput input, Actor actor, CommandSession command, AttachmentFinder attachments, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Attachment>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.EndAttachment);
            var stream = await FetchAsync(command, attachments, input.AttachmentId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(AttachmentDecider.End(
                new EndAttachment(input.Reason, command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));

            return input.AttachmentId;
        }, cancellationToken);

    private static async Task<IEventStream<Attachment>> FetchAsync(
        CommandSession command, AttachmentFinder attachments, Guid id, int expectedVersion, Actor actor, CancellationToken cancellationToken)
    {
        var isSeen = await attachments.AttachmentAsync(id, actor, cancellationToken) is not null;

        return await command.FetchAsync<Attachment>(id, expectedVersion, _ => isSeen, () => new AttachmentNotFoundException(id), cancellationToken);
    }

    /// <summary>The accepted file of one of the caller's own uploads.</summary>
    private static async Task<AttachedFile> TakeAsync(
        Guid uploadId, Actor actor, UploadStore uploads, FileStore files, CancellationToken cancellationToken)
    {
        var upload = await uploads.FindAsync(uploadId, actor.Account, cancellationToken) ?? throw new UploadNotFoundException(uploadId);
        if (upload.ReceivedBytes < upload.SizeBytes)
        {
            throw new UploadUnfinishedException(uploadId, upload.FileName, upload.ReceivedBytes, upload.SizeBytes);
        }

        return (await files.AcceptAsync(upload, cancellationToken)).ToAttached(upload.FileName);
    }
}
