using System.Globalization;

namespace AssetRegistry.Api.Boundaries;

/// <summary>Ground of one unit that another one has from a day on; the same unit where it goes on in another boundary.</summary>
/// <param name="On">The first day of the new state.</param>
/// <param name="Share">Of the ground of the former unit, above 0 and at most 1; null: not known.</param>
public sealed record UnitSuccession(string Id, Guid FromId, Guid IntoId, DateOnly On, SuccessionKind Kind, decimal? Share)
{
    public static UnitSuccession Of(SuccessionLink link) => new(
        string.Create(CultureInfo.InvariantCulture, $"{link.FromId:N}/{link.IntoId:N}/{link.On:yyyyMMdd}"),
        link.FromId, link.IntoId, link.On, link.Kind, link.Share);

    public SuccessionLink ToLink() => new(FromId, IntoId, On, Kind, Share);
}

/// <summary>Keeps <see cref="UnitSuccession"/>: one for each unit that got ground of another one.</summary>
public sealed class SuccessionProjection : EventProjection
{
    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellationToken)
    {
        switch (e.Data)
        {
            case AdministrativeUnitEnded ended:
                operations.Store(ended.Succession().Select(UnitSuccession.Of));
                break;
            case AdministrativeUnitReinstated reinstated:
                Forget(operations, reinstated.UnitId, reinstated.FormerValidTo);
                break;
            case GroundRedistributed redistributed:
                Forget(operations, redistributed.UnitId, redistributed.On);
                operations.Store(redistributed.Into.Select(share => UnitSuccession.Of(share.LinkFrom(redistributed.UnitId, redistributed.On))));
                break;
            default:
                break;
        }

        return ValueTask.CompletedTask;
    }

    private static void Forget(IDocumentOperations operations, Guid unitId, DateOnly on) =>
        operations.DeleteWhere<UnitSuccession>(succession => succession.FromId == unitId && succession.On == on);
}

/// <summary>The successions from and into each unit, in one query however many units are asked for.</summary>
public sealed class SuccessionsByUnit(IBatchScheduler batches, IDocumentStore store) : BatchDataLoader<Guid, IReadOnlyList<UnitSuccession>>(batches)
{
    protected override async Task<IReadOnlyDictionary<Guid, IReadOnlyList<UnitSuccession>>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var found = await session.SuccessionsAsync([.. keys], cancellationToken);

        return keys.ToDictionary(key => key, key => (IReadOnlyList<UnitSuccession>)
        [
            .. found.Where(succession => succession.FromId == key || succession.IntoId == key).OrderBy(succession => succession.On).ThenBy(succession => succession.Id, StringComparer.Ordinal),
        ]);
    }
}
