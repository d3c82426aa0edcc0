using System.Text.RegularExpressions;
using AssetRegistry.Access;
using AssetRegistry.Organisations;

namespace AssetRegistry.Accounts;

/// <summary>The rules of accounts. Nobody changes his own rights, and the register never loses its last administrator.</summary>
public static partial class AccountDecider
{
    /// <param name="command">What to open.</param>
    /// <param name="namesake">The account that has the name already; null: none.</param>
    /// <param name="organisation">Whom it is to act for; null: no organisation.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="today">The day of recording.</param>
    public static AccountOpened Open(OpenAccount command, Account? namesake, Organisation? organisation, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.OpenAccount);
        var name = NameOf(command.Name);
        if (namesake is not null)
        {
            throw new AccountNameTakenException(name);
        }

        DemandFit(command.Role, organisation);

        return new(
            Account.IdOf(name),
            name,
            Require.Text(command.DisplayName, "displayName"),
            command.Role,
            organisation?.Id,
            organisation?.Name,
            Provenance.Of(actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), Require.OptionalPaper(command.Paper, today)));
    }

    /// <summary>Opens the account of somebody whom a provider has named; the provider is who opens it.</summary>
    /// <exception cref="AccountNameTakenException">The name is another account's: it never becomes his without a word.</exception>
    public static AccountOpened OpenOfProvider(OpenAccountOfProvider command, Account? namesake, Organisation? organisation, Actor provider, DateOnly today)
    {
        var opened = Open(new OpenAccount(command.Identity.AccountName, command.DisplayName, command.Role, null, today), namesake, organisation, provider, today);

        return opened with { Identity = command.Identity, Provenance = opened.Provenance with { Reason = Require.Text(command.Reason, "reason") } };
    }

    /// <summary>A name as it is stored: what is typed in any case, with blanks around it, is the same account.</summary>
    /// <exception cref="AccountNameRejectedException">It cannot be a name.</exception>
    public static string NameOf(string typed)
    {
        var name = Require.Text(typed, "name").ToLowerInvariant();

        return PossibleName().IsMatch(name) ? name : throw new AccountNameRejectedException(name);
    }

    public static AccountRenamed Rename(RenameAccount command, Account account, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.RenameAccount);

        return new(
            account.Id, account.Name, Require.Text(command.DisplayName, "displayName"), account.DisplayName, Changing(account, command.EffectiveOn, null, actor, today));
    }

    /// <param name="command">The change.</param>
    /// <param name="account">Whose rights change.</param>
    /// <param name="organisation">Whom it is to act for; null: no organisation.</param>
    /// <param name="former">Whom it acts for now; null: no organisation.</param>
    /// <param name="otherAdministrators">How many other accounts can administer the register.</param>
    /// <param name="actor">Who changes them.</param>
    /// <param name="today">The day of recording.</param>
    public static AccountRightsChanged ChangeRights(
        ChangeAccountRights command, Account account, Organisation? organisation, Organisation? former, int otherAdministrators, Actor actor, DateOnly today)
    {
        DemandOfAnother(CommandName.ChangeAccountRights, account, actor);
        DemandKeptBy(actor, account);
        if (account.Role == command.Role && account.OrganisationId == organisation?.Id)
        {
            throw new AccountRightsUnchangedException(account.Name);
        }

        DemandFit(command.Role, organisation);
        if (command.Role is not Role.Administrator)
        {
            DemandNotLast(account, otherAdministrators);
        }

        return new(
            account.Id, account.Name, command.Role, organisation?.Id, organisation?.Name, account.Role, former?.Id, former?.Name,
            Changing(account, command.EffectiveOn, command.Reason, actor, today));
    }

    /// <summary>Asks for other rights for oneself; they hold when an administrator, who is somebody else, has given them.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="account">Of who asks.</param>
    /// <param name="organisation">Whom he wants to act for; null: no organisation.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="today">The day of recording.</param>
    public static AccessRequested RequestAccess(RequestAccess command, Account account, Organisation? organisation, Actor actor, DateOnly today)
    {
        DemandKeptBy(actor, account);
        if (account.Role == command.Role && account.OrganisationId == organisation?.Id)
        {
            throw new AccountRightsUnchangedException(account.Name);
        }

        DemandFit(command.Role, organisation);

        return new(
            account.Id, account.Name, command.Role, organisation?.Id, organisation?.Name, Changing(account, command.EffectiveOn, command.Reason, actor, today));
    }

    /// <summary>Does not give what was asked for. Who gives it changes the account's rights.</summary>
    public static AccessRefused RefuseAccess(AccountStep command, Account account, Actor actor, DateOnly today)
    {
        DemandOfAnother(CommandName.ChangeAccountRights, account, actor);

        return account.Requested is { } requested
            ? new(account.Id, account.Name, requested.Role, Changing(account, command.EffectiveOn, command.Reason, actor, today))
            : throw new NoAccessRequestedException(account.Name);
    }

    public static AccountDisabled Disable(AccountStep command, Account account, int otherAdministrators, Actor actor, DateOnly today)
    {
        DemandOfAnother(CommandName.DisableAccount, account, actor);
        DemandUsable(account);
        DemandNotLast(account, otherAdministrators);

        return new(account.Id, account.Name, Changing(account, command.EffectiveOn, command.Reason, actor, today));
    }

    public static AccountEnabled Enable(AccountStep command, Account account, Actor actor, DateOnly today)
    {
        DemandOfAnother(CommandName.EnableAccount, account, actor);

        return account.IsDisabled
            ? new(account.Id, account.Name, Changing(account, command.EffectiveOn, command.Reason, actor, today))
            : throw new AccountNotDisabledException(account.Name);
    }

    public static AccountPasswordReset ResetPassword(AccountStep command, Account account, Actor actor, DateOnly today)
    {
        DemandOfAnother(CommandName.ResetAccountPassword, account, actor);
        DemandKeptBy(actor, account);
        DemandUsable(account);

        return new(account.Id, account.Name, Changing(account, command.EffectiveOn, command.Reason, actor, today));
    }

    /// <summary>The rights follow the organisation: a merger gives what one body had to another.</summary>
    /// <param name="account">Whose rights move.</param>
    /// <param name="to">Whom it acts for from now on, and what that is called.</param>
    /// <param name="formerName">What the body it acted for was called.</param>
    /// <param name="provenance">Of the merger.</param>
    public static AccountRightsChanged Follow(Account account, (Guid Id, string? Name) to, string? formerName, Provenance provenance) =>
        new(account.Id, account.Name, account.Role, to.Id, to.Name, account.Role, account.OrganisationId, formerName, provenance);

    private static Provenance Changing(Account account, DateOnly effectiveOn, string? reason, Actor actor, DateOnly today) => Provenance.Of(
        actor,
        Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), account.ChangedOn, "effectiveOn"),
        reason: reason is null ? null : Require.Text(reason, "reason"));

    private static void DemandOfAnother(CommandName command, Account account, Actor actor)
    {
        CommandPermissions.Demand(actor, command);
        if (account.Name == actor.Account)
        {
            throw new OwnAccountException(command, account.Name);
        }
    }

    /// <summary>What its provider says of an account would be said again at the next sign-in: there is one place to change it.</summary>
    private static void DemandKeptBy(Actor actor, Account account)
    {
        if (account.Identity is { } identity && identity.Issuer != actor.Account)
        {
            throw new AccountKeptByProviderException(account.Name, identity.Issuer);
        }
    }

    private static void DemandUsable(Account account)
    {
        if (account.DisabledOn is { } since)
        {
            throw new AccountDisabledException(account.Name, since);
        }
    }

    private static void DemandNotLast(Account account, int otherAdministrators)
    {
        if (account is { Role: Role.Administrator, IsDisabled: false } && otherAdministrators == 0)
        {
            throw new LastAdministratorException(account.Name);
        }
    }

    private static void DemandFit(Role role, Organisation? organisation)
    {
        if (organisation is not null)
        {
            OrganisationDecider.DemandNotEnded(organisation);
        }

        if (organisation is null && role is Role.CommuneOfficial or Role.AgencyOfficial or Role.LandFundOfficer)
        {
            throw new FieldRequiredException("organisationId");
        }

        if (role is Role.CommuneOfficial && organisation is { CommuneId: null })
        {
            throw new OrganisationOutsideCommunesException(organisation.Id, organisation.Name);
        }
    }

    [GeneratedRegex(@"^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?\z")]
    private static partial Regex PossibleName();
}
