using AssetRegistry.Access;

namespace AssetRegistry.Accounts;

/// <summary>Lets somebody sign in.</summary>
/// <param name="Name">What is to be typed at sign-in.</param>
public sealed record OpenAccount(string Name, string DisplayName, Role Role, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Lets somebody sign in whom a provider has named.</summary>
/// <param name="Reason">What the provider said of him that his rights follow from.</param>
public sealed record OpenAccountOfProvider(ExternalIdentity Identity, string DisplayName, Role Role, string Reason);

/// <summary>Shows an account under another name.</summary>
public sealed record RenameAccount(string DisplayName, DateOnly EffectiveOn);

/// <summary>Gives an account another role or organisation.</summary>
public sealed record ChangeAccountRights(Role Role, string Reason, DateOnly EffectiveOn);

/// <summary>Asks for another role or organisation for oneself.</summary>
public sealed record RequestAccess(Role Role, string Reason, DateOnly EffectiveOn);

/// <summary>A step on an account that only needs a reason.</summary>
public sealed record AccountStep(string Reason, DateOnly EffectiveOn);
