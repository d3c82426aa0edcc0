using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Access;

/// <summary>Makes a token for a program of the caller's.</summary>
/// <param name="Name">What to call it, such as the program it is for.</param>
/// <param name="Scopes">What it may be used for; at least one.</param>
/// <param name="ExpiresOn">The last day it can be used: from today, and at most a year ahead.</param>
public sealed record CreatePersonalAccessTokenInput(
    Guid IdempotencyKey, string Name, IReadOnlyList<TokenScope> Scopes, DateOnly ExpiresOn, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Ends a token of the caller's at once.</summary>
public sealed record RevokePersonalAccessTokenInput(
    Guid IdempotencyKey, [property: ID<PersonalAccessToken>] Guid TokenId, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A new token.</summary>
/// <param name="Secret">
/// What the program sends as <c>Authorization: Bearer</c>, or as its password. Shown this once; null when the command is repeated, since it
/// is kept nowhere: then revoke the token and create another.
/// </param>
public sealed record CreatedToken(PersonalAccessToken Token, string? Secret);
