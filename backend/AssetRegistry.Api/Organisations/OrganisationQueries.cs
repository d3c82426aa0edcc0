using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Organisations;

[QueryType]
public static class OrganisationQueries
{
    /// <summary>The bodies that hold, receive or handle assets, by name: those that exist on a day, or every one there ever was.</summary>
    public static async Task<IReadOnlyList<Organisation>> GetOrganisationsAsync(
        DateOnly? on, Actor _, IQuerySession session, CancellationToken cancellationToken) =>
        [
            .. (await session.Query<Organisation>().OrderBy(organisation => organisation.Name).ToListAsync(cancellationToken))
                .Where(organisation => on is not { } day || organisation.ExistsOn(day)),
        ];

    /// <summary>One body; null when there is none.</summary>
    public static Task<Organisation?> GetOrganisationByIdAsync(
        [ID<Organisation>] Guid id, Actor _, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        organisations.LoadAsync(id, cancellationToken);
}
