namespace AssetRegistry.Boundaries;

/// <summary>The sort of an administrative unit. Townships and districts ended on 1 July 2025.</summary>
public enum AdministrativeUnitType
{
    Province,
    Commune,
    Ward,
    SpecialZone,
    Township,

    /// <summary>Of the districts only the islands without communes are kept: their ground went to special zones.</summary>
    District,
}
