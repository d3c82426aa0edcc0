namespace AssetRegistry.Offices;

/// <summary>What sort of vehicle or larger equipment an asset item is.</summary>
public enum OfficeAssetKind
{
    Vehicle,
    InformationTechnology,
    Machinery,
    MedicalEquipment,
    TeachingEquipment,
    Other,
}
