using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Dossiers;

[ObjectType<Dossier>(IgnoreProperties =
[
    nameof(Dossier.ProposerName), nameof(Dossier.SubmittedBy), nameof(Dossier.AppraisedBy), nameof(Dossier.LastStepOn), nameof(Dossier.ReceiverId),
    nameof(Dossier.FacilityIds), nameof(Dossier.HolderIds), nameof(Dossier.ConsultedIds), nameof(Dossier.OpinionAwaitedFromIds),
    nameof(Dossier.OpenNeedKey), nameof(Dossier.NeedKeyBefore), nameof(Dossier.IsSubmitted), nameof(Dossier.IsOpenToObjection), nameof(Dossier.ClockSpans),
    nameof(Dossier.AwaitsAcceptanceSince),
])]
public static class DossierFields
{
    [NodeResolver]
    public static async Task<Dossier?> GetDossierAsync(Guid id, Actor actor, DocumentById<Dossier> dossiers, CancellationToken cancellationToken) =>
        await dossiers.LoadAsync(id, cancellationToken) is { } dossier && DossierVisibility.MaySee(actor, dossier) ? dossier : null;

    /// <summary>The organisation that offers or asks.</summary>
    [BindMember(nameof(Dossier.ProposerId))]
    public static async Task<Organisation> GetProposerAsync(
        [Parent] Dossier dossier, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(dossier.ProposerId, cancellationToken);

    /// <summary>What it is about. Whoever may see the dossier may see its facilities.</summary>
    [BindMember(nameof(Dossier.Facilities))]
    public static async Task<IReadOnlyList<Facility>> GetFacilitiesAsync(
        [Parent] Dossier dossier, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        [.. (await facilities.LoadAsync([.. dossier.FacilityIds], cancellationToken)).OfType<Facility>()];

    /// <summary>The same one by one, with the part where only a part is meant; empty for a need without a building.</summary>
    public static IReadOnlyList<FacilityReference> GetItems([Parent] Dossier dossier) => dossier.Facilities;

    /// <summary>The next commands the caller may give on this dossier now.</summary>
    public static async Task<IReadOnlyList<CommandName>> GetAllowedCommandsAsync(
        [Parent] Dossier dossier, Actor actor, RuleBook rules, TimeProvider clock, DelegatedCommands delegated, CancellationToken cancellationToken) =>
        [.. DossierMoves.AllowedFor(dossier, actor, await delegated.LoadAsync(actor, cancellationToken)), .. DossierDecider.ObjectionCommandsFor(dossier, rules, actor, clock.Today())];

    /// <summary>Open dossiers of the other side about the same: the offers of what is asked for, the requests for what is offered.</summary>
    public static async Task<IReadOnlyList<DossierMatch>> GetMatchesAsync(
        [Parent] Dossier dossier, Actor actor, IQuerySession session, RuleBook rules, CancellationToken cancellationToken) =>
        await DossierMatches.FindAsync(dossier, DossierMatching.Matches, actor, session, rules, cancellationToken);

    /// <summary>How other dossiers about what this request asks for have ended: what its proposer may object to.</summary>
    public static async Task<IReadOnlyList<DossierMatch>> GetRivalOutcomesAsync(
        [Parent] Dossier dossier, Actor actor, IQuerySession session, RuleBook rules, CancellationToken cancellationToken) =>
        await DossierMatches.FindAsync(dossier, DossierMatching.IsRivalOutcome, actor, session, rules, cancellationToken);

    /// <summary>The decision that ended it; null while there is none.</summary>
    [BindMember(nameof(Dossier.DecisionId))]
    public static async Task<Decision?> GetDecisionAsync(
        [Parent] Dossier dossier, DocumentById<Decision> decisions, CancellationToken cancellationToken) =>
        dossier.DecisionId is { } decisionId ? await decisions.LoadAsync(decisionId, cancellationToken) : null;

    /// <summary>Every recorded step, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Dossier dossier, TimelineReader timelines, CancellationToken cancellationToken) => timelines.OfStreamAsync(dossier.Id, cancellationToken);
}
