namespace AssetRegistry.Api.Demo;

/// <summary>
/// Which facility plays which part: retained for good, offered by its holder, handed to the land fund centre, or found surplus later.
/// The counts are the published ones; who plays is chosen by rule.
/// </summary>
public sealed class DemoCast
{
    /// <summary>Published: 2,037 facilities, of which 86 rearranged and 6 surplus in the land fund centre's hands.</summary>
    private const int FacilitiesInFigures = 2037;
    private const int RearrangedInFigures = 86;
    private const int CustodyInFigures = 6;
    private const int RegisteredAfterwards = 4;

    /// <summary>Published: 29 communes and 7 agencies have submitted, 15 and 4 of them have a decision.</summary>
    private const int CommunesInFigures = 29;
    private const int LaterSurplusCount = 24;

    /// <summary>The last of the inventory are entered after the survey.</summary>
    private const int NotYetSurveyed = 30;

    /// <summary>Xã Tả Lèng, where the demonstration's commune official works: it submits late, and has surplus buildings to ask for.</summary>
    private const string OfficialsCommune = "03405";

    public DemoCast()
    {
        All = DemoFacilities.Create(FacilitiesInFigures + RegisteredAfterwards);
        Registered = [.. All.Take(FacilitiesInFigures)];
        RegisteredLater = [.. All.Skip(FacilitiesInFigures)];
        var redundant = Registered.Where(facility => facility.IsRedundant).ToList();
        Custody = [.. redundant.Where(facility => facility.Name.StartsWith("Trụ sở HĐND và UBND", StringComparison.Ordinal)).Take(CustodyInFigures)];
        CommuneOffers = [.. CommitteesByTurn().Select(committee => (committee, FacilitiesToOffer(committee, redundant)))];
        AgencyOffers = [.. AgenciesByTurn(redundant)];
        LaterSurplus =
        [
            .. redundant.Except(Custody).Except(CommuneOffers.SelectMany(offer => offer.Facilities)).Except(AgencyOffers.SelectMany(offer => offer.Facilities))
                .OrderByDescending(facility => facility.Commune.Code == OfficialsCommune)
                .Take(LaterSurplusCount),
        ];
    }

    public IReadOnlyList<DemoFacility> All { get; }

    public IReadOnlyList<DemoFacility> Registered { get; }

    /// <summary>Found only after the days of the published figures.</summary>
    public IReadOnlyList<DemoFacility> RegisteredLater { get; }

    /// <summary>Surplus, handed to the land fund centre by the days of the published figures.</summary>
    public IReadOnlyList<DemoFacility> Custody { get; }

    /// <summary>What each commune committee offers, in the order they submit; the first 29 in time for the published figures.</summary>
    public IReadOnlyList<(DemoOrganisation Holder, IReadOnlyList<DemoFacility> Facilities)> CommuneOffers { get; }

    /// <summary>What each agency offers, in the order they submit; the first seven in time for the published figures.</summary>
    public IReadOnlyList<(DemoOrganisation Holder, IReadOnlyList<DemoFacility> Facilities)> AgencyOffers { get; }

    /// <summary>Surplus found after the days of the published figures; the first two stand in the demonstration official's commune.</summary>
    public IReadOnlyList<DemoFacility> LaterSurplus { get; }

    /// <summary>Whose land and buildings are on record: the facilities the story is about, and all in the demonstration official's commune.</summary>
    public IReadOnlyList<DemoFacility> Surveyed =>
    [
        .. Custody.Concat(CommuneOffers.Concat(AgencyOffers).SelectMany(offer => offer.Facilities))
            .Concat(LaterSurplus.Where(facility => facility.Commune.Code == OfficialsCommune))
            .Concat(Registered.Take(Registered.Count - NotYetSurveyed).Where(facility => facility.Commune.Code == OfficialsCommune))
            .Distinct(),
    ];

    /// <summary>Those that were not merged have nothing redundant and come last, the official's commune among them.</summary>
    private static IEnumerable<DemoOrganisation> CommitteesByTurn() => DemoOrganisations.Communes
        .OrderBy(committee => committee.CommuneCode == OfficialsCommune || IsUnmerged(committee.Commune!))
        .ThenBy(committee => committee.Code, StringComparer.Ordinal);

    private static bool IsUnmerged(DemoCommune commune) => DemoGeography.FormerCommunes.Count(former => former.Successor == commune) == 1;

    private List<DemoFacility> FacilitiesToOffer(DemoOrganisation committee, List<DemoFacility> redundant)
    {
        var held = redundant.Except(Custody).Where(facility => facility.Holder == committee).Take(2).ToList();

        return held.Count > 0
            ? held
            : [Registered.First(facility => facility.Holder == committee && facility.Category is FacilityCategory.CultureHouse)];
    }

    /// <summary>The agencies share what is left of the published 86 as evenly as they can; the health department, with nothing redundant, comes last.</summary>
    private IEnumerable<(DemoOrganisation Holder, IReadOnlyList<DemoFacility> Facilities)> AgenciesByTurn(List<DemoFacility> redundant)
    {
        var health = DemoOrganisations.Agencies[1];
        var agencies = DemoOrganisations.Agencies.Where(agency => agency != health).ToList();
        var left = RearrangedInFigures - CommuneOffers.Take(CommunesInFigures).Sum(offer => offer.Facilities.Count);
        for (var turn = 0; turn < agencies.Count; turn++)
        {
            var share = (left + agencies.Count - turn - 1) / (agencies.Count - turn);
            List<DemoFacility> facilities =
            [
                .. redundant.Where(facility => facility.Holder == agencies[turn] && facility.Commune.Code != OfficialsCommune).Take(share),
            ];
            left -= facilities.Count;
            yield return (agencies[turn], facilities);
        }

        yield return (health, [Registered.First(facility => facility.Holder == health && facility.Category is FacilityCategory.HealthStation)]);
    }
}
