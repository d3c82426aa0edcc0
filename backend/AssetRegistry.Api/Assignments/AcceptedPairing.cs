using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Assignments;

/// <summary>A pairing of an accepted proposal that is still to be decided: who is to receive what, and for which use, once its dossier is decided.</summary>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record AcceptedPairing(
    Guid ProposalId, Guid DossierId, Guid FacilityId, [property: ID<FacilityPart>] Guid? PartId, Guid ReceiverId, IntendedUse IntendedUse)
{
    public static IEnumerable<AcceptedPairing> Of(AssignmentProposal proposal) => proposal.Pairings.Where(pairing => pairing.CarriedOutBy is null).Select(pairing =>
    {
        var request = proposal.Inputs.FindNeed(pairing.DossierId, pairing.Space)!;

        return new AcceptedPairing(
            proposal.Id, pairing.DossierId, pairing.Space.FacilityId, pairing.Space.PartId, request.RequesterId, request.IntendedUse);
    });
}

[ObjectType<AcceptedPairing>]
public static class AcceptedPairingFields
{
    [BindMember(nameof(AcceptedPairing.ProposalId))]
    public static Task<AssignmentProposal> GetProposalAsync(
        [Parent] AcceptedPairing pairing, DocumentById<AssignmentProposal> proposals, CancellationToken cancellationToken) =>
        proposals.LoadRequiredAsync(pairing.ProposalId, cancellationToken);

    [BindMember(nameof(AcceptedPairing.DossierId))]
    public static Task<Dossier> GetDossierAsync(
        [Parent] AcceptedPairing pairing, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        dossiers.LoadRequiredAsync(pairing.DossierId, cancellationToken);

    [BindMember(nameof(AcceptedPairing.FacilityId))]
    public static Task<Facility> GetFacilityAsync(
        [Parent] AcceptedPairing pairing, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        facilities.LoadRequiredAsync(pairing.FacilityId, cancellationToken);

    [BindMember(nameof(AcceptedPairing.ReceiverId))]
    public static Task<Organisation> GetReceiverAsync(
        [Parent] AcceptedPairing pairing, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(pairing.ReceiverId, cancellationToken);
}
