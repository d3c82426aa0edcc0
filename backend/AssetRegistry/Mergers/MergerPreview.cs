using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;
using AssetRegistry.Offices;

namespace AssetRegistry.Mergers;

/// <summary>Everything a plan will move, as things stand: what has been moved already is not listed.</summary>
public sealed record MergerPreview(IReadOnlyList<MergerMove> Moves)
{
    /// <summary>What a person must place before the plan can go on.</summary>
    public IReadOnlyList<MergerMove> Doubtful => [.. Moves.Where(move => move.IsOpen)];

    /// <summary>What a person had to place, settled or not.</summary>
    public IReadOnlyList<MergerMove> Queue => [.. Moves.Where(move => move.Doubt is not null)];

    public IReadOnlyList<MergerCount> Counts =>
        [.. Moves.GroupBy(move => move.Subject).Select(group => new MergerCount(group.Key, group.Count())).OrderBy(count => count.Subject)];

    public MergerMove? Find(MergerSubject subject, string key) => Moves.FirstOrDefault(move => move.Subject == subject && move.Key == key);

    public IReadOnlyList<MergerMove> Of(MergerSubject subject) => [.. Moves.Where(move => move.Subject == subject)];

    /// <summary>What goes with an organisation or a facility.</summary>
    public IReadOnlyList<MergerMove> FollowersOf(MergerMove leader) => [.. Moves.Where(move => move.Follows == leader.Key)];

    /// <summary>The records that are placed by where they are: facilities, and what is in no facility.</summary>
    public IReadOnlyList<MergerMove> Places =>
    [
        .. Moves.Where(move => move is { Subject: MergerSubject.Facility } or { Subject: MergerSubject.HousingSite or MergerSubject.Dossier, Follows: null }),
    ];

    public static MergerPreview Of(MergerPlan plan, MergerSituation situation)
    {
        var places = new MergerDestinations(plan, situation.Units);
        var organisations = Moved(situation.Organisations, places.Of);
        var facilities = Moved(situation.Facilities, places.Of);
        var ending = situation.Organisations.Where(organisation => MergerSuccession.Ends(plan, organisation))
            .ToDictionary(organisation => organisation.Id, organisation => organisations[organisation.Id]);

        return new(
        [
            .. Units(plan, situation),
            .. organisations.Values,
            .. Each(situation.Accounts, account => Follow(organisations, account.OrganisationId, MergerSubject.AccountRight, account.Name, account.Name)),
            .. facilities.Values,
            .. Each(situation.Offices, office => Follow(facilities, office.FacilityId, MergerSubject.Office, office.Id.ToString(), Name(office))
                ?? Follow(ending, office.OrganisationId, MergerSubject.Office, office.Id.ToString(), Name(office))),
            .. Each(situation.CustodyCases, custody => Follow(
                facilities, custody.Facility.Id, MergerSubject.CustodyCase, custody.Id.ToString(), Name(custody.Facility))),
            .. Each(situation.HousingSites, site => site.FacilityId is { } facility && situation.Facilities.Any(known => known.Id == facility)
                ? Follow(facilities, facility, MergerSubject.HousingSite, site.Id.ToString(), site.Name)
                : places.Of(site)),
            .. Each(situation.Dossiers, dossier => (dossier.FacilityIds is [var first, ..]
                    ? Follow(facilities, first, MergerSubject.Dossier, dossier.Id.ToString(), dossier.Number)
                    : places.Of(dossier))
                ?? Follow(ending, dossier.ProposerId, MergerSubject.Dossier, dossier.Id.ToString(), dossier.Number)),
            .. Each(situation.Handovers, handover =>
                Follow(ending, handover.ReceiverId, MergerSubject.Handover, handover.Id.ToString(), Name(handover.Facility))
                ?? Follow(ending, handover.GiverId, MergerSubject.Handover, handover.Id.ToString(), Name(handover.Facility))),
            .. Each(situation.TemporaryHandovers, temporary =>
                FollowParty(ending, temporary.Handover.ReceiverId, temporary.Handover) ?? FollowParty(ending, temporary.Handover.GiverId, temporary.Handover)),
            .. Each(situation.HousingNeeds, counted => MovesWith(counted.Need, ending)
                ? Follow(organisations, counted.Need.OrganisationId, MergerSubject.HousingNeed, counted.Need.Id.ToString(), counted.Need.OrganisationName)
                : null),
        ]);
    }

    /// <summary>A unit that changes, until the plan has begun, and one that ends, until it has.</summary>
    private static IEnumerable<MergerMove> Units(MergerPlan plan, MergerSituation situation) =>
        from line in plan.Content.Lines
        where line.Kind is not MergerLineKind.Unchanged && (line.Ends || plan.Status < MergerPlanStatus.Executing)
        let unit = situation.Units.FirstOrDefault(unit => unit.Id == line.UnitId)
        where unit is { ValidTo: null }
        select new MergerMove(MergerSubject.AdministrativeUnit, unit.Id.ToString(), unit.FullName, unit.Id, line.IntoIds[0], null, line.IntoIds);

    private static Dictionary<Guid, MergerMove> Moved<T>(IReadOnlyList<T> records, Func<T, MergerMove?> place) =>
        Each(records, place).ToDictionary(move => Guid.Parse(move.Key));

    private static IEnumerable<MergerMove> Each<T>(IReadOnlyList<T> records, Func<T, MergerMove?> place) => records.Select(place).OfType<MergerMove>();

    private static MergerMove? Follow(Dictionary<Guid, MergerMove> leaders, Guid leader, MergerSubject subject, string key, string name) =>
        leaders.GetValueOrDefault(leader) is { } move
            ? move with { Subject = subject, Key = key, Name = name, Doubt = null, Follows = move.Key }
            : null;

    private static MergerMove? FollowParty(Dictionary<Guid, MergerMove> ending, Guid party, TemporaryHandover temporary) =>
        Follow(ending, party, MergerSubject.TemporaryHandover, temporary.Id.ToString(), Name(temporary.Facility));

    /// <summary>A body that ends passes on what it has counted; one that goes on keeps even a count of none.</summary>
    private static bool MovesWith(HousingNeed need, Dictionary<Guid, MergerMove> ending) =>
        !ending.ContainsKey(need.OrganisationId) || need.Needed > 0 || need.Arranged > 0;

    private static string Name(Office office) => office.InWords().Vietnamese;

    private static string Name(FacilityReference facility) => $"{facility.Number} – {facility.Name}";
}
