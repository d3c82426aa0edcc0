namespace AssetRegistry.Housing;

/// <summary>What visibility of a housing site looks at, wherever it is kept.</summary>
public interface IHousingSiteFacts
{
    /// <summary>The facility it is part of; null: none of the register.</summary>
    Guid? FacilityId { get; }

    string CommuneCode { get; }

    /// <summary>The bodies whose officials live or lived there.</summary>
    IReadOnlyList<Guid> OrganisationIds { get; }
}

/// <summary>What visibility and allowed commands of a housing application look at.</summary>
public interface IHousingApplicationFacts
{
    Guid OrganisationId { get; }

    HousingApplicationStatus Status { get; }
}
