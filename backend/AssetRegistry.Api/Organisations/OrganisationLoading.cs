namespace AssetRegistry.Api.Organisations;

/// <summary>Loads the organisations that commands name.</summary>
internal static class OrganisationLoading
{
    /// <exception cref="OrganisationNotFoundException">There is none with this id.</exception>
    public static async Task<Organisation> LoadOrganisationAsync(
        this IQuerySession session, Guid id, string field, CancellationToken cancellationToken) =>
        await session.LoadAsync<Organisation>(id, cancellationToken) ?? throw new OrganisationNotFoundException(id, field);

    /// <summary>The body of this code; null when no code is given.</summary>
    /// <exception cref="OrganisationNotFoundException">There is none with this code.</exception>
    public static async Task<Guid?> FindOrganisationIdAsync(this IQuerySession session, string? code, CancellationToken cancellationToken) => code is null
        ? null
        : (await session.Query<Organisation>().Where(organisation => organisation.TakenCode == code).FirstOrDefaultAsync(cancellationToken))?.Id
            ?? throw new OrganisationNotFoundException(Guid.Empty, code: code);

    /// <summary>For each of these bodies that has ended and has a successor: who stands in its place now, over successions as long as they are.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Guid>> LoadSuccessorIdsAsync(
        this IQuerySession session, IReadOnlyList<Guid> organisationIds, CancellationToken cancellationToken)
    {
        var next = new Dictionary<Guid, Guid?>();
        var unread = organisationIds;
        while (unread.Count > 0)
        {
            var organisations = (await session.LoadManyAsync<Organisation>(cancellationToken, unread)).ToDictionary(organisation => organisation.Id);
            foreach (var id in unread)
            {
                next.Add(id, organisations.GetValueOrDefault(id)?.SuccessorId);
            }

            unread = [.. next.Values.OfType<Guid>().Where(id => !next.ContainsKey(id)).Distinct()];
        }

        return organisationIds.Where(id => next[id] is not null).ToDictionary(id => id, id =>
        {
            var last = id;
            while (next[last] is { } successor)
            {
                last = successor;
            }

            return last;
        });
    }

    /// <exception cref="AccountWithoutOrganisationException">The account acts for no organisation.</exception>
    public static Task<Organisation> LoadOwnOrganisationAsync(this IQuerySession session, Actor actor, CancellationToken cancellationToken) =>
        session.LoadOrganisationAsync(
            actor.OrganisationId ?? throw new AccountWithoutOrganisationException(actor.Account), "organisationId", cancellationToken);
}
