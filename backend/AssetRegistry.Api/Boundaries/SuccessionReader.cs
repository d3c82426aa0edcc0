namespace AssetRegistry.Api.Boundaries;

/// <summary>Reads what <see cref="Succession"/> follows.</summary>
internal static class SuccessionReader
{
    /// <summary>The successions from or into any of the units.</summary>
    public static Task<IReadOnlyList<UnitSuccession>> SuccessionsAsync(
        this IQuerySession session, List<Guid> units, CancellationToken cancellationToken) =>
        session.Query<UnitSuccession>().Where(succession => units.Contains(succession.FromId) || units.Contains(succession.IntoId)).ToListAsync(cancellationToken);

    /// <summary>The units in force on a day that hold what each of some units held while it was, or that held what it holds.</summary>
    public static async Task<IReadOnlyDictionary<(Guid UnitId, DateOnly Date), IReadOnlyList<SuccessionLine>>> FollowAsync(
        this IQuerySession session, IReadOnlyList<(Guid UnitId, DateOnly Date)> asked, CancellationToken cancellationToken)
    {
        var units = (await session.LoadManyAsync<AdministrativeUnitDetails>(cancellationToken, asked.Select(key => key.UnitId).Distinct())).ToDictionary(unit => unit.Id);
        var later = await session.ReachAsync([.. asked.Where(key => units[key.UnitId].ValidTo <= key.Date).Select(key => key.UnitId)], isForward: true, units, cancellationToken);
        var earlier = await session.ReachAsync([.. asked.Where(key => units[key.UnitId].ValidFrom > key.Date).Select(key => key.UnitId)], isForward: false, units, cancellationToken);
        var links = later.Concat(earlier).DistinctBy(succession => succession.Id).Select(succession => succession.ToLink())
            .SelectMany(link => new[] { (Unit: link.FromId, Link: link), (Unit: link.IntoId, Link: link) }).Distinct().ToLookup(pair => pair.Unit, pair => pair.Link);

        return asked.Distinct().ToDictionary(key => key, key => Succession.Follow(
            key.UnitId, DayOf(units[key.UnitId], key.Date), key.Date, unit => links[unit], (unit, date) => units.TryGetValue(unit, out var known) && known.IsInForce(date)));
    }

    /// <summary>The asked day while the unit exists on it, or the day of its existence nearest to that.</summary>
    private static DateOnly DayOf(AdministrativeUnitDetails unit, DateOnly asked) =>
        unit.IsInForce(asked) ? asked
        : unit.ValidTo is { } end && end <= asked ? end.AddDays(-1)
        : unit.ValidFrom;

    /// <summary>Every succession that ground of these units went through, or came through; one query for each reform in a row.</summary>
    private static async Task<List<UnitSuccession>> ReachAsync(
        this IQuerySession session, List<Guid> frontier, bool isForward, Dictionary<Guid, AdministrativeUnitDetails> units, CancellationToken cancellationToken)
    {
        var reached = new List<UnitSuccession>();
        var seen = frontier.ToHashSet();
        while (frontier.Count > 0)
        {
            var found = isForward
                ? await session.Query<UnitSuccession>().Where(succession => frontier.Contains(succession.FromId)).ToListAsync(cancellationToken)
                : await session.Query<UnitSuccession>().Where(succession => frontier.Contains(succession.IntoId)).ToListAsync(cancellationToken);
            reached.AddRange(found);
            frontier = [.. found.Select(succession => isForward ? succession.IntoId : succession.FromId).Where(seen.Add)];
            foreach (var unit in await session.LoadManyAsync<AdministrativeUnitDetails>(cancellationToken, frontier.Where(id => !units.ContainsKey(id))))
            {
                units[unit.Id] = unit;
            }
        }

        return reached;
    }
}
