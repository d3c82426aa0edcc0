namespace AssetRegistry.Organisations;

/// <summary>Enters a body into the register.</summary>
public sealed record EstablishOrganisation(
    Guid OrganisationId, string Code, string Name, OrganisationType Type, DateOnly EffectiveOn, Paper? Paper = null);

/// <summary>Gives a body another name.</summary>
public sealed record RenameOrganisation(string Name, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Puts a body below another one, or below none.</summary>
public sealed record ChangeOrganisationParent(Paper? Paper, DateOnly EffectiveOn);

/// <summary>Ends a body.</summary>
public sealed record EndOrganisation(string Reason, Paper? Paper, DateOnly EffectiveOn);
