using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>An organisation proposed to give up facilities, or asked for one. Use and area are those of a request.</summary>
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
    Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department found the dossier complete and took it on; its clock starts.</summary>
public sealed record DossierAccepted(Guid DossierId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department sent the dossier back for something that is missing.</summary>
public sealed record DossierSupplementAsked(Guid DossierId, string Number, string WhatIsMissing, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposer supplied what was missing; the dossier is back at the intake desk.</summary>
public sealed record DossierSupplemented(Guid DossierId, string Number, string Answer, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department appraised the dossier.</summary>
public sealed record DossierAppraised(Guid DossierId, string Number, string Conclusion, Provenance Provenance) : IBusinessEvent;

/// <summary>The finance department laid the dossier before the province.</summary>
public sealed record DossierForwarded(Guid DossierId, string Number, Provenance Provenance) : IBusinessEvent;

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

/// <summary>The province refused the dossier.</summary>
public sealed record DossierRefused(Guid DossierId, string Number, string Reason, Provenance Provenance) : IBusinessEvent;

/// <summary>The proposer took the dossier back.</summary>
public sealed record DossierWithdrawn(Guid DossierId, string Number, string Reason, Provenance Provenance) : IBusinessEvent;
