using AssetRegistry.Assignments;
using AssetRegistry.Facilities;

namespace AssetRegistry.Decisions;

/// <summary>The province disposed of facilities, as one or more dossiers proposed.</summary>
/// <param name="DossierId">The first of the dossiers it answers.</param>
/// <param name="Dossiers">All it answers; null: only that one.</param>
/// <param name="Capacity">Null: for the committee.</param>
/// <param name="DelegationId">By which delegation it was made; null: by own right.</param>
/// <param name="RetainUntil">How long a temporary retention lasts.</param>
/// <param name="DueOn">By when the law wanted it, counted from the last acceptance; null: not counted.</param>
/// <param name="LosingRequests">The requests for the same facilities that it does not grant; null: none.</param>
/// <param name="Amends">The decision whose items it replaces.</param>
/// <param name="Proposal">The assignment proposal it carries out, or a part of it.</param>
public sealed record DecisionIssued(
    Guid DecisionId,
    string Number,
    DateOnly DecidedOn,
    LegalForm LegalForm,
    Guid IssuerId,
    Guid DossierId,
    string DossierNumber,
    IReadOnlyList<DecisionItem> Items,
    Provenance Provenance,
    IReadOnlyList<DossierReference>? Dossiers = null,
    SigningCapacity? Capacity = null,
    Guid? DelegationId = null,
    DateOnly? RetainUntil = null,
    DateOnly? DueOn = null,
    IReadOnlyList<LosingRequest>? LosingRequests = null,
    DecisionReference? Amends = null,
    AssignmentProposalReference? Proposal = null) : IBusinessEvent;

/// <summary>A decision was taken back: what it gave is free again.</summary>
public sealed record DecisionRevoked(Guid DecisionId, string Number, Provenance Provenance) : IBusinessEvent;

/// <summary>A later decision replaced items of this one.</summary>
public sealed record DecisionAmended(
    Guid DecisionId, string Number, DecisionReference By, IReadOnlyList<ItemKey> Items, Provenance Provenance) : IBusinessEvent;
