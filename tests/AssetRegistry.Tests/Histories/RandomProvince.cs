namespace AssetRegistry.Tests.Histories;

/// <summary>
/// A few facilities, whole and in parts, driven by random numbers through everything that may be asked, given, taken back, kept, leased, lived
/// in, worked in, put together and ended. Now and then a command that was carried out is given again.
/// </summary>
internal sealed partial class RandomProvince
{
    private static readonly Organisation[] Organisations = [A.DoanKet, A.TaLeng, A.HealthDepartment, A.LandFund];

    private static readonly Actor[] Strangers = [A.Appraiser, A.Decider, A.LandFundOfficer, A.Administrator, A.OfficialOf(A.TaLeng)];

    private readonly int[] _numbers;
    private readonly List<Delegation> _delegations = [];
    private readonly Tape _tape = new();
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
            Describe(A.Id(1000 + number), A.Id(2000 + number));
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

    /// <summary>Commands given again that were refused.</summary>
    public int RefusedAgain { get; private set; }

    /// <summary>What was recorded by commands that were given again.</summary>
    public List<IBusinessEvent> RecordedAgain { get; } = [];

    /// <summary>Runs to the end. Named refusals are counted; anything else that is thrown comes out.</summary>
    /// <param name="afterEachStep">What must hold whenever a command has been answered.</param>
    public RandomProvince Run(Action<RandomProvince> afterEachStep)
    {
        while (_next < _numbers.Length && Day < A.Today)
        {
            Day = Day.AddDays(Pick(7) == 0 ? 1 : 0);
            if (IsRefused())
            {
                Refused++;
                afterEachStep(this);
                continue;
            }

            afterEachStep(this);
            if (Pick(5) == 0)
            {
                GiveAgain();
                afterEachStep(this);
            }
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
        FacilityPartDissolved e => facility!.Apply(e),
        FacilityReleasedFromCustody e => facility!.Apply(e),
        LandParcelRecorded e => facility!.Apply(e),
        BuildingRecorded e => facility!.Apply(e),
        FacilityUseRecorded e => facility!.Apply(e),
        FacilitySplit e => facility!.Apply(e),
        FacilityConsolidated e => facility!.Apply(e),
        _ => facility!.Apply((FacilityEnded)fact),
    };

    /// <summary>A fact of a facility, and what its custody makes of it in the same commit.</summary>
    private void Record(Guid facilityId, IBusinessEvent fact)
    {
        var before = Facilities.GetValueOrDefault(facilityId);
        var followed = before is null ? [] : FollowedBy(fact, before);
        Facts.Add(fact);
        AtFacilities.Add((facilityId, fact));
        Facilities[facilityId] = Fold(before, fact);
        followed.ForEach(following => AtCase(following.CaseId, following.Facts));
    }

    private T Noted<T>(T fact)
        where T : IBusinessEvent
    {
        Facts.Add(fact);
        return fact;
    }

    /// <summary>One step; named refusals are answers, anything else that is thrown comes out.</summary>
    private bool IsRefused()
    {
        _tape.Clear();
        try
        {
            Step();
            return false;
        }
        catch (AssetRegistryException)
        {
            return true;
        }
    }

    /// <summary>
    /// Whoever has heard no answer and has lost the key gives the command again, word by word: on the record as he had read it, which is stale
    /// by now; and what begins a record is decided on what the first one has left.
    /// </summary>
    private void GiveAgain()
    {
        var recorded = Facts.Count;
        _tape.Rewind();
        try
        {
            Step();
            RecordedAgain.AddRange(Facts.Skip(recorded));
        }
        catch (AssetRegistryException)
        {
            Assert.Equal(recorded, Facts.Count);
            RefusedAgain++;
        }
        finally
        {
            _tape.Clear();
        }
    }

    private Facility AFacility() => Facilities[One(
        Facilities.Values.Where(facility => facility.EndedOn is null || Number(10) == 0).Select(facility => facility.Id))];

    /// <summary>One record of those the command may be about; given again it is about the same.</summary>
    private TKey One<TKey>(IEnumerable<TKey> candidates)
        where TKey : notnull => Said(() =>
        {
            List<TKey> all = [.. candidates];
            return all.Count > 0 ? all[Number(all.Count)] : throw new NothingToDoException();
        });

    // Mostly who may; now and then somebody who may not.
    private Actor Usually(Actor actor) => Pick(12) == 0 ? Strangers[Pick(Strangers.Length)] : actor;

    private static Actor OfficialOf(Guid organisationId) => A.OfficialOf(Organisations.First(organisation => organisation.Id == organisationId));

    private Paper Paper(PaperKind kind) => new(kind, $"{Said(() => _ids)}/VB", Day);

    /// <summary>Ids are the host's: a command that is given again gets others.</summary>
    private Guid NewId() => A.Id(_ids++);

    private int Pick(int count) => Said(() => Number(count));

    /// <summary>What a command says, chosen when it is given first.</summary>
    private T Said<T>(Func<T> choose)
        where T : notnull => _tape.Said(choose);

    /// <summary>The record as the caller has read it, as the host checks by its version.</summary>
    private T Read<T>(T present)
        where T : class =>
        ReferenceEquals(Said(() => present), present) ? present : throw new StaleVersionException(typeof(T).Name, Guid.Empty, 1, 2);

    private int Number(int count) => _next < _numbers.Length ? _numbers[_next++] % count : 0;

    /// <summary>The words of the last command.</summary>
    private sealed class Tape
    {
        private readonly List<object> _words = [];
        private int? _at;

        public void Clear()
        {
            _words.Clear();
            _at = null;
        }

        public void Rewind() => _at = 0;

        public T Said<T>(Func<T> choose)
            where T : notnull
        {
            if (_at is { } at)
            {
                _at = at + 1;
                return (T)_words[at];
            }

            var word = choose();
            _words.Add(word);
            return word;
        }
    }

    /// <summary>There is no such record yet: the step is skipped.</summary>
    private sealed class NothingToDoException() : AssetRegistryException("NOTHING_TO_DO", new("Chưa có gì", "There is nothing yet"));
}
