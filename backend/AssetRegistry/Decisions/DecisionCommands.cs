using AssetRegistry.Facilities;

namespace AssetRegistry.Decisions;

/// <summary>Decides one dossier that lies before the province, all its facilities alike: the short way.</summary>
/// <param name="HandoverIds">One new id per facility of the dossier, in their order.</param>
/// <param name="ReceiverId">By default the requesting organisation; an offer must name it.</param>
/// <param name="IntendedUse">By default the one asked for; an offer must name it.</param>
public sealed record DecideDossier(
    Guid DossierId,
    Guid DecisionId,
    IReadOnlyList<Guid> HandoverIds,
    LegalForm LegalForm,
    Guid? ReceiverId,
    IntendedUse? IntendedUse,
    Paper? Paper,
    DateOnly EffectiveOn,
    DateOnly? RetainUntil = null);

/// <summary>Decides facilities of one or more dossiers in one act, each item for its own receiver.</summary>
public sealed record IssueDecision(
    Guid DecisionId,
    LegalForm LegalForm,
    IReadOnlyList<ItemToDecide> Items,
    Paper? Paper,
    DateOnly EffectiveOn,
    SigningCapacity? Capacity = null,
    DateOnly? RetainUntil = null);

/// <summary>What a decision is to say of one facility or part.</summary>
/// <param name="HandoverId">A new id, used when something is handed over.</param>
/// <param name="ReceiverId">By default the organisation that asked; of a retention the holder.</param>
/// <param name="IntendedUse">By default the one asked for.</param>
/// <param name="DecidedAreaM2">The area as the decision names it.</param>
public sealed record ItemToDecide(
    Guid FacilityId, Guid? PartId, Guid HandoverId, Guid? ReceiverId, IntendedUse? IntendedUse, decimal? DecidedAreaM2 = null)
{
    public ItemKey Key => new(FacilityId, PartId);
}

/// <summary>Takes a decision back before anything was formally handed over by it.</summary>
public sealed record RevokeDecision(Guid DecisionId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Replaces items of a decision by a new one.</summary>
public sealed record AmendDecision(
    Guid DecisionId,
    Guid NewDecisionId,
    LegalForm LegalForm,
    IReadOnlyList<ItemToDecide> Items,
    string Reason,
    Paper? Paper,
    DateOnly EffectiveOn,
    SigningCapacity? Capacity = null,
    DateOnly? RetainUntil = null);

/// <summary>Delegates decisions of certain legal forms to an account or an organisation, for a time.</summary>
public sealed record GrantDelegation(
    Guid DelegationId,
    string? ToAccount,
    IReadOnlyList<LegalForm> LegalForms,
    DateOnly ValidFrom,
    DateOnly ValidTo,
    Paper? Paper,
    DateOnly EffectiveOn);

/// <summary>Ends a delegation before its time.</summary>
public sealed record EndDelegation(Guid DelegationId, string Reason, Paper? Paper, DateOnly EffectiveOn);
