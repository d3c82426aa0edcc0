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

    private object Now(TouchedRecord touched) => touched.Subject switch
    {
        MergerSubject.AdministrativeUnit => Unit(touched.Id),
        MergerSubject.Organisation => Organisation(touched.Id),
        MergerSubject.Dossier => Dossier(touched.Id),
        MergerSubject.Handover => Handover(touched.Id),
        _ => Facility(touched.Id),
    };

    private void Take(MergerBatch batch)
    {
        foreach (var (stream, fact) in batch.Streams.SelectMany(stream => stream.Events.Select(fact => (stream, fact))))
        {
            Facts.Add(fact);
            if (!_histories.TryGetValue(stream.Id, out var history))
            {
                _histories[stream.Id] = history = [];
            }

            history.Add(fact);
            Situation = Situation with
            {
                Units = Folded(Situation.Units, unit => unit.Id, fact),
                Organisations = Folded(Situation.Organisations, organisation => organisation.Id, fact),
                Facilities = Folded(Situation.Facilities, facility => facility.Id, fact),
                Dossiers = Folded(Situation.Dossiers, dossier => dossier.Id, fact),
                Handovers = Folded(Situation.Handovers, handover => handover.Id, fact),
            };

            IReadOnlyList<T> Folded<T>(IReadOnlyList<T> known, Func<T, Guid> idOf, IBusinessEvent next)
                where T : class
            {
                if (typeof(T).GetMethod("Create", [next.GetType()]) is { } create)
                {
                    return [.. known, (T)create.Invoke(null, [next])!];
                }

                return typeof(T).GetMethod("Apply", [next.GetType()]) is { } apply
                    ? [.. known.Select(state => idOf(state) == stream.Id ? (T)apply.Invoke(state, [next])! : state)]
                    : known;
            }
        }
    }
}
