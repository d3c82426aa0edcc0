using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Boundaries;

/// <summary>Decides on former units, a few hundred at a time with as many queries as for one.</summary>
/// <param name="options">What to do with the file.</param>
/// <param name="actor">Who imports.</param>
/// <param name="clock">Gives the day of recording.</param>
/// <param name="sources">How many former units have ground in each unit after the reform, by its code.</param>
internal sealed class CrosswalkDesk(CrosswalkImportOptions options, Actor actor, TimeProvider clock, IReadOnlyDictionary<string, int> sources)
{
    public async Task<IReadOnlyList<CrosswalkDecision>> DecideAsync(IReadOnlyList<CrosswalkUnit> units, IQuerySession session, CancellationToken cancellationToken)
    {
        var known = await KnownUnits.LoadAsync(units, session, cancellationToken);

        return [.. units.Select(unit => Decide(unit, known))];
    }

    private CrosswalkDecision Decide(CrosswalkUnit unit, KnownUnits known)
    {
        var former = unit.First is { } first ? known.Find(first.Former.Code, first.ReformedOn.AddDays(-1)) : null;
        var refused = unit.RefusedFor(row => ProblemOf(row, unit, former, known));
        if (refused.Count > 0)
        {
            return new(Guid.Empty, 0, [], 0, refused);
        }

        var reformedOn = unit.First!.ReformedOn;
        List<SuccessionShare> into = [.. unit.Rows.Select(row => Share(row, known.Find(row.SuccessorCode, reformedOn)!))];
        if (former is not null && into.Exists(share => share.UnitId == former.Id))
        {
            return Redistribute(former, into, reformedOn, known);
        }

        return former is null ? Enter(unit.First, into, known)
            : former.ValidTo is null ? End(known.Loaded(former.Id), unit.First, into)
            : new(former.Id, former.Version, [], into.Count, []);
    }

    private LocalizedText? ProblemOf(CrosswalkRow row, CrosswalkUnit unit, AdministrativeUnitDetails? former, KnownUnits known)
    {
        if (row.ReformedOn > clock.Today())
        {
            return CrosswalkText.DateInFuture(row.ReformedOn);
        }

        if ((row.Former, row.FormerProvinceCode, row.ReformedOn) != (unit.First!.Former, unit.First.FormerProvinceCode, unit.First.ReformedOn))
        {
            return CrosswalkText.FormerDiffers(row.Former.Code);
        }

        if (row.IsWhole && unit.Rows.Count > 1)
        {
            return CrosswalkText.WholeAndMore;
        }

        if (unit.Rows.Sum(each => each.Share ?? 0) > 1)
        {
            return CrosswalkText.SharesExceedWhole;
        }

        if (known.Find(row.SuccessorCode, row.ReformedOn) is not { } successor)
        {
            return CrosswalkText.UnknownSuccessor(row.SuccessorCode, row.ReformedOn);
        }

        if (row.SuccessorName is { } named && !successor.IsCalled(named))
        {
            return CrosswalkText.SuccessorNamed(row.SuccessorCode, successor.FullName, named);
        }

        if (former is null)
        {
            return null;
        }

        if (!former.IsCalled(row.Former.Name))
        {
            return CrosswalkText.FormerNamed(row.Former.Code, row.ReformedOn.AddDays(-1), former.FullName, row.Former.FullName);
        }

        return former.ValidTo is { } ended && (ended != row.ReformedOn || !known.HasSuccessors(former.Id, unit.Rows, ended))
            ? CrosswalkText.Contradicts(former.FullName, ended)
            : null;
    }

    private SuccessionShare Share(CrosswalkRow row, AdministrativeUnitDetails successor) => new(
        successor.Id,
        SuccessionKinds.Of(row.Former, new(successor.Code, successor.Name, successor.FullName, successor.Type), row.IsWhole, sources[row.SuccessorCode] == 1),
        row.Share);

    private CrosswalkDecision Enter(CrosswalkRow row, List<SuccessionShare> into, KnownUnits known)
    {
        var eve = row.ReformedOn.AddDays(-1);
        var since = options.Since is { } day && day < eve ? day : eve;
        var established = AdministrativeUnitDecider.Establish(
            new(
                Guid.CreateVersion7(clock.GetUtcNow()), row.Former.Code, row.Former.Name, row.Former.FullName, row.Former.Type, row.FormerProvinceCode,
                known.Find(row.FormerProvinceCode, eve)?.Id, null, since, null, []),
            actor, clock.Today());

        return new(established.UnitId, 0, [established, EndOf(AdministrativeUnit.Create(established), row, into)], into.Count, []);
    }

    private CrosswalkDecision End(AdministrativeUnit former, CrosswalkRow row, List<SuccessionShare> into) =>
        new(former.Id, former.Version, [EndOf(former, row, into)], into.Count, []);

    private AdministrativeUnitEnded EndOf(AdministrativeUnit former, CrosswalkRow row, List<SuccessionShare> into) =>
        AdministrativeUnitDecider.End(new(former.Id, row.ReformedOn, into, row.LegalAct), former, actor, clock.Today());

    /// <summary>The unit is still there after the reform: it kept its ground, or gave some of it to others.</summary>
    private CrosswalkDecision Redistribute(AdministrativeUnitDetails former, List<SuccessionShare> into, DateOnly reformedOn, KnownUnits known)
    {
        var isAsBefore = into.Count == 1 || known.HasRecorded(former.Id, into, reformedOn);

        return new(
            former.Id, former.Version,
            isAsBefore
                ? []
                : [
                    AdministrativeUnitDecider.Redistribute(
                        new(former.Id, reformedOn, [.. into.Select(share => share with { Kind = SuccessionKind.Redrawn })]), known.Loaded(former.Id), actor, clock.Today()),
                ],
            into.Count, []);
    }

    /// <summary>What the register knows of the codes of some rows.</summary>
    private sealed class KnownUnits
    {
        private readonly ILookup<string, AdministrativeUnitDetails> _byCode;
        private readonly ILookup<Guid, UnitSuccession> _successions;
        private readonly Dictionary<Guid, AdministrativeUnit> _loaded;

        private KnownUnits(
            ILookup<string, AdministrativeUnitDetails> byCode, ILookup<Guid, UnitSuccession> successions, Dictionary<Guid, AdministrativeUnit> loaded) =>
            (_byCode, _successions, _loaded) = (byCode, successions, loaded);

        public static async Task<KnownUnits> LoadAsync(IReadOnlyList<CrosswalkUnit> units, IQuerySession session, CancellationToken cancellationToken)
        {
            var rows = units.SelectMany(unit => unit.Rows).ToList();
            List<string> codes = [.. rows.SelectMany(row => new[] { row.Former.Code, row.SuccessorCode, row.FormerProvinceCode }).Distinct()];
            var known = (await session.Query<AdministrativeUnitDetails>().Where(unit => codes.Contains(unit.Code)).ToListAsync(cancellationToken)).ToLookup(unit => unit.Code);
            var former = units.Select(unit => unit.First).OfType<CrosswalkRow>()
                .Select(row => Find(known, row.Former.Code, row.ReformedOn.AddDays(-1))).OfType<AdministrativeUnitDetails>().ToList();

            return new(
                known,
                (await session.SuccessionsAsync([.. former.Select(unit => unit.Id)], cancellationToken)).ToLookup(succession => succession.FromId),
                (await session.LoadManyAsync<AdministrativeUnit>(cancellationToken, former.Where(unit => unit.ValidTo is null).Select(unit => unit.Id)))
                    .ToDictionary(unit => unit.Id));
        }

        /// <summary>The unit that has a code on a day: the same code can mean another one before a reform.</summary>
        public AdministrativeUnitDetails? Find(string code, DateOnly date) => Find(_byCode, code, date);

        public AdministrativeUnit Loaded(Guid id) => _loaded[id];

        /// <summary>Whether exactly the units of the rows are recorded to have a unit's ground.</summary>
        public bool HasSuccessors(Guid id, IReadOnlyList<CrosswalkRow> rows, DateOnly on) => _successions[id].Where(succession => succession.On == on)
            .Select(succession => succession.IntoId).ToHashSet().SetEquals(rows.Select(row => Find(row.SuccessorCode, on)?.Id ?? Guid.Empty));

        public bool HasRecorded(Guid id, IReadOnlyList<SuccessionShare> into, DateOnly on) => _successions[id].Where(succession => succession.On == on)
            .Select(succession => succession.IntoId).ToHashSet().SetEquals(into.Select(share => share.UnitId));

        private static AdministrativeUnitDetails? Find(ILookup<string, AdministrativeUnitDetails> known, string code, DateOnly date) =>
            known[code].FirstOrDefault(unit => unit.IsInForce(date));
    }
}
