namespace AssetRegistry.Organisations;

/// <summary>Enters a body into the register.</summary>
public sealed record EstablishOrganisation(
    Guid OrganisationId, string Code, string Name, OrganisationType Type, DateOnly EffectiveOn, Paper? Paper = null);
