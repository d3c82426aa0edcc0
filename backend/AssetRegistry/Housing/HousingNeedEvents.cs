namespace AssetRegistry.Housing;

/// <summary>An organisation's officials in need of official housing were counted: the total, not a difference.</summary>
public sealed record HousingNeedRecorded(
    Guid HousingNeedId, Guid OrganisationId, string OrganisationName, string? CommuneCode, int Headcount, Provenance Provenance,
    IReadOnlyList<TitleHeadcount>? Groups = null) : IBusinessEvent;

/// <summary>The officials who got official housing were counted: the total, not a difference.</summary>
public sealed record HousingAllocationRecorded(
    Guid HousingNeedId, Guid OrganisationId, string OrganisationName, int Headcount, Provenance Provenance) : IBusinessEvent;
