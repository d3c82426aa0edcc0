namespace AssetRegistry.Api.Attachments;

/// <summary>Finds records that papers are attached to, and papers, of those the caller may see.</summary>
public sealed class AttachmentFinder(IDocumentStore store)
{
    /// <summary>Null when there is no such record, or the caller may not see it.</summary>
    public async Task<SubjectAtHand?> SubjectAsync(AttachmentSubjectKind kind, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return kind switch
        {
            AttachmentSubjectKind.Facility => await session.LoadAsync<Facility>(id, cancellationToken) is { } facility
                ? AttachmentVisibility.Of(facility, actor) : null,
            AttachmentSubjectKind.Dossier => await session.LoadAsync<Dossier>(id, cancellationToken) is { } dossier
                ? AttachmentVisibility.Of(dossier, actor) : null,
            AttachmentSubjectKind.Decision => await session.LoadAsync<Decision>(id, cancellationToken) is { } decision
                ? AttachmentVisibility.Of(decision, actor) : null,
            AttachmentSubjectKind.Handover => await session.LoadAsync<Handover>(id, cancellationToken) is { } handover
                ? AttachmentVisibility.Of(handover, actor) : null,
            AttachmentSubjectKind.CustodyCase => await session.LoadAsync<CustodyCase>(id, cancellationToken) is { } custody
                ? AttachmentVisibility.Of(custody, actor) : null,
            AttachmentSubjectKind.HousingSite => await session.LoadAsync<HousingSite>(id, cancellationToken) is { } site
                ? AttachmentVisibility.Of(site, actor) : null,
            _ => await session.LoadAsync<HousingApplication>(id, cancellationToken) is { } application
                ? AttachmentVisibility.Of(application, actor) : null,
        };
    }

    /// <summary>Null when there is no such attachment, or the caller may not see what it belongs to.</summary>
    public async Task<Attachment?> AttachmentAsync(Guid id, Actor actor, CancellationToken cancellationToken) =>
        (await WithSubjectAsync(id, actor, cancellationToken))?.Attachment;

    /// <summary>The same with what it belongs to.</summary>
    public async Task<(Attachment Attachment, SubjectAtHand Subject)?> WithSubjectAsync(Guid id, Actor actor, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return await session.LoadAsync<Attachment>(id, cancellationToken) is { } attachment
            && await SubjectAsync(attachment.Subject.Kind, attachment.SubjectId, actor, cancellationToken) is { } subject ? (attachment, subject) : null;
    }
}
