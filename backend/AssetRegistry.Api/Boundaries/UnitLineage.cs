namespace AssetRegistry.Api.Boundaries;

/// <summary>A unit that holds on the day asked for what another one holds on another day.</summary>
/// <param name="Share">
/// The part of the earlier unit's ground that came to the later one, all ways together; null: of one of the reforms it is not known.
/// </param>
/// <param name="Successions">The reforms in between, the earliest first; of several ways the shortest. None: it is the unit itself.</param>
public sealed record UnitLineage(AdministrativeUnitDetails Unit, decimal? Share, IReadOnlyList<UnitSuccession> Successions)
{
    public bool IsItself => Successions.Count == 0;
}

/// <summary>The units of a day that each of some units went to or came from; all of them together in a few queries.</summary>
public sealed class LineagesByUnit(IBatchScheduler batches, IDocumentStore store)
    : BatchDataLoader<(Guid UnitId, DateOnly Date), IReadOnlyList<UnitLineage>>(batches)
{
    protected override async Task<IReadOnlyDictionary<(Guid UnitId, DateOnly Date), IReadOnlyList<UnitLineage>>> LoadBatchAsync(
        IReadOnlyList<(Guid UnitId, DateOnly Date)> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var lines = await session.FollowAsync(keys, cancellationToken);
        var units = (await session.LoadManyAsync<AdministrativeUnitDetails>(
            cancellationToken, lines.Values.SelectMany(found => found).Select(line => line.UnitId).Distinct())).ToDictionary(unit => unit.Id);

        return lines.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<UnitLineage>)
            [.. pair.Value.Select(line => new UnitLineage(units[line.UnitId], line.Share, [.. line.Links.Select(UnitSuccession.Of)]))]);
    }
}
