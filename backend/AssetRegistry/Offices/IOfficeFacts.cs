namespace AssetRegistry.Offices;

/// <summary>What visibility looks at.</summary>
public interface IOfficeFacts
{
    Guid OrganisationId { get; }

    /// <summary>The facilities it sits and sat in.</summary>
    IReadOnlyList<Guid> FacilityIds { get; }

    /// <summary>The commune it is in now, or was in when it ended.</summary>
    string CommuneCode { get; }
}
