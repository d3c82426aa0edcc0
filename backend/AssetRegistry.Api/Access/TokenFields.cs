using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

[QueryType]
public static class TokenQueries
{
    /// <summary>The caller's access tokens, the ended ones too, newest first.</summary>
    public static async Task<IReadOnlyList<PersonalAccessToken>> GetPersonalAccessTokensAsync(
        Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        await session.Query<PersonalAccessToken>()
            .Where(token => token.Account == actor.Account)
            .OrderByDescending(token => token.CreatedAt)
            .ToListAsync(cancellationToken);
}

[ObjectType<PersonalAccessToken>(IgnoreProperties = [nameof(PersonalAccessToken.SecretHash), nameof(PersonalAccessToken.Account)])]
public static class TokenFields
{
    /// <summary>Only its owner can read it by its id.</summary>
    [NodeResolver]
    public static async Task<PersonalAccessToken?> GetPersonalAccessTokenAsync(
        Guid id, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        await session.LoadAsync<PersonalAccessToken>(id, cancellationToken) is { } token && token.Account == actor.Account ? token : null;

    /// <summary>Whether it can be used today.</summary>
    public static bool GetIsActive([Parent] PersonalAccessToken token, TimeProvider clock) => token.IsActive(clock.Today());
}
