using AssetRegistry.Api.Access;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Accounts;

/// <summary>What the commands on accounts share: fetch, decide, append, and the first password where there is one.</summary>
public sealed class AccountDesk(CommandSession command, TimeProvider clock)
{
    private IDocumentSession Session => command.Session;

    public Task<AccountWithPassword> OpenAsync(OpenAccountInput input, Actor actor, CancellationToken cancellationToken) =>
        WithPasswordAsync(input, actor, async hash =>
        {
            CommandPermissions.Demand(actor, CommandName.OpenAccount);
            var name = AccountDecider.NameOf(input.Name);
            var opened = AccountDecider.Open(
                new OpenAccount(name, input.DisplayName, input.Role, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                await Session.LoadAsync<Account>(Account.IdOf(name), cancellationToken),
                await OrganisationAsync(input.OrganisationId, cancellationToken), actor, command.Today);
            Session.Events.StartStream<Account>(opened.AccountId, opened);

            // Two that open one name at once meet here.
            Session.Insert(new AccountSecret(opened.Name, hash, MustChange: true));

            return opened.AccountId;
        }, cancellationToken);

    /// <summary>Opens the account of somebody who signs in through a provider for the first time. It has no password.</summary>
    internal Task<Account> OpenOfProviderAsync(OpenAccountOfProviderInput input, Actor provider, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Account>(input, provider, async () =>
        {
            var opened = AccountDecider.OpenOfProvider(
                new OpenAccountOfProvider(input.Identity, input.DisplayName, input.Role, input.Reason),
                await Session.LoadAsync<Account>(Account.IdOf(input.Identity.AccountName), cancellationToken),
                await OrganisationAsync(input.OrganisationId, cancellationToken), provider, command.Today);
            Session.Events.StartStream<Account>(opened.AccountId, opened);

            return opened.AccountId;
        }, cancellationToken);

    public Task<AccountWithPassword> ResetPasswordAsync(ResetAccountPasswordInput input, Actor actor, CancellationToken cancellationToken) =>
        WithPasswordAsync(input, actor, async hash =>
        {
            var stream = await FetchAsync(CommandName.ResetAccountPassword, input.AccountId, input.ExpectedVersion, actor, cancellationToken);
            stream.AppendOne(AccountDecider.ResetPassword(new(input.Reason, command.EffectiveOn(input)), stream.Aggregate!, actor, command.Today));
            Session.Store(new AccountSecret(stream.Aggregate!.Name, hash, MustChange: true));
            await EndSessionsAsync(stream.Aggregate.Name, cancellationToken);

            return stream.Id;
        }, cancellationToken);

    public Task<Account> RenameAsync(RenameAccountInput input, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(CommandName.RenameAccount, input, input.AccountId, input.ExpectedVersion, actor, account => Task.FromResult<IBusinessEvent>(
            AccountDecider.Rename(new(input.DisplayName, command.EffectiveOn(input)), account, actor, command.Today)), cancellationToken);

    public Task<Account> ChangeRightsAsync(ChangeAccountRightsInput input, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(CommandName.ChangeAccountRights, input, input.AccountId, input.ExpectedVersion, actor, async account => AccountDecider.ChangeRights(
            new(input.Role, input.Reason, command.EffectiveOn(input)), account,
            await OrganisationAsync(input.OrganisationId, cancellationToken),
            await OrganisationAsync(account.OrganisationId, cancellationToken),
            await OtherAdministratorsAsync(account, cancellationToken), actor, command.Today), cancellationToken);

    public Task<Account> RequestAccessAsync(RequestAccessInput input, Actor actor, CancellationToken cancellationToken) =>
        command.ExecuteAsync<Account>(input, actor, async () =>
        {
            var own = Account.IdOf(actor.Account);
            var stream = await command.FetchAsync<Account>(own, input.ExpectedVersion, _ => true, () => new AccountNotFoundException(own, actor.Account), cancellationToken);
            stream.AppendOne(AccountDecider.RequestAccess(
                new(input.Role, input.Reason, command.EffectiveOn(input)), stream.Aggregate!, await OrganisationAsync(input.OrganisationId, cancellationToken),
                actor, command.Today));

            return stream.Id;
        }, cancellationToken);

    public Task<Account> RefuseAccessAsync(RefuseAccessInput input, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(CommandName.ChangeAccountRights, input, input.AccountId, input.ExpectedVersion, actor, account => Task.FromResult<IBusinessEvent>(
            AccountDecider.RefuseAccess(new(input.Reason, command.EffectiveOn(input)), account, actor, command.Today)), cancellationToken);

    public Task<Account> DisableAsync(DisableAccountInput input, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(CommandName.DisableAccount, input, input.AccountId, input.ExpectedVersion, actor, async account =>
        {
            var disabled = AccountDecider.Disable(
                new(input.Reason, command.EffectiveOn(input)), account, await OtherAdministratorsAsync(account, cancellationToken), actor, command.Today);
            await EndSessionsAsync(account.Name, cancellationToken);

            return disabled;
        }, cancellationToken);

    public Task<Account> EnableAsync(EnableAccountInput input, Actor actor, CancellationToken cancellationToken) =>
        StepAsync(CommandName.EnableAccount, input, input.AccountId, input.ExpectedVersion, actor, account => Task.FromResult<IBusinessEvent>(
            AccountDecider.Enable(new(input.Reason, command.EffectiveOn(input)), account, actor, command.Today)), cancellationToken);

    private async Task EndSessionsAsync(string name, CancellationToken cancellationToken)
    {
        var open = await Session.Query<AccountSession>().Where(found => found.Account == name).ToListAsync(cancellationToken);
        Session.Store(open.Where(found => found.EndedAt is null).Select(found => found with { EndedAt = clock.GetUtcNow() }));
    }

    private async Task<AccountWithPassword> WithPasswordAsync(
        ICommandInput input, Actor actor, Func<string, Task<Guid>> decide, CancellationToken cancellationToken)
    {
        var password = Passwords.Generate();
        var hash = Passwords.HashGenerated(password);
        var account = await command.ExecuteAsync<Account>(input, actor, () => decide(hash), cancellationToken);

        // A repeated command answers with the account of the first; the password made now belongs to nobody.
        return new(account, (await Session.LoadAsync<AccountSecret>(account.Name, cancellationToken))?.PasswordHash == hash ? password : null);
    }

    private Task<Account> StepAsync(
        CommandName name, ICommandInput input, Guid accountId, int expectedVersion, Actor actor, Func<Account, Task<IBusinessEvent>> decide,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<Account>(input, actor, async () =>
        {
            var stream = await FetchAsync(name, accountId, expectedVersion, actor, cancellationToken);
            stream.AppendOne(await decide(stream.Aggregate!));

            return stream.Id;
        }, cancellationToken);

    private Task<IEventStream<Account>> FetchAsync(CommandName name, Guid id, int expectedVersion, Actor actor, CancellationToken cancellationToken)
    {
        CommandPermissions.Demand(actor, name);

        return command.FetchAsync<Account>(id, expectedVersion, _ => true, () => new AccountNotFoundException(id), cancellationToken);
    }

    private async Task<Organisation?> OrganisationAsync(Guid? id, CancellationToken cancellationToken) =>
        id is { } organisationId ? await Session.LoadOrganisationAsync(organisationId, "organisationId", cancellationToken) : null;

    /// <summary>
    /// How many administrators there are besides this account, locked until the commit in the order of their ids: two that take the right from each
    /// other wait, and the second finds himself the last.
    /// </summary>
    private async Task<int> OtherAdministratorsAsync(Account account, CancellationToken cancellationToken)
    {
        if (account.Role is not Role.Administrator)
        {
            return 0;
        }

        var others = 0;
        var administrators = await Session.Query<Account>().Where(other => other.Role == Role.Administrator).ToListAsync(cancellationToken);
        foreach (var id in administrators.Select(other => other.Id).Order())
        {
            var other = (await Session.Events.FetchForExclusiveWriting<Account>(id, cancellationToken)).Aggregate!;
            others += other.Id != account.Id && other is { Role: Role.Administrator, IsDisabled: false } ? 1 : 0;
        }

        return others;
    }
}
