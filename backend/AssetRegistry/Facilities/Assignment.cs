using AssetRegistry.Decisions;
using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

/// <summary>To whom a decision gave a facility.</summary>
public sealed record Assignment(
    Guid DecisionId,
    string DecisionNumber,
    DateOnly DecidedOn,
    LegalForm LegalForm,
    Guid DossierId,
    Guid HandoverId,
    Guid ReceiverId,
    string ReceiverName,
    OrganisationType ReceiverType,
    IntendedUse IntendedUse);
