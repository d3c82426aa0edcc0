namespace AssetRegistry.Mergers;

/// <summary>What sort of record a merger moves.</summary>
public enum MergerSubject
{
    AdministrativeUnit,
    Organisation,
    AccountRight,
    Facility,
    Office,
    CustodyCase,
    HousingSite,
    Dossier,
    Handover,
    TemporaryHandover,
    HousingNeed,
}
