using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Assignments;

/// <summary>Drafts a proposal for the whole province from what can be given and is asked for now.</summary>
public sealed record DraftAssignmentProposalInput(Guid IdempotencyKey, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A step on a proposal, based on the version the caller has read.</summary>
public interface IAssignmentProposalInput : ICommandInput
{
    Guid ProposalId { get; }

    int ExpectedVersion { get; }
}

/// <param name="PartId">Null: the whole facility.</param>
/// <param name="DossierId">Who gets it; null: it stays free.</param>
/// <param name="Reason">Why the proposal is changed.</param>
/// <param name="Paper">The paper that allows passing over an earlier class; needed only then.</param>
public sealed record ChangeAssignmentPairingInput(
    Guid IdempotencyKey, [property: ID<AssignmentProposal>] Guid ProposalId, int ExpectedVersion, [property: ID<Facility>] Guid FacilityId,
    [property: ID<FacilityPart>] Guid? PartId, [property: ID<Dossier>] Guid? DossierId, string Reason, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IAssignmentProposalInput;

public sealed record RefreshAssignmentProposalInput(
    Guid IdempotencyKey, [property: ID<AssignmentProposal>] Guid ProposalId, int ExpectedVersion, DateOnly? EffectiveOn = null) : IAssignmentProposalInput;

public sealed record SubmitAssignmentProposalInput(
    Guid IdempotencyKey, [property: ID<AssignmentProposal>] Guid ProposalId, int ExpectedVersion, PaperInput Paper,
    DateOnly? EffectiveOn = null) : IAssignmentProposalInput;

public sealed record AcceptAssignmentProposalInput(
    Guid IdempotencyKey, [property: ID<AssignmentProposal>] Guid ProposalId, int ExpectedVersion, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IAssignmentProposalInput;

public sealed record ReturnAssignmentProposalInput(
    Guid IdempotencyKey, [property: ID<AssignmentProposal>] Guid ProposalId, int ExpectedVersion, string Reason, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IAssignmentProposalInput;

public sealed record DiscardAssignmentProposalInput(
    Guid IdempotencyKey, [property: ID<AssignmentProposal>] Guid ProposalId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null)
    : IAssignmentProposalInput;
