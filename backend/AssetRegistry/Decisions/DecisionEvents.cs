using AssetRegistry.Facilities;

namespace AssetRegistry.Decisions;

/// <summary>The province disposed of the facilities of a dossier.</summary>
public sealed record DecisionIssued(
    Guid DecisionId,
    string Number,
    DateOnly DecidedOn,
    LegalForm LegalForm,
    Guid IssuerId,
    Guid DossierId,
    string DossierNumber,
    IReadOnlyList<DecisionItem> Items,
    Provenance Provenance) : IBusinessEvent;

/// <summary>One facility of a decision: who gives it, who receives it, and what for.</summary>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record DecisionItem(
    Guid FacilityId,
    string FacilityNumber,
    Guid HandoverId,
    Guid GiverId,
    Guid ReceiverId,
    string ReceiverName,
    IntendedUse IntendedUse,
    Guid? PartId = null);
