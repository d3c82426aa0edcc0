namespace AssetRegistry.Assignments;

/// <summary>Drafts a proposal for the whole province.</summary>
public sealed record DraftAssignmentProposal(Guid ProposalId, string Number, DateOnly EffectiveOn);

/// <summary>Gives a space to another request, or leaves it free.</summary>
/// <param name="DossierId">Null: nobody gets it.</param>
/// <param name="Paper">Needed when the change passes over an earlier class.</param>
public sealed record ChangeAssignmentPairing(Guid ProposalId, SpaceKey Space, Guid? DossierId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Brings a proposal to the present situation.</summary>
public sealed record RefreshAssignmentProposal(Guid ProposalId, DateOnly EffectiveOn);

/// <summary>Submits a proposal to the finance department and the province.</summary>
public sealed record SubmitAssignmentProposal(Guid ProposalId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Accepts a submitted proposal.</summary>
public sealed record AcceptAssignmentProposal(Guid ProposalId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Sends a submitted proposal back to be changed.</summary>
public sealed record ReturnAssignmentProposal(Guid ProposalId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Gives a proposal up.</summary>
public sealed record DiscardAssignmentProposal(Guid ProposalId, string Reason, DateOnly EffectiveOn);
