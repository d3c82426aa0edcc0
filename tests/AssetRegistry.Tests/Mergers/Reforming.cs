namespace AssetRegistry.Tests.Mergers;

/// <summary>The units, organisations and facilities of a test, as the batches of a plan leave them.</summary>
internal sealed class Reforming(MergerPlan plan, MergerSituation situation)
{
    public static readonly Organisation NewCommittee = AssetRegistry.Organisations.Organisation.Create(new(
        A.Id(960), "H20", "UBND phường Tân Phong", OrganisationType.CommuneCommittee, Plans.Ward.UnitId, "03427", A.Imported(60))) with
    { Version = 1 };

    private readonly Dictionary<Guid, List<IBusinessEvent>> _histories = [];
    private readonly List<MergerBatchExecuted> _batches = [];

    public MergerPlan Plan { get; private set; } = plan;

    public MergerSituation Situation { get; private set; } = situation;

    public List<IBusinessEvent> Facts { get; } = [];

    public Organisation Organisation(Guid id) => Situation.Organisations.Single(organisation => organisation.Id == id);

    public Facility Facility(Guid id) => Situation.Facilities.Single(facility => facility.Id == id);

    public Dossier Dossier(Guid id) => Situation.Dossiers.Single(dossier => dossier.Id == id);

    public Handover Handover(Guid id) => Situation.Handovers.Single(handover => handover.Id == id);

    public TemporaryHandover TemporaryHandover(Guid id) => Situation.TemporaryHandovers.Single(temporary => temporary.Handover.Id == id).Handover;

    public HousingNeed Need(Guid organisationId) => Situation.HousingNeeds.Single(counted => counted.Need.OrganisationId == organisationId).Need;

    public AdministrativeUnit Unit(Guid id) => Situation.Units.Single(unit => unit.Id == id);

    public MergerBatch Execute()
    {
        // What has ended is not read again.
        var standing = Situation with { Organisations = [.. Situation.Organisations.Where(organisation => organisation.EndedOn is null)] };
        var batch = MergerPlanDecider.Execute(new(A.Day(70)), Plan, standing, A.Administrator, A.Today);
        var step = (MergerBatchExecuted)batch.Step;
        Plan = Plan.Apply(step);
        _batches.Add(step);
        Take(batch);

        return batch;
    }

    public MergerBatch Undo(IReadOnlyList<string>? newcomers = null, DateOnly? today = null)
    {
        var last = _batches[Plan.StandingBatches - 1];
        var batch = MergerPlanDecider.Undo(
            new("Nghị quyết bị thu hồi", A.Day(71)), Plan, last,
            [.. last.Touched.Select(touched => new MergedRecord(touched.Subject, touched.Id, Now(touched), 1, _histories[touched.Id]))],
            newcomers ?? [], A.Administrator, today ?? A.Today);
        Plan = Plan.Apply((MergerBatchUndone)batch.Step);
        Take(batch);

        return batch;
    }

    public void Change(Facility facility) => Situation = Situation with
    {
        Facilities = [.. Situation.Facilities.Select(known => known.Id == facility.Id ? facility : known)],
    };

    /// <summary>What a person recorded.</summary>
    public void Record(Guid id, IBusinessEvent fact)
    {
        Remember(id, fact);
        Fold(id, fact);
    }

    public void Count(HousingNeedRecorded count) => Record(count.HousingNeedId, count);

    /// <summary>A fact from before the reform.</summary>
    public void Remember(Guid id, IBusinessEvent fact)
    {
        if (!_histories.TryGetValue(id, out var history))
        {
            _histories[id] = history = [];
        }

        history.Add(fact);
    }

    private object Now(TouchedRecord touched) => touched.Subject switch
    {
        MergerSubject.AdministrativeUnit => Unit(touched.Id),
        MergerSubject.Organisation => Organisation(touched.Id),
        MergerSubject.Dossier => Dossier(touched.Id),
        MergerSubject.Handover => Handover(touched.Id),
        MergerSubject.TemporaryHandover => TemporaryHandover(touched.Id),
        MergerSubject.HousingNeed => Situation.HousingNeeds.Single(counted => counted.Need.Id == touched.Id).Need,
        _ => Facility(touched.Id),
    };

    private void Take(MergerBatch batch)
    {
        foreach (var (stream, fact) in batch.Streams.SelectMany(stream => stream.Events.Select(fact => (stream, fact))))
        {
            Facts.Add(fact);
            Remember(stream.Id, fact);
            Fold(stream.Id, fact);
        }
    }

    private void Fold(Guid id, IBusinessEvent fact)
    {
        var facilities = Folded(Situation.Facilities, facility => facility.Id);
        var needs = Folded([.. Situation.HousingNeeds.Select(counted => counted.Need)], need => need.Id);
        Situation = Situation with
        {
            Units = Folded(Situation.Units, unit => unit.Id),
            Organisations = Folded(Situation.Organisations, organisation => organisation.Id),
            Facilities = facilities,
            Dossiers = Folded(Situation.Dossiers, dossier => dossier.Id),
            Handovers = Folded(Situation.Handovers, handover => handover.Id),
            TemporaryHandovers =
            [
                .. Folded([.. Situation.TemporaryHandovers.Select(temporary => temporary.Handover)], temporary => temporary.Id)
                    .Select(temporary => new MergerTemporaryHandover(temporary, facilities.Single(facility => facility.Id == temporary.Facility.Id))),
            ],
            HousingNeeds =
            [
                .. needs.Select(need => new MergerHousingNeed(need, need.Id == id ? fact.Provenance.EffectiveOn
                    : Situation.HousingNeeds.Single(counted => counted.Need.Id == need.Id).CountedOn)),
            ],
        };

        // A state that a fact begins is there once, however often such a fact is recorded.
        IReadOnlyList<T> Folded<T>(IReadOnlyList<T> known, Func<T, Guid> idOf)
            where T : class =>
            known.Any(state => idOf(state) == id) && typeof(T).GetMethod("Apply", [fact.GetType()]) is { } apply
                ? [.. known.Select(state => idOf(state) == id ? (T)apply.Invoke(state, [fact])! : state)]
            : typeof(T).GetMethod("Create", [fact.GetType()]) is { } create ? [.. known, (T)create.Invoke(null, [fact])!]
            : known;
    }
}
