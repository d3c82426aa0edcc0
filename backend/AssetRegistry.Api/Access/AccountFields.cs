using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Access;

[QueryType]
public static class AccountQueries
{
    /// <summary>The signed-in account; null when nobody is signed in.</summary>
    public static Account? GetMe(CurrentAccount? current) => current?.Account;
}

[ObjectType<Account>(IgnoreProperties = [nameof(Account.PasswordHash), nameof(Account.CommuneCode), nameof(Account.Id)])]
public static class AccountFields
{
    /// <summary>The name typed at sign-in.</summary>
    public static string GetName([Parent] Account account) => account.Id;

    /// <summary>The organisation it acts for; null when it acts for none.</summary>
    [BindMember(nameof(Account.OrganisationId))]
    public static async Task<Organisation?> GetOrganisationAsync(
        [Parent] Account account, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        account.OrganisationId is { } organisationId ? await organisations.LoadAsync(organisationId, cancellationToken) : null;

    /// <summary>The commands its role may give, and those it may give today by delegation.</summary>
    public static async Task<IReadOnlyList<CommandName>> GetCommandsAsync(
        [Parent] Account account, DelegatedCommands delegated, CancellationToken cancellationToken) =>
    [
        .. CommandPermissions.CommandsOf(account.Role)
            .Union(await delegated.LoadAsync(account.ToActor(), cancellationToken) ?? []).Order(),
    ];
}
