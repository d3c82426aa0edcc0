using AssetRegistry.Api.Access;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Accounts;

[QueryType]
public static class AccountQueries
{
    /// <summary>The signed-in account; null when nobody is signed in.</summary>
    public static Account? GetMe(CurrentAccount? current) => current?.Account;

    /// <summary>The accounts the caller may see, by name: administrators and auditors all, the disabled ones too, everybody else his own.</summary>
    public static async Task<IReadOnlyList<Account>> GetAccountsAsync(Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        await session.Query<Account>().Where(AccountVisibility.MayBeSeenBy(actor)).OrderBy(account => account.Name).ToListAsync(cancellationToken);

    /// <summary>One account; null when there is none or the caller may not see it.</summary>
    public static Task<Account?> GetAccountByIdAsync(
        [ID<Account>] Guid id, Actor actor, DocumentById<Account> accounts, CancellationToken cancellationToken) =>
        AccountFields.GetAccountByIdAsync(id, actor, accounts, cancellationToken);
}
