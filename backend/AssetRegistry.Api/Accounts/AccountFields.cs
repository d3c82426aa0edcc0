using AssetRegistry.Api.Access;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Accounts;

[ObjectType<Account>(IgnoreProperties = [nameof(Account.ChangedOn), nameof(Account.Identity)])]
public static class AccountFields
{
    /// <summary>Administrators and auditors can read any account, everybody else his own.</summary>
    [NodeResolver]
    public static async Task<Account?> GetAccountByIdAsync(Guid id, Actor actor, DocumentById<Account> accounts, CancellationToken cancellationToken) =>
        await accounts.LoadAsync(id, cancellationToken) is { } account && AccountVisibility.MaySee(actor, account) ? account : null;

    /// <summary>The organisation it acts for; null when it acts for none.</summary>
    [BindMember(nameof(Account.OrganisationId))]
    public static async Task<Organisation?> GetOrganisationAsync(
        [Parent] Account account, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        account.OrganisationId is { } organisationId ? await organisations.LoadAsync(organisationId, cancellationToken) : null;

    /// <summary>The address of the provider it signs in through, which keeps its password and rights; null: it signs in by password here.</summary>
    public static string? GetProvider([Parent] Account account) => account.Identity?.Issuer;

    /// <summary>The commands its role may give, and those it may give today by delegation.</summary>
    public static async Task<IReadOnlyList<CommandName>> GetCommandsAsync(
        [Parent] Account account, DelegatedCommands delegated, CancellationToken cancellationToken) =>
    [
        .. CommandPermissions.CommandsOf(account.Role)
            .Union(await delegated.LoadAsync(account.ToActor(), cancellationToken) ?? []).Order(),
    ];

    /// <summary>Where it is signed in now, the latest first; only for the account itself and for administrators.</summary>
    public static Task<IReadOnlyList<AccountSession>> GetSessionsAsync(
        [Parent] Account account, Actor actor, IQuerySession session, TimeProvider clock, RegistryOptions options, CancellationToken cancellationToken) =>
        SessionFields.ActiveAsync(account.Name, actor, session, clock, options, cancellationToken);

    /// <summary>
    /// Its last sign-ins and what was refused to it or in its name, newest first, at most 1,000; only for the account itself, auditors and administrators.
    /// </summary>
    public static async Task<IReadOnlyList<SecurityEvent>> GetSecurityEventsAsync(
        [Parent] Account account, Actor actor, SecurityLog log, CancellationToken cancellationToken, int first = 20) =>
        AccountVisibility.MaySee(actor, account) ? await log.ReadAsync(account.Name, first, cancellationToken) : [];

    /// <summary>Its whole recorded life, newest first.</summary>
    public static Task<IReadOnlyList<TimelineEntry>> GetTimelineAsync(
        [Parent] Account account, TimelineReader timelines, CancellationToken cancellationToken) => timelines.OfStreamAsync(account.Id, cancellationToken);
}

[ObjectType<AccessRequest>]
public static class AccessRequestFields
{
    /// <summary>Whom its holder wants to act for; null: no organisation.</summary>
    [BindMember(nameof(AccessRequest.OrganisationId))]
    public static async Task<Organisation?> GetOrganisationAsync(
        [Parent] AccessRequest request, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        request.OrganisationId is { } id ? await organisations.LoadAsync(id, cancellationToken) : null;
}
