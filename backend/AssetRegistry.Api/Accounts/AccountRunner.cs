using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Accounts;

/// <summary>Gives the commands on accounts where no request does: the same ones that the API takes. Accounts go by their names, bodies by their codes.</summary>
internal sealed class AccountRunner(IDocumentStore store, TimeProvider clock, Actor actor)
{
    public async Task<IReadOnlyList<(Account Account, Organisation? Organisation)>> ListAsync(CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var accounts = await session.Query<Account>().OrderBy(account => account.Name).ToListAsync(cancellationToken);
        var organisations = (await session.LoadManyAsync<Organisation>(cancellationToken, accounts.Select(account => account.OrganisationId).OfType<Guid>().Distinct()))
            .ToDictionary(organisation => organisation.Id);

        return [.. accounts.Select(account => (account, account.OrganisationId is { } id ? organisations.GetValueOrDefault(id) : null))];
    }

    public Task<AccountWithPassword> OpenAsync(string name, string displayName, Role role, string? organisation, CancellationToken cancellationToken) =>
        GiveAsync(async (command, desk) => await desk.OpenAsync(
            new(command.NewId(), name, displayName, role, await command.Session.FindOrganisationIdAsync(organisation, cancellationToken)), actor, cancellationToken));

    public Task<Account> ChangeRightsAsync(string name, Role role, string? organisation, string reason, CancellationToken cancellationToken) =>
        OnAsync(name, async (account, command, desk) => await desk.ChangeRightsAsync(
            new(command.NewId(), account.Id, account.Version, role, reason, await command.Session.FindOrganisationIdAsync(organisation, cancellationToken)),
            actor, cancellationToken), cancellationToken);

    public Task<Account> DisableAsync(string name, string reason, CancellationToken cancellationToken) => OnAsync(name, (account, command, desk) =>
        desk.DisableAsync(new(command.NewId(), account.Id, account.Version, reason), actor, cancellationToken), cancellationToken);

    public Task<Account> EnableAsync(string name, string reason, CancellationToken cancellationToken) => OnAsync(name, (account, command, desk) =>
        desk.EnableAsync(new(command.NewId(), account.Id, account.Version, reason), actor, cancellationToken), cancellationToken);

    public Task<AccountWithPassword> ResetPasswordAsync(string name, string reason, CancellationToken cancellationToken) => OnAsync(name, (account, command, desk) =>
        desk.ResetPasswordAsync(new(command.NewId(), account.Id, account.Version, reason), actor, cancellationToken), cancellationToken);

    private Task<T> OnAsync<T>(string name, Func<Account, CommandSession, AccountDesk, Task<T>> give, CancellationToken cancellationToken) =>
        GiveAsync(async (command, desk) =>
        {
            var id = Account.IdOf(AccountDecider.NameOf(name));
            var account = await command.Session.LoadAsync<Account>(id, cancellationToken) ?? throw new AccountNotFoundException(id, name);

            return await give(account, command, desk);
        });

    private async Task<T> GiveAsync<T>(Func<CommandSession, AccountDesk, Task<T>> give)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });
        var command = new CommandSession(session, clock, StoreSetup.Json);

        return await give(command, new AccountDesk(command, clock));
    }
}
