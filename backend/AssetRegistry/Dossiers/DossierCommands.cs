using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>Offers facilities the organisation holds.</summary>
public sealed record SubmitOffer(Guid DossierId, string Number, string Justification, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Asks for one surplus facility.</summary>
public sealed record SubmitRequest(
    Guid DossierId, string Number, IntendedUse IntendedUse, string Justification, decimal? AreaNeededM2, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes a complete dossier on.</summary>
public sealed record AcceptDossier(Guid DossierId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Sends a dossier back for something missing.</summary>
public sealed record AskForSupplement(Guid DossierId, string WhatIsMissing, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Supplies what was missing.</summary>
public sealed record SupplementDossier(Guid DossierId, string Answer, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Appraises an accepted dossier.</summary>
public sealed record AppraiseDossier(Guid DossierId, string Conclusion, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Lays an appraised dossier before the province.</summary>
public sealed record ForwardDossier(Guid DossierId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Refuses an open dossier.</summary>
public sealed record RefuseDossier(Guid DossierId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes an own dossier back.</summary>
public sealed record WithdrawDossier(Guid DossierId, string Reason, DateOnly EffectiveOn);
