using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Decisions;

[ObjectType<Decision>(IgnoreProperties = [nameof(Decision.DossierId), nameof(Decision.Version)])]
public static class DecisionFields
{
    /// <summary>A decision is read through the dossier it ended, under the dossier's visibility.</summary>
    [NodeResolver]
    public static async Task<Decision?> GetDecisionAsync(
        Guid id, Actor actor, DocumentById<Decision> decisions, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        await decisions.LoadAsync(id, cancellationToken) is { } decision
        && DossierVisibility.MaySee(actor, await dossiers.LoadRequiredAsync(decision.DossierId, cancellationToken)) ? decision : null;

    /// <summary>Who decided.</summary>
    [BindMember(nameof(Decision.IssuerId))]
    public static async Task<Organisation> GetIssuerAsync(
        [Parent] Decision decision, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(decision.IssuerId, cancellationToken);
}

[ObjectType<DecisionItem>(IgnoreProperties =
[
    nameof(DecisionItem.FacilityNumber), nameof(DecisionItem.HandoverId), nameof(DecisionItem.GiverId), nameof(DecisionItem.ReceiverName), nameof(DecisionItem.PartId),
])]
public static class DecisionItemFields
{
    [BindMember(nameof(DecisionItem.FacilityId))]
    public static async Task<Facility> GetFacilityAsync(
        [Parent] DecisionItem item, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadRequiredAsync(item.FacilityId, cancellationToken);

    [BindMember(nameof(DecisionItem.ReceiverId))]
    public static async Task<Organisation> GetReceiverAsync(
        [Parent] DecisionItem item, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(item.ReceiverId, cancellationToken);
}
