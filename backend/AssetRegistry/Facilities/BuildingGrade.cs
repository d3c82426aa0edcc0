namespace AssetRegistry.Facilities;

/// <summary>How lasting a building is; grade I lasts longest.</summary>
public enum BuildingGrade
{
    I,
    II,
    III,
    IV,
}
