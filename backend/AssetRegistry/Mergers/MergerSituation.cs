using AssetRegistry.Boundaries;
using AssetRegistry.Custody;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;
using AssetRegistry.Offices;
using AssetRegistry.Organisations;

namespace AssetRegistry.Mergers;

/// <summary>What a merger plan is held against: everything that is recorded in the units of its lines.</summary>
/// <param name="Units">The units of the plan that exist, former and new.</param>
/// <param name="Organisations">The bodies of these units that have not ended.</param>
/// <param name="Accounts">The accounts that act for these bodies.</param>
/// <param name="Facilities">The facilities in these units that have not ended.</param>
/// <param name="Offices">The offices in these facilities, and those of these bodies, that have not ended.</param>
/// <param name="CustodyCases">The custody cases of these facilities.</param>
/// <param name="HousingSites">The housing sites in these units.</param>
/// <param name="Dossiers">The dossiers not closed yet of these bodies, about these facilities, and those that want a building in these units.</param>
/// <param name="Handovers">The open handovers that these bodies give or receive by.</param>
/// <param name="TemporaryHandovers">The handovers for the time being that these bodies give or receive by, while they wait for a decision.</param>
/// <param name="HousingNeeds">How many officials of these bodies need official housing.</param>
public sealed record MergerSituation(
    IReadOnlyList<AdministrativeUnit> Units,
    IReadOnlyList<Organisation> Organisations,
    IReadOnlyList<MergerAccount> Accounts,
    IReadOnlyList<Facility> Facilities,
    IReadOnlyList<Office> Offices,
    IReadOnlyList<CustodyCase> CustodyCases,
    IReadOnlyList<HousingSite> HousingSites,
    IReadOnlyList<Dossier> Dossiers,
    IReadOnlyList<Handover> Handovers,
    IReadOnlyList<MergerTemporaryHandover> TemporaryHandovers,
    IReadOnlyList<MergerHousingNeed> HousingNeeds);

/// <summary>An account as far as a merger concerns it.</summary>
public sealed record MergerAccount(string Name, Guid OrganisationId);

/// <summary>A handover for the time being, and the facility that says who has it.</summary>
public sealed record MergerTemporaryHandover(TemporaryHandover Handover, Facility Facility);

/// <summary>A count of officials.</summary>
/// <param name="CountedOn">The day of the latest fact about it: what is moved is what was counted by then.</param>
public sealed record MergerHousingNeed(HousingNeed Need, DateOnly CountedOn);
