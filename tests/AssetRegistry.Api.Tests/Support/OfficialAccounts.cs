using AssetRegistry.Accounts;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Accounts for the officials of all organisations of the demonstration, besides its own eight.</summary>
internal static class OfficialAccounts
{
    /// <summary>Many sign in, and the cost of a good hash is not what is tested. A hash carries its own number of iterations.</summary>
    private static readonly PasswordHasher<string> QuickHash = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));

    public static async Task OpenAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        var hash = QuickHash.HashPassword("", DemoRegistry.Password);
        await using var session = store.LightweightSession();
        foreach (var account in DemoAccounts.All.Concat(DemoOrganisations.All.Select(AccountOf)))
        {
            var id = Account.IdOf(account.Name);
            if (await session.LoadAsync<Account>(id, cancellationToken) is null)
            {
                // As facts: the organisations they act for come with the story, later.
                session.Events.StartStream<Account>(id, new AccountOpened(
                    id, account.Name, account.DisplayName, account.Role, account.OrganisationId, null, new("admin", null, new(2025, 7, 1), null, null)));
            }

            session.Store(new AccountSecret(account.Name, hash));
        }

        await session.SaveChangesAsync(cancellationToken);
    }

    private static FirstAccount AccountOf(DemoOrganisation organisation) =>
        new(organisation.Official.Account, organisation.Name, organisation.Official.Role, organisation.Id);
}
