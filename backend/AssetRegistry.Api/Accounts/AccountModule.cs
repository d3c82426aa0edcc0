using AssetRegistry.Api.Access;

namespace AssetRegistry.Api.Accounts;

/// <summary>Documents of accounts.</summary>
public static class AccountModule
{
    public static void ConfigureAccounts(this StoreOptions options)
    {
        options.Projections.Snapshot<Account>(SnapshotLifecycle.Inline);
        options.Schema.For<AccountSecret>();
        options.Schema.For<AccountSession>().Duplicate(session => session.Account);
        options.Schema.For<PersonalAccessToken>().Duplicate(token => token.Account);
    }
}
