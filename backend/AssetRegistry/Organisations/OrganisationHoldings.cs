using AssetRegistry.Facilities;
using AssetRegistry.Offices;

namespace AssetRegistry.Organisations;

/// <summary>What must be settled before a body can end.</summary>
/// <param name="Facilities">Those it holds, in whole or in part.</param>
/// <param name="Offices">Its offices, ended ones too.</param>
/// <param name="OpenDossiers">Its dossiers that are neither decided nor otherwise closed.</param>
/// <param name="OpenHandovers">Handovers it gives or receives by that have not come to use.</param>
public sealed record OrganisationHoldings(
    IReadOnlyList<Facility> Facilities, IReadOnlyList<Office> Offices, int OpenDossiers, int OpenHandovers);

/// <summary>All that the end of a body brings about.</summary>
public sealed record OrganisationEnding(
    OrganisationEnded Ended,
    OrganisationSucceeded? Succeeded,
    IReadOnlyList<FacilityHolderChanged> Facilities,
    IReadOnlyList<OfficeTakenOver> Offices);
