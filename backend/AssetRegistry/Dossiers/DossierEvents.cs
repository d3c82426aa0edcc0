using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>An organisation began to write an offer or a request.</summary>
public sealed record DossierDrafted(
    Guid DossierId, string Number, DossierKind Kind, Guid ProposerId, string ProposerName, DossierContent Content, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposer changed its draft.</summary>
public sealed record DossierDraftRevised(Guid DossierId, string Number, DossierContent Content, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposer gave its draft up.</summary>
public sealed record DossierDraftDiscarded(Guid DossierId, string Number, string Reason, Provenance Provenance) : IBusinessEvent;

/// <summary>An organisation proposed to give up facilities, or asked for some, or for a building where none is named. Use, area, headcount
/// and needed-by date are those of a request; <paramref name="Papers"/> are those besides the one of the provenance.</summary>
public sealed record DossierSubmitted(
    Guid DossierId,
    string Number,
    DossierKind Kind,
    Guid ProposerId,
    string ProposerName,
    IReadOnlyList<FacilityReference> Facilities,
    IntendedUse? IntendedUse,
    decimal? AreaNeededM2,
    string Justification,
    Provenance Provenance,
    CommuneReference? WantedIn = null,
    int? Headcount = null,
    DateOnly? NeededBy = null,
    IReadOnlyList<Paper>? Papers = null) : IBusinessEvent;

/// <summary>The proposer submitted again what had been refused or withdrawn: a new round in the same thread.</summary>
public sealed record DossierResubmitted(Guid DossierId, string Number, int Round, DossierContent Content, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department found the dossier complete and took it on; its clock starts.</summary>
public sealed record DossierAccepted(Guid DossierId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department sent the dossier back for something that is missing.</summary>
public sealed record DossierSupplementAsked(Guid DossierId, string Number, string WhatIsMissing, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposer supplied what was missing; the dossier is back at the intake desk.</summary>
public sealed record DossierSupplemented(Guid DossierId, string Number, string Answer, Provenance Provenance, IReadOnlyList<Paper>? Papers = null) : IBusinessEvent;

/// <summary>The finance department began to appraise the dossier.</summary>
public sealed record DossierAppraisalStarted(Guid DossierId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department asked another organisation for its opinion.</summary>
public sealed record DossierOpinionAsked(
    Guid DossierId, string Number, Guid OrganisationId, string OrganisationName, string Question, DateOnly DueOn, Provenance Provenance) : IBusinessEvent;

/// <summary>The organisation that was asked gave its opinion.</summary>
public sealed record DossierOpinionGiven(
    Guid DossierId, string Number, Guid OrganisationId, string OrganisationName, bool Agrees, string Text, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department appraised the dossier.</summary>
public sealed record DossierAppraised(Guid DossierId, string Number, string Conclusion, Provenance Provenance, IReadOnlyList<Paper>? Papers = null) : IBusinessEvent;

/// <summary>The finance department laid the dossier before the province.</summary>
public sealed record DossierForwarded(Guid DossierId, string Number, Provenance Provenance, IReadOnlyList<Paper>? Papers = null) : IBusinessEvent;

/// <summary>The province decided in favour of the dossier.</summary>
public sealed record DossierDecided(
    Guid DossierId,
    string Number,
    Guid DecisionId,
    string DecisionNumber,
    DateOnly DecidedOn,
    Guid ReceiverId,
    string ReceiverName,
    Provenance Provenance) : IBusinessEvent;

/// <summary>The decision in favour of the dossier was revoked: it lies before the province again.</summary>
public sealed record DossierReopened(Guid DossierId, string Number, Guid DecisionId, string DecisionNumber, Provenance Provenance) : IBusinessEvent;

/// <summary>The province refused the dossier.</summary>
public sealed record DossierRefused(Guid DossierId, string Number, string Reason, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposer took the dossier back.</summary>
public sealed record DossierWithdrawn(Guid DossierId, string Number, string Reason, Provenance Provenance) : IBusinessEvent;

/// <summary>The organisation that proposed it ended, and its successor goes on with the dossier.</summary>
public sealed record DossierTakenOver(
    Guid DossierId, string Number, Guid ProposerId, string ProposerName, Guid FormerProposerId, string FormerProposerName, Provenance Provenance)
    : IBusinessEvent;

/// <summary>The commune it is about was succeeded by another one, or has another code or name.</summary>
public sealed record DossierCommuneChanged(
    Guid DossierId, string Number, CommuneReference Former, CommuneReference Commune, Provenance Provenance) : IBusinessEvent;

/// <summary>A concerned organisation objected to the outcome of the dossier.</summary>
public sealed record DossierObjectionRaised(
    Guid DossierId, string Number, Guid ObjectionId, Guid OrganisationId, string OrganisationName, string Text, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department answered an objection.</summary>
public sealed record DossierObjectionAnswered(
    Guid DossierId, string Number, Guid ObjectionId, string OrganisationName, bool IsUpheld, string Text, Provenance Provenance) : IBusinessEvent;
