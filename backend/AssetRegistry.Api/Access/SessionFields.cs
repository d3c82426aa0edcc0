using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

[ObjectType<AccountSession>(IgnoreProperties = [nameof(AccountSession.Account)])]
public static class SessionFields
{
    /// <summary>The account itself and administrators can read it by its id.</summary>
    [NodeResolver]
    public static async Task<AccountSession?> GetAccountSessionAsync(Guid id, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        await session.LoadAsync<AccountSession>(id, cancellationToken) is { } found && MaySee(actor, found.Account) ? found : null;

    /// <summary>Whether it is the one that asks.</summary>
    public static bool GetIsCurrent([Parent] AccountSession session, CurrentAccount? current) => current?.Session?.Id == session.Id;

    /// <summary>From where and with what somebody works is his own matter, and the administrator's.</summary>
    internal static bool MaySee(Actor actor, string account) => actor.Role is Role.Administrator || actor.Account == account;

    /// <summary>The sessions of an account that still hold, the latest first; none for those who may not see them.</summary>
    internal static async Task<IReadOnlyList<AccountSession>> ActiveAsync(
        string account, Actor actor, IQuerySession session, TimeProvider clock, RegistryOptions options, CancellationToken cancellationToken) =>
        MaySee(actor, account)
            ? [
                .. (await session.Query<AccountSession>().Where(found => found.Account == account).OrderByDescending(found => found.LastSeenAt).ToListAsync(cancellationToken))
                    .Where(found => found.IsActive(clock.GetUtcNow(), options.Sessions)),
            ]
            : [];
}
