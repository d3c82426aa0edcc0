using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Accounts;

/// <summary>A further account.</summary>
/// <param name="Name">What is typed at sign-in; it can never be given to anybody else.</param>
/// <param name="OrganisationId">Whom it acts for; null: no organisation.</param>
/// <param name="Paper">What it is opened by, such as an official letter; null: none.</param>
public sealed record OpenAccountInput(
    Guid IdempotencyKey, string Name, string DisplayName, Role Role, [property: ID<Organisation>] Guid? OrganisationId = null, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>An account for whom a provider has named; given by a sign-in, not over the API.</summary>
/// <param name="Reason">What the provider said of him that his rights follow from.</param>
internal sealed record OpenAccountOfProviderInput(
    Guid IdempotencyKey, ExternalIdentity Identity, string DisplayName, Role Role, Guid? OrganisationId, string Reason) : ICommandInput
{
    public DateOnly? EffectiveOn => null;
}

/// <summary>Asks for another role or organisation for the account that asks.</summary>
/// <param name="ExpectedVersion">Of that account.</param>
/// <param name="Role">What it wants to be.</param>
/// <param name="Reason">Why, for whoever answers.</param>
/// <param name="OrganisationId">Whom it wants to act for; null: no organisation.</param>
public sealed record RequestAccessInput(
    Guid IdempotencyKey, int ExpectedVersion, Role Role, string Reason, [property: ID<Organisation>] Guid? OrganisationId = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Does not give what the account's holder asked for, and says why.</summary>
public sealed record RefuseAccessInput(
    Guid IdempotencyKey, [property: ID<Account>] Guid AccountId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Another display name for an account.</summary>
public sealed record RenameAccountInput(
    Guid IdempotencyKey, [property: ID<Account>] Guid AccountId, int ExpectedVersion, string DisplayName, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Another role or organisation for an account.</summary>
/// <param name="OrganisationId">Whom it acts for; null: no organisation.</param>
public sealed record ChangeAccountRightsInput(
    Guid IdempotencyKey, [property: ID<Account>] Guid AccountId, int ExpectedVersion, Role Role, string Reason,
    [property: ID<Organisation>] Guid? OrganisationId = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Lets nobody sign in with an account any more.</summary>
public sealed record DisableAccountInput(
    Guid IdempotencyKey, [property: ID<Account>] Guid AccountId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Lets an account be used again.</summary>
public sealed record EnableAccountInput(
    Guid IdempotencyKey, [property: ID<Account>] Guid AccountId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A new first password for an account.</summary>
public sealed record ResetAccountPasswordInput(
    Guid IdempotencyKey, [property: ID<Account>] Guid AccountId, int ExpectedVersion, string Reason, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>An account with its first password.</summary>
/// <param name="FirstPassword">
/// To be handed to the holder, who must change it when he first signs in. Shown this once; null when the command is repeated, since it is kept
/// nowhere: then reset the password.
/// </param>
public sealed record AccountWithPassword(Account Account, string? FirstPassword);
