using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Facilities;

[ObjectType<Facility>(IgnoreProperties =
[
    nameof(Facility.ClassifiedOn), nameof(Facility.RegisteredOn), nameof(Facility.DescribedOn), nameof(Facility.HeldSince), nameof(Facility.HandledOn),
    nameof(Facility.CommuneCode), nameof(Facility.CommuneName), nameof(Facility.HolderName), nameof(Facility.ReceiverId),
    nameof(Facility.OpenRequestIds), nameof(Facility.TemporaryHoldings), nameof(Facility.AllOpenRequests), nameof(Facility.PartOrganisationIds), nameof(Facility.SearchText),
    nameof(Facility.Boundary), nameof(Facility.PolygonAreaM2), nameof(Facility.IsOutsideCommune), nameof(Facility.HandoverIds),
    nameof(Facility.EarlierNames),
])]
public static class FacilityFields
{
    [NodeResolver]
    public static async Task<Facility?> GetFacilityAsync(
        Guid id, Actor actor, DocumentById<Facility> facilities, RestrictedReads reads, CancellationToken cancellationToken)
    {
        if (await facilities.LoadAsync(id, cancellationToken) is not { } facility || !FacilityVisibility.MaySee(actor, facility))
        {
            return null;
        }

        await reads.NoteAsync(actor, ReadChannel.Details, facility, cancellationToken);

        return facility;
    }

    /// <summary>The commune it stands in.</summary>
    [BindMember(nameof(Facility.CommuneId))]
    public static async Task<AdministrativeUnitDetails> GetCommuneAsync(
        [Parent] Facility facility, DocumentById<AdministrativeUnitDetails> units, CancellationToken cancellationToken) =>
        await units.LoadRequiredAsync(facility.CommuneId, cancellationToken);

    /// <summary>Who holds it now.</summary>
    [BindMember(nameof(Facility.HolderId))]
    public static async Task<Organisation> GetHolderAsync(
        [Parent] Facility facility, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(facility.HolderId, cancellationToken);

    /// <summary>The open requests for it or for a part of it, of those the caller may see.</summary>
    [BindMember(nameof(Facility.OpenRequests))]
    public static Task<IReadOnlyList<Dossier>> GetOpenRequestsAsync(
        [Parent] Facility facility, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        VisibleDossiersAsync(facility.OpenRequestIds, actor, dossiers, cancellationToken);

    /// <summary>Its whole recorded life, newest first, with the cases about it that the caller may see.</summary>
    public static async Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Facility facility, Actor actor, TimelineReader timelines, RestrictedReads reads, CancellationToken cancellationToken)
    {
        if (actor.IsHidden(facility.Id))
        {
            return [];
        }

        await reads.NoteAsync(actor, ReadChannel.History, facility, cancellationToken);

        return await timelines.OfFacilityAsync(facility, actor, cancellationToken);
    }

    internal static async Task<IReadOnlyList<Dossier>> VisibleDossiersAsync(
        IReadOnlyList<Guid> ids, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        [.. (await dossiers.LoadAsync([.. ids], cancellationToken)).OfType<Dossier>().Where(dossier => DossierVisibility.MaySee(actor, dossier))];
}

[ObjectType<Assignment>(IgnoreProperties =
[
    nameof(Assignment.DecisionId), nameof(Assignment.ClassificationBefore), nameof(Assignment.DossierId), nameof(Assignment.ReceiverName), nameof(Assignment.ReceiverType),
])]
public static class AssignmentFields
{
    /// <summary>To whom it was given.</summary>
    [BindMember(nameof(Assignment.ReceiverId))]
    public static async Task<Organisation> GetReceiverAsync(
        [Parent] Assignment assignment, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(assignment.ReceiverId, cancellationToken);

    /// <summary>How far the handover has come; null when the caller may not see it.</summary>
    [BindMember(nameof(Assignment.HandoverId))]
    public static async Task<Handover?> GetHandoverAsync(
        [Parent] Assignment assignment, Actor actor, DocumentById<Handover> handovers, CancellationToken cancellationToken) =>
        await handovers.LoadAsync(assignment.HandoverId, cancellationToken) is { } handover && HandoverVisibility.MaySee(actor, handover) ? handover : null;
}
