namespace AssetRegistry.Api.Organisations;

/// <summary>Loads the organisations that commands name.</summary>
internal static class OrganisationLoading
{
    /// <exception cref="OrganisationNotFoundException">There is none with this id.</exception>
    public static async Task<Organisation> LoadOrganisationAsync(
        this IQuerySession session, Guid id, string field, CancellationToken cancellationToken) =>
        await session.LoadAsync<Organisation>(id, cancellationToken) ?? throw new OrganisationNotFoundException(id, field);

    /// <summary>The bodies that an organisation succeeded, those before them included; none for most.</summary>
    public static async Task<IReadOnlyList<Guid>> LoadPredecessorIdsAsync(this IQuerySession session, Guid? organisationId, CancellationToken cancellationToken)
    {
        var found = new List<Guid>();
        var next = organisationId is { } own ? [own] : new List<Guid>();
        while (next.Count > 0)
        {
            var organisations = await session.LoadManyAsync<Organisation>(cancellationToken, next);
            next = [.. organisations.SelectMany(organisation => organisation.PredecessorIds).Except(found)];
            found.AddRange(next);
        }

        return found;
    }

    /// <exception cref="AccountWithoutOrganisationException">The account acts for no organisation.</exception>
    public static Task<Organisation> LoadOwnOrganisationAsync(this IQuerySession session, Actor actor, CancellationToken cancellationToken) =>
        session.LoadOrganisationAsync(
            actor.OrganisationId ?? throw new AccountWithoutOrganisationException(actor.Account), "organisationId", cancellationToken);
}
