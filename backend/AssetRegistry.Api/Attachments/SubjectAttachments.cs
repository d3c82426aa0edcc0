using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Attachments;

/// <summary>The attachments of records, one query for many records. Whoever may see the record may see them.</summary>
public sealed class AttachmentsBySubject(IBatchScheduler batches, IDocumentStore store) : BatchDataLoader<Guid, IReadOnlyList<Attachment>>(batches)
{
    /// <summary>Those that count, oldest first; all of them when asked for.</summary>
    public async Task<IReadOnlyList<Attachment>> OfAsync(Guid subjectId, bool includeEnded, CancellationToken cancellationToken) =>
        [.. (await LoadAsync(subjectId, cancellationToken) ?? []).Where(attachment => includeEnded || attachment.EndedOn is null)];

    protected override async Task<IReadOnlyDictionary<Guid, IReadOnlyList<Attachment>>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var found = await session.Query<Attachment>().Where(attachment => attachment.SubjectId.IsOneOf(keys.ToArray()))
            .OrderBy(attachment => attachment.Id).ToListAsync(cancellationToken);

        return found.GroupBy(attachment => attachment.SubjectId).ToDictionary(group => group.Key, IReadOnlyList<Attachment> (group) => [.. group]);
    }
}

[ObjectType<Facility>]
public static class FacilityAttachmentFields
{
    /// <summary>Papers and photos of the facility, oldest first.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="attachments">Loads them.</param>
    /// <param name="includeEnded">Also those that do not count any more.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    public static async Task<IReadOnlyList<Attachment>> GetAttachmentsAsync(
        [Parent] Facility facility, Actor actor, AttachmentsBySubject attachments, CancellationToken cancellationToken, bool includeEnded = false) =>
        actor.IsHidden(facility.Id) ? [] : await attachments.OfAsync(facility.Id, includeEnded, cancellationToken);
}

[ObjectType<Dossier>]
public static class DossierAttachmentFields
{
    /// <summary>Papers of the dossier, oldest first.</summary>
    public static Task<IReadOnlyList<Attachment>> GetAttachmentsAsync(
        [Parent] Dossier dossier, AttachmentsBySubject attachments, CancellationToken cancellationToken, bool includeEnded = false) =>
        attachments.OfAsync(dossier.Id, includeEnded, cancellationToken);
}

[ObjectType<Decision>]
public static class DecisionAttachmentFields
{
    /// <summary>Papers of the decision, oldest first.</summary>
    public static Task<IReadOnlyList<Attachment>> GetAttachmentsAsync(
        [Parent] Decision decision, AttachmentsBySubject attachments, CancellationToken cancellationToken, bool includeEnded = false) =>
        attachments.OfAsync(decision.Id, includeEnded, cancellationToken);
}

[ObjectType<Handover>]
public static class HandoverAttachmentFields
{
    /// <summary>Papers and photos of the handover, oldest first.</summary>
    public static Task<IReadOnlyList<Attachment>> GetAttachmentsAsync(
        [Parent] Handover handover, AttachmentsBySubject attachments, CancellationToken cancellationToken, bool includeEnded = false) =>
        attachments.OfAsync(handover.Id, includeEnded, cancellationToken);
}

[ObjectType<CustodyCase>]
public static class CustodyCaseAttachmentFields
{
    /// <summary>Papers and photos of the custody case, those of its inspections too, oldest first.</summary>
    public static Task<IReadOnlyList<Attachment>> GetAttachmentsAsync(
        [Parent] CustodyCase custody, AttachmentsBySubject attachments, CancellationToken cancellationToken, bool includeEnded = false) =>
        attachments.OfAsync(custody.Id, includeEnded, cancellationToken);
}

[ObjectType<HousingSite>]
public static class HousingSiteAttachmentFields
{
    /// <summary>Papers and photos of the housing site, oldest first.</summary>
    public static Task<IReadOnlyList<Attachment>> GetAttachmentsAsync(
        [Parent] HousingSite site, AttachmentsBySubject attachments, CancellationToken cancellationToken, bool includeEnded = false) =>
        attachments.OfAsync(site.Id, includeEnded, cancellationToken);
}

[ObjectType<HousingApplication>]
public static class HousingApplicationAttachmentFields
{
    /// <summary>Papers of the application, oldest first.</summary>
    public static Task<IReadOnlyList<Attachment>> GetAttachmentsAsync(
        [Parent] HousingApplication application, AttachmentsBySubject attachments, CancellationToken cancellationToken, bool includeEnded = false) =>
        attachments.OfAsync(application.Id, includeEnded, cancellationToken);
}
