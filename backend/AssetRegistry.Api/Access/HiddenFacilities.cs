namespace AssetRegistry.Api.Access;

/// <summary>Reads what is hidden from an actor, by the rule that chooses what he sees.</summary>
internal static class HiddenFacilities
{
    /// <summary>The actor with the restricted facilities that do not exist for him.</summary>
    public static async Task<Actor> WithHiddenAsync(this Actor actor, IDocumentStore store, CancellationToken cancellationToken)
    {
        if (actor.SeesRestricted)
        {
            return actor;
        }

        await using var session = store.QuerySession();
        var restricted = session.Query<Facility>().Where(facility => facility.Sensitivity == Sensitivity.Restricted);
        var all = await restricted.Select(facility => facility.Id).ToListAsync(cancellationToken);
        if (all.Count == 0)
        {
            return actor;
        }

        var open = await restricted.Where(FacilityVisibility.IsOpenTo<Facility>(actor)).Select(facility => facility.Id).ToListAsync(cancellationToken);

        return actor with { HiddenFacilityIds = [.. all.Except(open).Order()] };
    }
}
