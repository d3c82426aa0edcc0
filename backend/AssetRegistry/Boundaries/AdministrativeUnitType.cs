namespace AssetRegistry.Boundaries;

/// <summary>The sort of an administrative unit. Townships ended with the districts on 1 July 2025.</summary>
public enum AdministrativeUnitType
{
    Province,
    Commune,
    Ward,
    SpecialZone,
    Township,
}
