using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>Offers facilities the organisation holds.</summary>
public sealed record SubmitOffer(Guid DossierId, string Number, string Justification, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Asks for one surplus facility.</summary>
public sealed record SubmitRequest(
    Guid DossierId, string Number, IntendedUse IntendedUse, string Justification, decimal? AreaNeededM2, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Submits an offer or a request without a draft: several facilities, or a building in a commune where none is named.</summary>
public sealed record SubmitProposal(Guid DossierId, string Number, Proposal Proposal, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Begins to write an offer or a request, however incomplete.</summary>
public sealed record DraftDossier(Guid DossierId, string Number, Proposal Proposal, DateOnly EffectiveOn);

/// <summary>Replaces what a draft proposes.</summary>
public sealed record ReviseDraft(Guid DossierId, Proposal Proposal, DateOnly EffectiveOn);

/// <summary>Submits a draft.</summary>
/// <param name="Proposal">What the draft proposes, with its facilities as they are now.</param>
/// <param name="Paper">The letter; null: it is among the draft's papers.</param>
public sealed record SubmitDraft(Guid DossierId, Proposal Proposal, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Gives a draft up.</summary>
public sealed record DiscardDraft(Guid DossierId, string Reason, DateOnly EffectiveOn);

/// <summary>Submits again what was refused or withdrawn.</summary>
/// <param name="Proposal">What is proposed this time.</param>
public sealed record ResubmitDossier(Guid DossierId, Proposal Proposal, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes a complete dossier on.</summary>
public sealed record AcceptDossier(Guid DossierId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Sends a dossier back for something missing.</summary>
public sealed record AskForSupplement(Guid DossierId, string WhatIsMissing, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Supplies what was missing.</summary>
public sealed record SupplementDossier(
    Guid DossierId, string Answer, Paper? Paper, DateOnly EffectiveOn, IReadOnlyList<Paper>? Papers = null);

/// <summary>Begins to appraise an accepted dossier.</summary>
public sealed record StartAppraisal(Guid DossierId, DateOnly EffectiveOn);

/// <summary>Asks another organisation what it thinks of a dossier.</summary>
public sealed record AskForOpinion(Guid DossierId, string Question, DateOnly DueOn, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Answers what one's organisation was asked about a dossier.</summary>
public sealed record GiveOpinion(Guid DossierId, bool Agrees, string Text, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Appraises an accepted dossier.</summary>
public sealed record AppraiseDossier(
    Guid DossierId, string Conclusion, Paper? Paper, DateOnly EffectiveOn, IReadOnlyList<Paper>? Papers = null);

/// <summary>Lays an appraised dossier before the province.</summary>
public sealed record ForwardDossier(Guid DossierId, Paper? Paper, DateOnly EffectiveOn, IReadOnlyList<Paper>? Papers = null);

/// <summary>Refuses an open dossier.</summary>
public sealed record RefuseDossier(Guid DossierId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes an own dossier back.</summary>
public sealed record WithdrawDossier(Guid DossierId, string Reason, DateOnly EffectiveOn);

/// <summary>Objects to the outcome of a dossier.</summary>
public sealed record RaiseObjection(Guid DossierId, Guid ObjectionId, string Text, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Answers an objection.</summary>
public sealed record AnswerObjection(Guid DossierId, Guid ObjectionId, bool IsUpheld, string Text, Paper? Paper, DateOnly EffectiveOn);
