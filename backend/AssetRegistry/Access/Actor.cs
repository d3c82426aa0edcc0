namespace AssetRegistry.Access;

/// <summary>The account a command or a question comes from.</summary>
/// <param name="OrganisationId">Null: the account belongs to no organisation of the register.</param>
/// <param name="CommuneCode">The commune of that organisation; null for bodies of the province.</param>
public sealed record Actor(string Account, Role Role, Guid? OrganisationId, string? CommuneCode)
{
    /// <summary>Whether the role works for the whole province, not for one commune or agency.</summary>
    public bool IsProvinceWide => Role is not (Role.CommuneOfficial or Role.AgencyOfficial);
}
