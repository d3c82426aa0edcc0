using AssetRegistry.Api.Access;

namespace AssetRegistry.Api.Accounts;

/// <summary>An account that the register begins with.</summary>
public sealed record FirstAccount(string Name, string DisplayName, Role Role, Guid? OrganisationId);

/// <summary>Opens the accounts a register begins with, and gives them the password they were told to have.</summary>
public static class FirstAccounts
{
    /// <param name="session">Takes what is to be committed.</param>
    /// <param name="wanted">The accounts; those that exist stay as they are.</param>
    /// <param name="secret">The secret of an account that is opened now, or of one whose password is another one; null: it is left.</param>
    /// <param name="actor">Who opens them.</param>
    /// <param name="today">The day of recording, and since when they hold.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task QueueAsync(
        IDocumentSession session, IReadOnlyList<FirstAccount> wanted, Func<FirstAccount, AccountSecret?, AccountSecret?> secret, Actor actor, DateOnly today,
        CancellationToken cancellationToken)
    {
        var known = (await session.LoadManyAsync<Account>(cancellationToken, wanted.Select(account => Account.IdOf(account.Name)))).ToDictionary(account => account.Name);
        var secrets = (await session.LoadManyAsync<AccountSecret>(cancellationToken, wanted.Select(account => account.Name))).ToDictionary(stored => stored.Id);
        var organisations = (await session.LoadManyAsync<Organisation>(cancellationToken, wanted.Select(account => account.OrganisationId).OfType<Guid>().Distinct()))
            .ToDictionary(organisation => organisation.Id);
        foreach (var account in wanted)
        {
            if (!known.ContainsKey(account.Name))
            {
                session.Events.StartStream<Account>(Account.IdOf(account.Name), AccountDecider.Open(
                    new(account.Name, account.DisplayName, account.Role, null, today), null,
                    account.OrganisationId is { } organisation ? organisations[organisation] : null, actor, today));
            }

            if (secret(account, secrets.GetValueOrDefault(account.Name)) is { } changed)
            {
                session.Store(changed);
            }
        }
    }
}
