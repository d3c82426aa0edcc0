using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Decisions;

[ObjectType<Decision>(IgnoreProperties =
[
    nameof(Decision.DossierIds), nameof(Decision.PartyIds), nameof(Decision.CommuneCodes), nameof(Decision.DecidedBy), nameof(Decision.LastStepOn),
    nameof(Decision.Amends), nameof(Decision.Proposal), nameof(Decision.Amendments), nameof(Decision.ItemsInForce), nameof(Decision.LosingRequests),
])]
public static class DecisionFields
{
    /// <summary>A decision is read by the parties of its dossiers and items, and by the communes of its facilities.</summary>
    [NodeResolver]
    public static async Task<Decision?> GetDecisionAsync(
        Guid id, Actor actor, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
        await decisions.LoadAsync(id, cancellationToken) is { } decision && DecisionVisibility.MaySee(actor, decision) ? decision : null;

    /// <summary>Who decided.</summary>
    [BindMember(nameof(Decision.IssuerId))]
    public static async Task<Organisation> GetIssuerAsync(
        [Parent] Decision decision, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(decision.IssuerId, cancellationToken);

    /// <summary>The delegation it was made by; null: by own right.</summary>
    [BindMember(nameof(Decision.DelegationId))]
    public static async Task<Delegation?> GetDelegationAsync(
        [Parent] Decision decision, DocumentById<Delegation> delegations, CancellationToken cancellationToken) =>
        decision.DelegationId is { } id ? await delegations.LoadAsync(id, cancellationToken) : null;

    /// <summary>What it answers, of the dossiers the caller may see.</summary>
    [BindMember(nameof(Decision.Dossiers))]
    public static Task<IReadOnlyList<Dossier>> GetDossiersAsync(
        [Parent] Decision decision, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        VisibleAsync(decision.DossierIds, actor, dossiers, cancellationToken);

    /// <summary>What it says, item by item, of the items the caller may see.</summary>
    [BindMember(nameof(Decision.Items))]
    public static IReadOnlyList<DecisionItem> GetItems([Parent] Decision decision, Actor actor) =>
        [.. decision.Items.Where(item => DecisionVisibility.MaySee(actor, decision, item))];

    /// <summary>What of it still holds.</summary>
    public static IReadOnlyList<DecisionItem> GetItemsInForce([Parent] Decision decision, Actor actor) =>
        [.. decision.ItemsInForce.Where(item => DecisionVisibility.MaySee(actor, decision, item))];

    /// <summary>The requests for the same facilities that it did not grant, of those the caller may see. They stay open until they are answered themselves.</summary>
    public static Task<IReadOnlyList<Dossier>> GetLosingRequestsAsync(
        [Parent] Decision decision, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        VisibleAsync([.. decision.LosingRequests.Select(request => request.DossierId).Distinct()], actor, dossiers, cancellationToken);

    /// <summary>The decision whose items it replaces.</summary>
    public static async Task<Decision?> GetAmendsAsync(
        [Parent] Decision decision, Actor actor, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
        decision.Amends is { } old ? await GetDecisionAsync(old.Id, actor, decisions, cancellationToken) : null;

    /// <summary>The assignment proposal it carries out, or a part of it; null when it follows none, and when the caller may not see proposals.</summary>
    public static async Task<AssignmentProposal?> GetProposalAsync(
        [Parent] Decision decision, Actor actor, DocumentById<AssignmentProposal> proposals, CancellationToken cancellationToken) =>
        decision.Proposal is { } named && await proposals.LoadAsync(named.Id, cancellationToken) is { } proposal && AssignmentVisibility.MaySee(actor, proposal)
            ? proposal
            : null;

    /// <summary>The later decisions that replaced items of it.</summary>
    public static async Task<IReadOnlyList<Decision>> GetAmendedByAsync(
        [Parent] Decision decision, Actor actor, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
    [
        .. (await decisions.LoadAsync([.. decision.Amendments.Select(amendment => amendment.By.Id)], cancellationToken)).OfType<Decision>()
            .Where(later => DecisionVisibility.MaySee(actor, later)),
    ];

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Decision decision, Actor actor, TimelineReader timelines, CancellationToken cancellationToken) =>
        decision.Items.All(item => DecisionVisibility.MaySee(actor, decision, item))
            ? timelines.OfStreamAsync(decision.Id, cancellationToken)
            : Task.FromResult<IReadOnlyList<TimelineEntry>>([]);

    private static async Task<IReadOnlyList<Dossier>> VisibleAsync(
        IReadOnlyList<Guid> ids, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        [.. (await dossiers.LoadAsync(ids, cancellationToken)).OfType<Dossier>().Where(dossier => DossierVisibility.MaySee(actor, dossier))];
}

[ObjectType<DecisionItem>(IgnoreProperties =
[
    nameof(DecisionItem.FacilityNumber), nameof(DecisionItem.ReceiverName), nameof(DecisionItem.CommuneCode), nameof(DecisionItem.Key),
])]
public static class DecisionItemFields
{
    [BindMember(nameof(DecisionItem.FacilityId))]
    public static async Task<Facility> GetFacilityAsync(
        [Parent] DecisionItem item, Actor actor, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadNamedAsync(item.FacilityId, item.GiverId, actor, cancellationToken);

    /// <summary>Names the part; null: the whole facility.</summary>
    [BindMember(nameof(DecisionItem.PartId))]
    [ID<FacilityPart>]
    public static Guid? GetPartId([Parent] DecisionItem item) => item.PartId;

    /// <summary>Who held it.</summary>
    [BindMember(nameof(DecisionItem.GiverId))]
    public static async Task<Organisation> GetGiverAsync(
        [Parent] DecisionItem item, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(item.GiverId, cancellationToken);

    [BindMember(nameof(DecisionItem.ReceiverId))]
    public static async Task<Organisation> GetReceiverAsync(
        [Parent] DecisionItem item, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(item.ReceiverId, cancellationToken);

    /// <summary>How it is carried out; null when nothing is handed over, and when the caller may not see it.</summary>
    [BindMember(nameof(DecisionItem.HandoverId))]
    public static async Task<Handover?> GetHandoverAsync(
        [Parent] DecisionItem item, Actor actor, DocumentById<Handover> handovers, CancellationToken cancellationToken) =>
        await handovers.LoadAsync(item.HandoverId, cancellationToken) is { } handover && HandoverVisibility.MaySee(actor, handover) ? handover : null;
}

[ObjectType<Delegation>]
public static class DelegationFields
{
    [NodeResolver]
    public static async Task<Delegation?> GetDelegationAsync(
        Guid id, Actor actor, DocumentById<Delegation> delegations, CancellationToken cancellationToken) =>
        await delegations.LoadAsync(id, cancellationToken) is { } delegation && DelegationVisibility.MaySee(actor, delegation) ? delegation : null;

    /// <summary>In whose name the delegate decides.</summary>
    [BindMember(nameof(Delegation.IssuerId))]
    public static async Task<Organisation> GetIssuerAsync(
        [Parent] Delegation delegation, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(delegation.IssuerId, cancellationToken);

    /// <summary>Null: the account alone.</summary>
    [BindMember(nameof(Delegation.ToOrganisationId))]
    public static async Task<Organisation?> GetToOrganisationAsync(
        [Parent] Delegation delegation, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        delegation.ToOrganisationId is { } id ? await organisations.LoadAsync(id, cancellationToken) : null;
}
