namespace AssetRegistry.Tests.Histories;

/// <summary>A few facilities, whole and in parts, driven by random numbers through everything that may be asked, given, taken back and ended.</summary>
internal sealed partial class RandomProvince
{
    private static readonly Organisation[] Organisations = [A.DoanKet, A.TaLeng, A.HealthDepartment, A.LandFund];

    private static readonly Actor[] Strangers = [A.Appraiser, A.Decider, A.LandFundOfficer, A.Administrator, A.OfficialOf(A.TaLeng)];

    private readonly int[] _numbers;
    private readonly List<Delegation> _delegations = [];
    private int _next;
    private int _ids = 50_000;

    public RandomProvince(int[] numbers)
    {
        _numbers = numbers;
        foreach (var number in Enumerable.Range(1, 4))
        {
            var holder = Organisations[number % 3];
            Record(A.Id(1000 + number), new FacilityRegistered(
                A.Id(1000 + number), $"LC-{number:0000}", "Trụ sở cũ", null, FacilityCategory.CommuneHeadquarters, Classification.Surplus, A.TaLengCommune.Id,
                A.TaLengCommune.Code, A.TaLengCommune.FullName, null, null, null, 2400m, 1276.2m, holder.Id, holder.Name, null, A.Imported()));
        }
    }

    /// <summary>The day of the next command: none is recorded before one that is recorded already.</summary>
    public DateOnly Day { get; private set; } = A.Day(1);

    public Dictionary<Guid, Facility> Facilities { get; } = [];

    public Dictionary<Guid, Dossier> Dossiers { get; } = [];

    public Dictionary<Guid, Decision> Decisions { get; } = [];

    public Dictionary<Guid, Handover> Handovers { get; } = [];

    public Dictionary<Guid, TemporaryHandover> Temporary { get; } = [];

    /// <summary>Everything recorded at facilities, in the order of recording.</summary>
    public List<(Guid Id, IBusinessEvent Fact)> AtFacilities { get; } = [];

    /// <summary>Everything recorded at all.</summary>
    public List<IBusinessEvent> Facts { get; } = [];

    public int Refused { get; private set; }

    /// <summary>Runs to the end. Named refusals are counted; anything else that is thrown comes out.</summary>
    /// <param name="afterEachStep">What must hold whenever a command has been answered.</param>
    public RandomProvince Run(Action<RandomProvince> afterEachStep)
    {
        while (_next < _numbers.Length && Day < A.Today)
        {
            Day = Day.AddDays(Pick(7) == 0 ? 1 : 0);
            try
            {
                Step();
            }
            catch (AssetRegistryException)
            {
                Refused++;
            }

            afterEachStep(this);
        }

        return this;
    }

    /// <summary>The facilities as they were on a day, folded from what had taken effect by then.</summary>
    public IEnumerable<Facility> On(DateOnly day) => AtFacilities.Where(recorded => recorded.Fact.Provenance.EffectiveOn <= day)
        .GroupBy(recorded => recorded.Id, recorded => recorded.Fact)
        .Select(facts => facts.OrderBy(fact => fact.Provenance.EffectiveOn).Aggregate((Facility?)null, Fold)!);

    private static Facility Fold(Facility? facility, IBusinessEvent fact) => fact switch
    {
        FacilityRegistered e => Facility.Create(e),
        FacilityClassified e => facility!.Apply(e),
        FacilityPartDelimited e => facility!.Apply(e),
        FacilityReceivedIntoCustody e => facility!.Apply(e),
        FacilityRequested e => facility!.Apply(e),
        FacilityRequestClosed e => facility!.Apply(e),
        FacilityAssigned e => facility!.Apply(e),
        FacilityReleased e => facility!.Apply(e),
        FacilityHandedOver e => facility!.Apply(e),
        FacilityPutToUse e => facility!.Apply(e),
        FacilityReturned e => facility!.Apply(e),
        FacilityHandedOverTemporarily e => facility!.Apply(e),
        FacilityTemporaryHandoverEnded e => facility!.Apply(e),
        FacilitySplit e => facility!.Apply(e),
        _ => facility!.Apply((FacilityEnded)fact),
    };

    private void Record(Guid facilityId, IBusinessEvent fact)
    {
        Facts.Add(fact);
        AtFacilities.Add((facilityId, fact));
        Facilities[facilityId] = Fold(Facilities.GetValueOrDefault(facilityId), fact);
    }

    private T Noted<T>(T fact)
        where T : IBusinessEvent
    {
        Facts.Add(fact);
        return fact;
    }

    private Facility AFacility() => Facilities.Values.ElementAt(Pick(Facilities.Count));

    private T One<T>(IEnumerable<T> candidates)
    {
        List<T> all = [.. candidates];
        return all.Count > 0 ? all[Pick(all.Count)] : throw new NothingToDoException();
    }

    // Mostly who may; now and then somebody who may not.
    private Actor Usually(Actor actor) => Pick(12) == 0 ? Strangers[Pick(Strangers.Length)] : actor;

    private static Actor OfficialOf(Guid organisationId) => A.OfficialOf(Organisations.First(organisation => organisation.Id == organisationId));

    private Paper Paper(PaperKind kind) => new(kind, $"{_ids}/VB", Day);

    private Guid NewId() => A.Id(_ids++);

    private int Pick(int count) => _next < _numbers.Length ? _numbers[_next++] % count : 0;

    /// <summary>There is no such record yet: the step is skipped.</summary>
    private sealed class NothingToDoException() : AssetRegistryException("NOTHING_TO_DO", new("Chưa có gì", "There is nothing yet"));
}
