using AssetRegistry.Access;

namespace AssetRegistry.Accounts;

/// <summary>The rights somebody has asked for in place of those he has, until an administrator answers. Who asks again asks for the new ones alone.</summary>
/// <param name="OrganisationId">Whom he wants to act for; null: no organisation.</param>
/// <param name="Reason">Why, in his words.</param>
public sealed record AccessRequest(Role Role, Guid? OrganisationId, string Reason, DateOnly RequestedOn);
