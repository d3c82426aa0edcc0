using AssetRegistry.Access;

namespace AssetRegistry.Accounts;

/// <summary>Somebody may sign in from now on.</summary>
/// <param name="Identity">By whom he is known at the provider he came from; null: he signs in by password.</param>
public sealed record AccountOpened(
    Guid AccountId, string Name, string DisplayName, Role Role, Guid? OrganisationId, string? OrganisationName, Provenance Provenance,
    ExternalIdentity? Identity = null) : IBusinessEvent;

/// <summary>The account is shown under another name; what is typed at sign-in stays.</summary>
public sealed record AccountRenamed(Guid AccountId, string Name, string DisplayName, string FormerDisplayName, Provenance Provenance) : IBusinessEvent;

/// <summary>The account has another role or acts for another organisation.</summary>
public sealed record AccountRightsChanged(
    Guid AccountId,
    string Name,
    Role Role,
    Guid? OrganisationId,
    string? OrganisationName,
    Role FormerRole,
    Guid? FormerOrganisationId,
    string? FormerOrganisationName,
    Provenance Provenance) : IBusinessEvent;

/// <summary>Nobody can sign in with the account any more. Its reason is in the provenance.</summary>
public sealed record AccountDisabled(Guid AccountId, string Name, Provenance Provenance) : IBusinessEvent;

/// <summary>The account can be used again.</summary>
public sealed record AccountEnabled(Guid AccountId, string Name, Provenance Provenance) : IBusinessEvent;

/// <summary>Its holder asks for other rights. Why is in the provenance.</summary>
public sealed record AccessRequested(Guid AccountId, string Name, Role Role, Guid? OrganisationId, string? OrganisationName, Provenance Provenance) : IBusinessEvent;

/// <summary>What the account's holder asked for is not given to him. The reason is in the provenance.</summary>
public sealed record AccessRefused(Guid AccountId, string Name, Role Role, Provenance Provenance) : IBusinessEvent;

/// <summary>The account has a first password again, to be changed when it is used. The password itself is told once and recorded nowhere.</summary>
public sealed record AccountPasswordReset(Guid AccountId, string Name, Provenance Provenance) : IBusinessEvent;
