using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>What a dossier proposes. Only in a draft may it be incomplete.</summary>
/// <param name="Facilities">What is offered or asked for; empty for a need without a building.</param>
/// <param name="WantedIn">Where a building is needed when no facility is named.</param>
/// <param name="AreaNeededM2">Null: no figure given.</param>
/// <param name="Headcount">How many people are to work there or use it; null: no figure given.</param>
public sealed record DossierContent(
    IReadOnlyList<FacilityReference> Facilities,
    CommuneReference? WantedIn,
    IntendedUse? IntendedUse,
    decimal? AreaNeededM2,
    int? Headcount,
    DateOnly? NeededBy,
    string? Justification,
    IReadOnlyList<Paper> Papers);
