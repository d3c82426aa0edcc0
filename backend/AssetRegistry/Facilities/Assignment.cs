using AssetRegistry.Decisions;
using AssetRegistry.Organisations;

namespace AssetRegistry.Facilities;

/// <summary>To whom a decision gave a facility or a part of it.</summary>
/// <param name="ClassificationBefore">What it is again when the decision is revoked; null when it was not noted.</param>
/// <param name="AreaM2">The land area as the decision has it; null when it names none.</param>
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
    IntendedUse IntendedUse,
    Classification? ClassificationBefore = null,
    decimal? AreaM2 = null)
{
    internal static Assignment By(FacilityAssigned assigned, Classification before) => new(
        assigned.DecisionId,
        assigned.DecisionNumber,
        assigned.DecidedOn,
        assigned.LegalForm,
        assigned.DossierId,
        assigned.HandoverId,
        assigned.ReceiverId,
        assigned.ReceiverName,
        assigned.ReceiverType,
        assigned.IntendedUse,
        before,
        assigned.AreaM2);

    /// <summary>Kept where it is it is retained; given to the land fund centre it stays surplus; given to anybody else it is rearranged.</summary>
    internal static Classification ClassificationBy(FacilityAssigned assigned) => assigned.LegalForm.KeepsHolder()
        ? Classification.Retained
        : assigned.ReceiverType is OrganisationType.LandFundCentre ? Classification.Surplus : Classification.Rearranged;
}
