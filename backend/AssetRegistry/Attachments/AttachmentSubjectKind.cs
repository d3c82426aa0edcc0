namespace AssetRegistry.Attachments;

/// <summary>What sort of record a paper can be attached to.</summary>
public enum AttachmentSubjectKind
{
    Facility,
    Dossier,
    Decision,
    Handover,
    CustodyCase,
    HousingSite,
    HousingApplication,
}
