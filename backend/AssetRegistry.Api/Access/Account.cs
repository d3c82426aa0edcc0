namespace AssetRegistry.Api.Access;

/// <summary>A local account: who signs in, in which role, for which organisation.</summary>
/// <param name="Id">The name typed at sign-in, lower case.</param>
/// <param name="PasswordHash">In the format of ASP.NET Core's own hasher; never sent anywhere.</param>
/// <param name="CommuneCode">Commune of the organisation; null outside commune committees.</param>
public sealed record Account(
    string Id, string DisplayName, Role Role, Guid? OrganisationId, string? CommuneCode, string PasswordHash)
{
    /// <summary>As the account alone: what its organisation took over and what is delegated to it is not asked about.</summary>
    public Actor ToActor() => new(Id, Role, OrganisationId, CommuneCode);
}
