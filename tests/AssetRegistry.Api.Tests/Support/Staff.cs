using AssetRegistry.Access;
using AssetRegistry.Accounts;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Organisations;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>More officials than the demonstration has, with the demonstration's password.</summary>
public static class Staff
{
    /// <summary>A second decider of the province.</summary>
    public const string SecondDecider = "province2";

    private static readonly DateOnly Since = new(2025, 7, 1);
    private static readonly Actor Registrar = new("admin", Role.Administrator, null, null);

    /// <summary>Hires <see cref="SecondDecider"/> and one official for each of some commune committees; returns the officials' account names.</summary>
    public static async Task<IReadOnlyList<string>> HireAsync(TestServer server, int communes)
    {
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var decider = await FindAsync(session, "province");
        var committees = await session.Query<Organisation>()
            .Where(organisation => organisation.Type == OrganisationType.CommuneCommittee)
            .OrderBy(organisation => organisation.Code).Take(communes).ToListAsync(TestContext.Current.CancellationToken);
        FirstAccount[] officials =
        [
            .. committees.Select(committee => new FirstAccount($"official.{committee.CommuneCode}", committee.Name, Role.CommuneOfficial, committee.Id)),
        ];
        await OpenAsync(session, [.. officials, new(SecondDecider, decider!.DisplayName, decider.Role, decider.OrganisationId)]);

        return [.. officials.Select(official => official.Name)];
    }

    /// <summary>Hires an official for the organisation of this code; returns the account's name.</summary>
    public static async Task<string> HireForAsync(TestServer server, string organisationCode)
    {
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var organisation = (await session.Query<Organisation>().Where(each => each.Code == organisationCode).ToListAsync(TestContext.Current.CancellationToken)).Single();
        var official = new FirstAccount($"official.{organisationCode.ToLowerInvariant()}", organisation.Name, Role.AgencyOfficial, organisation.Id);
        await OpenAsync(session, [official]);

        return official.Name;
    }

    /// <summary>Hires another appraiser, who has appraised nothing yet; returns the account's name.</summary>
    public static async Task<string> HireAppraiserAsync(TestServer server, string account = "finance2")
    {
        await AppointAsync(server, account, "finance");

        return account;
    }

    /// <summary>Gives an account, opened if there is none of the name, the role and organisation of another one; they hold from its next request on.</summary>
    /// <returns>The account as it was; null: there was none.</returns>
    public static async Task<Account?> AppointAsync(TestServer server, string name, string like)
    {
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var model = (await FindAsync(session, like))!;
        if (await FindAsync(session, name) is { } before)
        {
            await MoveAsync(session, before, model);

            return before;
        }

        await OpenAsync(session, [new(name, model.DisplayName, model.Role, model.OrganisationId)]);

        return null;
    }

    /// <summary>Gives an account back what it was.</summary>
    public static async Task RestoreAsync(TestServer server, Account before)
    {
        await using var session = server.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        await MoveAsync(session, (await FindAsync(session, before.Name))!, before);
    }

    /// <summary>Opens accounts with the password of the demonstration.</summary>
    public static async Task OpenAsync(IDocumentSession session, IReadOnlyList<FirstAccount> accounts)
    {
        var hash = (await session.LoadAsync<AccountSecret>("province", TestContext.Current.CancellationToken))!.PasswordHash;
        await FirstAccounts.QueueAsync(session, accounts, (account, _) => new(account.Name, hash), Registrar, Since, TestContext.Current.CancellationToken);
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static Task<Account?> FindAsync(IDocumentSession session, string name) =>
        session.LoadAsync<Account>(Account.IdOf(name), TestContext.Current.CancellationToken);

    private static async Task MoveAsync(IDocumentSession session, Account account, Account like)
    {
        session.Events.Append(account.Id, new AccountRightsChanged(
            account.Id, account.Name, like.Role, like.OrganisationId, null, account.Role, account.OrganisationId, null, Provenance.Of(Registrar, Since)));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
