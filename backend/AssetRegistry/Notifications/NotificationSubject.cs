namespace AssetRegistry.Notifications;

/// <summary>What a notification leads to.</summary>
public enum NotificationSubject
{
    Facility,
    Dossier,
    Handover,
    CustodyCase,
    Decision,
    TemporaryHandover,
    HousingNeed,
    HousingSite,
    HousingApplication,
    Office,
}
