using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>What a dossier is to propose, with the records it names as they are now.</summary>
/// <param name="WantedIn">The commune in which a building is needed, when no facility is named.</param>
/// <param name="Papers">Papers besides the one the submission rests on.</param>
public sealed record Proposal(
    DossierKind Kind,
    IReadOnlyList<ProposedItem> Items,
    AdministrativeUnit? WantedIn = null,
    IntendedUse? IntendedUse = null,
    decimal? AreaNeededM2 = null,
    int? Headcount = null,
    DateOnly? NeededBy = null,
    string? Justification = null,
    IReadOnlyList<Paper>? Papers = null);

/// <summary>A facility, or a part of one, that a dossier offers or asks for.</summary>
/// <param name="PartId">Null: the whole facility.</param>
public sealed record ProposedItem(Facility Facility, Guid? PartId = null)
{
    public FacilityReference ToReference() => Facility.ToReference(PartId);
}
