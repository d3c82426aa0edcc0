using AssetRegistry.Facilities;

namespace AssetRegistry.Decisions;

/// <summary>One facility of a decision: who gives it, who receives it, and what for.</summary>
/// <param name="HandoverId">Empty when nothing is handed over, because it stays where it is.</param>
/// <param name="PartId">Null: the whole facility.</param>
/// <param name="DecidedAreaM2">The area as the decision names it; null: it names none.</param>
/// <param name="CommuneCode">Where it stood when it was decided; null in decisions that did not note it.</param>
public sealed record DecisionItem(
    Guid FacilityId,
    string FacilityNumber,
    Guid HandoverId,
    Guid GiverId,
    Guid ReceiverId,
    string ReceiverName,
    IntendedUse IntendedUse,
    Guid? PartId = null,
    string? PartName = null,
    decimal? DecidedAreaM2 = null,
    string? CommuneCode = null)
{
    public ItemKey Key => new(FacilityId, PartId);

    public bool IsHandedOver => HandoverId != Guid.Empty;
}

/// <summary>A facility, or one part of it.</summary>
public readonly record struct ItemKey(Guid FacilityId, Guid? PartId);

/// <summary>A dossier as decisions name it.</summary>
public sealed record DossierReference(Guid Id, string Number, Guid ProposerId);

/// <summary>Another decision as this one names it.</summary>
public sealed record DecisionReference(Guid Id, string Number, DateOnly DecidedOn);

/// <summary>A request for a decided facility that was not granted. It stays open until it is refused or withdrawn.</summary>
public sealed record LosingRequest(Guid FacilityId, Guid DossierId, string DossierNumber, Guid RequesterId, Guid? PartId = null);
