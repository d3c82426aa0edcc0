namespace AssetRegistry.Access;

/// <summary>Every command of the register.</summary>
public enum CommandName
{
    RegisterFacility,
    ClassifyFacility,
    DelimitFacilityPart,
    ReceiveIntoCustody,
    SubmitOffer,
    SubmitRequest,
    AcceptDossier,
    AskForSupplement,
    SupplementDossier,
    AppraiseDossier,
    ForwardDossier,
    DecideDossier,
    RefuseDossier,
    WithdrawDossier,
    RecordHandover,
    PrepareHandover,
    AcceptHandoverItems,
    SignHandoverAsGiver,
    SignHandoverAsReceiver,
    RecordBookIncrease,
    RecordBookDecrease,
    RecordLandRegistration,
    ConfirmUse,
    RecordHousingNeed,
    RecordHousingAllocation,
    EstablishOrganisation,
    ImportBoundaries,
}
