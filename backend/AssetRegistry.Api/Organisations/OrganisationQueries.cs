namespace AssetRegistry.Api.Organisations;

[QueryType]
public static class OrganisationQueries
{
    /// <summary>Every body that holds, receives or handles assets, by name.</summary>
    public static async Task<IReadOnlyList<Organisation>> GetOrganisationsAsync(Actor _, IQuerySession session, CancellationToken cancellationToken) =>
        [.. await session.Query<Organisation>().OrderBy(organisation => organisation.Name).ToListAsync(cancellationToken)];
}
