using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Decisions;

/// <summary>Decides facilities of one or more dossiers in one act, each item for its own receiver.</summary>
/// <param name="Dossiers">What is answered; the decision must speak of every facility they name.</param>
/// <param name="Capacity">How the province's decider signs; null: for the committee. A delegate always signs by delegation.</param>
/// <param name="RetainUntil">Only of a temporary retention, which needs it.</param>
/// <param name="ProposalId">The accepted assignment proposal that the decision carries out: every item must be a pairing of it; null: it follows none.</param>
public sealed record IssueDecisionInput(
    Guid IdempotencyKey, IReadOnlyList<DossierVersionInput> Dossiers, LegalForm LegalForm, IReadOnlyList<DecisionItemInput> Items, PaperInput Paper,
    SigningCapacity? Capacity = null, DateOnly? RetainUntil = null, DateOnly? EffectiveOn = null,
    [property: ID<AssignmentProposal>] Guid? ProposalId = null) : ICommandInput;

/// <summary>A dossier at the version the caller has read.</summary>
public sealed record DossierVersionInput([property: ID<Dossier>] Guid DossierId, int ExpectedVersion);

/// <summary>What the decision says of one facility or part.</summary>
/// <param name="ReceiverId">Null: the organisation that asked; of a retention the holder.</param>
/// <param name="IntendedUse">Null: the use that was asked for.</param>
/// <param name="PartId">Null: the whole facility.</param>
/// <param name="DecidedAreaM2">The area as the decision names it.</param>
public sealed record DecisionItemInput(
    [property: ID<Facility>] Guid FacilityId, [property: ID<Organisation>] Guid? ReceiverId = null, IntendedUse? IntendedUse = null,
    [property: ID<FacilityPart>] Guid? PartId = null, decimal? DecidedAreaM2 = null)
{
    public ItemToDecide ToItem(Guid handoverId) => new(FacilityId, PartId, handoverId, ReceiverId, IntendedUse, DecidedAreaM2);
}

/// <summary>A step on a decision, based on the version the caller has read.</summary>
public interface IDecisionInput : ICommandInput
{
    Guid DecisionId { get; }

    int ExpectedVersion { get; }
}

/// <summary>Takes a decision back before anything was formally handed over by it.</summary>
/// <param name="Paper">The decision that revokes it.</param>
public sealed record RevokeDecisionInput(
    Guid IdempotencyKey, [property: ID<Decision>] Guid DecisionId, int ExpectedVersion, string Reason, PaperInput Paper,
    DateOnly? EffectiveOn = null) : IDecisionInput;

/// <summary>Replaces items of a decision by those of a new one.</summary>
/// <param name="Items">The facilities whose items are replaced, as they are to be from now on.</param>
/// <param name="Paper">The new decision.</param>
public sealed record AmendDecisionInput(
    Guid IdempotencyKey, [property: ID<Decision>] Guid DecisionId, int ExpectedVersion, LegalForm LegalForm, IReadOnlyList<DecisionItemInput> Items,
    string Reason, PaperInput Paper, SigningCapacity? Capacity = null, DateOnly? RetainUntil = null, DateOnly? EffectiveOn = null) : IDecisionInput;

/// <summary>Delegates decisions for a time, to an account or to an organisation.</summary>
/// <param name="ValidTo">The last day.</param>
public sealed record GrantDelegationInput(
    Guid IdempotencyKey, IReadOnlyList<LegalForm> LegalForms, DateOnly ValidFrom, DateOnly ValidTo, PaperInput Paper, string? ToAccount = null,
    [property: ID<Organisation>] Guid? ToOrganisationId = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Ends a delegation before its time.</summary>
public sealed record EndDelegationInput(
    Guid IdempotencyKey, [property: ID<Delegation>] Guid DelegationId, int ExpectedVersion, string Reason, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICommandInput;
