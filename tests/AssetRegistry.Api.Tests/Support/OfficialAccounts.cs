using AssetRegistry.Api.Access;
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
        session.Store(DemoAccounts.All.Concat(DemoOrganisations.All.Select(AccountOf)).Select(account => account with { PasswordHash = hash }));
        await session.SaveChangesAsync(cancellationToken);
    }

    private static Account AccountOf(DemoOrganisation organisation) => new(
        organisation.Official.Account, organisation.Name, organisation.Official.Role, organisation.Id, organisation.CommuneCode, PasswordHash: "");
}
