namespace AssetRegistry.Api.Organisations;

/// <summary>Loads the organisations that commands name.</summary>
internal static class OrganisationLoading
{
    /// <exception cref="OrganisationNotFoundException">There is none with this id.</exception>
    public static async Task<Organisation> LoadOrganisationAsync(
        this IQuerySession session, Guid id, string field, CancellationToken cancellationToken) =>
        await session.LoadAsync<Organisation>(id, cancellationToken) ?? throw new OrganisationNotFoundException(id, field);

    /// <exception cref="AccountWithoutOrganisationException">The account acts for no organisation.</exception>
    public static Task<Organisation> LoadOwnOrganisationAsync(this IQuerySession session, Actor actor, CancellationToken cancellationToken) =>
        session.LoadOrganisationAsync(
            actor.OrganisationId ?? throw new AccountWithoutOrganisationException(actor.Account), "organisationId", cancellationToken);
}
