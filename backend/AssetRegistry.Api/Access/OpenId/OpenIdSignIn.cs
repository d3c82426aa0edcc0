using System.Security.Claims;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>
/// What the register makes of somebody whom the provider has named: at the first time an account, later whatever changed of his rights, and a
/// session like any other. The provider gives these commands, so the history names it.
/// </summary>
internal sealed class OpenIdSignIn(IDocumentStore store, TimeProvider clock, Sessions sessions, RegistryOptions registry)
{
    private const string IssuerClaim = "iss";
    private const string SubjectClaim = "sub";

    private OpenIdOptions Options => registry.OpenId!;

    /// <returns>Null: he is signed in.</returns>
    public async Task<OpenIdRefusal?> RunAsync(ClaimsPrincipal person, HttpContext context, CancellationToken cancellationToken)
    {
        if (OpenIdRights.Find(person, Options) is not { } rights)
        {
            return OpenIdRefusal.NotMapped;
        }

        var identity = new ExternalIdentity(person.FindFirstValue(IssuerClaim)!, person.FindFirstValue(SubjectClaim)!);
        SecurityLog.IsAbout(context, identity.AccountName);
        try
        {
            var account = await RecordAsync(identity, person, rights, cancellationToken);
            if (account.IsDisabled)
            {
                return OpenIdRefusal.AccountDisabled;
            }

            await sessions.BeginAsync(account.Name, context, cancellationToken);

            return null;
        }
        catch (AssetRegistryException refused)
        {
            return refused switch
            {
                AccountNameTakenException => OpenIdRefusal.AccountNotHis,
                LastAdministratorException => OpenIdRefusal.LastAdministrator,
                _ => OpenIdRefusal.OrganisationNotFit,
            };
        }
    }

    private async Task<Account> RecordAsync(ExternalIdentity identity, ClaimsPrincipal person, OpenIdRights rights, CancellationToken cancellationToken)
    {
        try
        {
            return await RecordOnceAsync(identity, person, rights, cancellationToken);
        }
        catch (Exception e) when (e is ExistingStreamIdCollisionException or StaleVersionException or AccountNameTakenException)
        {
            // He signs in at two browsers at once, and the other one was a moment earlier: what it recorded holds for this one too. A name that is
            // somebody else's is so at the second look as well.
            return await RecordOnceAsync(identity, person, rights, cancellationToken);
        }
    }

    private async Task<Account> RecordOnceAsync(ExternalIdentity identity, ClaimsPrincipal person, OpenIdRights rights, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });
        var command = new CommandSession(session, clock, StoreSetup.Json);
        var desk = new AccountDesk(command, clock);
        var provider = new Actor(identity.Issuer, Role.Administrator, null, null);
        var organisationId = await FindOrganisationIdAsync(session, rights.OrganisationCode, cancellationToken);
        var account = await session.LoadAsync<Account>(Account.IdOf(identity.AccountName), cancellationToken);
        if (account is null)
        {
            var shownAs = person.FindFirstValue(Options.NameClaim) is { } name && !string.IsNullOrWhiteSpace(name) ? name : identity.AccountName;

            return await desk.OpenOfProviderAsync(new(command.NewId(), identity, shownAs, rights.Role, organisationId, rights.Reason), provider, cancellationToken);
        }

        if (account.Identity != identity)
        {
            throw new AccountNameTakenException(account.Name);
        }

        return account.IsDisabled || (account.Role == rights.Role && account.OrganisationId == organisationId)
            ? account
            : await desk.ChangeRightsAsync(new(command.NewId(), account.Id, account.Version, rights.Role, rights.Reason, organisationId), provider, cancellationToken);
    }

    /// <summary>The provider may go on naming a body that was merged into another: its people work for that one now.</summary>
    private static async Task<Guid?> FindOrganisationIdAsync(IQuerySession session, string? code, CancellationToken cancellationToken) =>
        await session.FindOrganisationIdAsync(code, cancellationToken) is { } id
            ? (await session.LoadSuccessorIdsAsync([id], cancellationToken)).GetValueOrDefault(id, id)
            : null;
}
