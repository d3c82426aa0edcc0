namespace AssetRegistry.Api.Accounts;

[MutationType]
public static class AccountMutations
{
    /// <summary>Opens an account. Its first password is shown this once and must be changed at the first sign-in.</summary>
    [Error<NotPermittedException>]
    [Error<AccountNameRejectedException>]
    [Error<AccountNameTakenException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<OrganisationOutsideCommunesException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AccountWithPassword> OpenAccountAsync(
        OpenAccountInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(input, actor, cancellationToken);

    /// <summary>Shows an account under another name; what is typed at sign-in stays.</summary>
    [Error<NotPermittedException>]
    [Error<AccountNotFoundException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Account> RenameAccountAsync(
        RenameAccountInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.RenameAsync(input, actor, cancellationToken);

    /// <summary>Gives an account another role or organisation; it holds from its next request on. Nobody changes his own.</summary>
    [Error<NotPermittedException>]
    [Error<AccountNotFoundException>]
    [Error<OwnAccountException>]
    [Error<AccountKeptByProviderException>]
    [Error<LastAdministratorException>]
    [Error<AccountRightsUnchangedException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<OrganisationOutsideCommunesException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Account> ChangeAccountRightsAsync(
        ChangeAccountRightsInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.ChangeRightsAsync(input, actor, cancellationToken);

    /// <summary>
    /// Asks for another role or organisation for the account that asks; it holds when an administrator has changed the rights. Who asks again asks for the
    /// new ones alone.
    /// </summary>
    [Error<AccountNotFoundException>]
    [Error<AccountKeptByProviderException>]
    [Error<AccountRightsUnchangedException>]
    [Error<OrganisationNotFoundException>]
    [Error<OrganisationAlreadyEndedException>]
    [Error<OrganisationOutsideCommunesException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Account> RequestAccessAsync(
        RequestAccessInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.RequestAccessAsync(input, actor, cancellationToken);

    /// <summary>Does not give what an account's holder asked for. Who gives it changes the account's rights.</summary>
    [Error<NotPermittedException>]
    [Error<AccountNotFoundException>]
    [Error<OwnAccountException>]
    [Error<NoAccessRequestedException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Account> RefuseAccessAsync(
        RefuseAccessInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.RefuseAccessAsync(input, actor, cancellationToken);

    /// <summary>Lets nobody sign in with an account any more, and ends its sessions and tokens at once.</summary>
    [Error<NotPermittedException>]
    [Error<AccountNotFoundException>]
    [Error<AccountDisabledException>]
    [Error<OwnAccountException>]
    [Error<LastAdministratorException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Account> DisableAccountAsync(
        DisableAccountInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.DisableAsync(input, actor, cancellationToken);

    /// <summary>Lets an account be used again, with the password it had.</summary>
    [Error<NotPermittedException>]
    [Error<AccountNotFoundException>]
    [Error<AccountNotDisabledException>]
    [Error<OwnAccountException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<Account> EnableAccountAsync(
        EnableAccountInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.EnableAsync(input, actor, cancellationToken);

    /// <summary>Gives an account a first password again, shown this once and to be changed at the next sign-in.</summary>
    [Error<NotPermittedException>]
    [Error<AccountNotFoundException>]
    [Error<AccountDisabledException>]
    [Error<OwnAccountException>]
    [Error<AccountKeptByProviderException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AccountWithPassword> ResetAccountPasswordAsync(
        ResetAccountPasswordInput input, Actor actor, AccountDesk desk, CancellationToken cancellationToken) => desk.ResetPasswordAsync(input, actor, cancellationToken);
}
