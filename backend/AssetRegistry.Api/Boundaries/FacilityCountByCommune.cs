namespace AssetRegistry.Api.Boundaries;

/// <summary>Facilities by commune, counted for one caller in one query however many communes are asked for.</summary>
public sealed class FacilityCountByCommune(IBatchScheduler batches, IDocumentStore store) : BatchDataLoader<(string CommuneCode, Actor Actor), int>(batches)
{
    protected override async Task<IReadOnlyDictionary<(string CommuneCode, Actor Actor), int>> LoadBatchAsync(
        IReadOnlyList<(string CommuneCode, Actor Actor)> keys, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var actor = keys[0].Actor;
        List<string> codes = [.. keys.Select(key => key.CommuneCode)];
        var found = await session.Query<Facility>()
            .Where(FacilityVisibility.MayBeSeenBy<Facility>(actor))
            .Where(new FacilityFilter().ToExpression<Facility>())
            .Where(facility => codes.Contains(facility.CommuneCode))
            .Select(facility => facility.CommuneCode)
            .ToListAsync(cancellationToken);

        return keys.ToDictionary(key => key, key => found.Count(code => code == key.CommuneCode));
    }
}
