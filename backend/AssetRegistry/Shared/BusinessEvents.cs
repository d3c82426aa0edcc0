using System.Text;
using AssetRegistry.Accounts;
using AssetRegistry.Assignments;
using AssetRegistry.Attachments;
using AssetRegistry.Audit;
using AssetRegistry.Boundaries;
using AssetRegistry.Custody;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;
using AssetRegistry.Importing;
using AssetRegistry.Mergers;
using AssetRegistry.Offices;
using AssetRegistry.Organisations;
using AssetRegistry.Reports;
using AssetRegistry.Rules;

namespace AssetRegistry;

/// <summary>Every fact the register can record. Stored names are for ever: to rename one is a data migration.</summary>
public static class BusinessEvents
{
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(RulePackAdopted),
        typeof(AdministrativeUnitEstablished),
        typeof(AdministrativeUnitEnded),
        typeof(BoundaryRecorded),
        typeof(AdministrativeUnitRenamed),
        typeof(AdministrativeUnitReinstated),
        typeof(AdministrativeUnitAnnulled),
        typeof(GroundRedistributed),
        typeof(UnitAliasAdded),
        typeof(UnitAliasEnded),
        typeof(OrganisationEstablished),
        typeof(OrganisationRenamed),
        typeof(OrganisationParentChanged),
        typeof(OrganisationEnded),
        typeof(OrganisationSucceeded),
        typeof(OrganisationReinstated),
        typeof(OrganisationSuccessionAnnulled),
        typeof(OrganisationCommuneChanged),
        typeof(AccountOpened),
        typeof(AccountRenamed),
        typeof(AccountRightsChanged),
        typeof(AccountDisabled),
        typeof(AccountEnabled),
        typeof(AccountPasswordReset),
        typeof(AccessRequested),
        typeof(AccessRefused),
        typeof(OfficeOpened),
        typeof(OfficeMoved),
        typeof(OfficeAreaMeasured),
        typeof(OfficeStaffCounted),
        typeof(OfficeEnded),
        typeof(OfficeTakenOver),
        typeof(OfficeCommuneChanged),
        typeof(OfficeAssetRecorded),
        typeof(OfficeAssetGivenAway),
        typeof(OfficeAssetReceived),
        typeof(OfficeAssetEnded),
        typeof(FacilityRegistered),
        typeof(FacilityClassified),
        typeof(FacilityPartDelimited),
        typeof(FacilityPartDissolved),
        typeof(FacilitySensitivitySet),
        typeof(FacilityCorrected),
        typeof(FacilityChanged),
        typeof(LandParcelRecorded),
        typeof(BuildingRecorded),
        typeof(LegalPaperRecorded),
        typeof(FacilityItemRemoved),
        typeof(FacilityUseRecorded),
        typeof(FacilityBoundaryRecorded),
        typeof(FacilityEnded),
        typeof(FacilitySplit),
        typeof(FacilityConsolidated),
        typeof(FacilityMergedAsDuplicate),
        typeof(FacilityDuplicateAbsorbed),
        typeof(FacilityReceivedIntoCustody),
        typeof(FacilityReleasedFromCustody),
        typeof(FacilityRequested),
        typeof(FacilityRequestClosed),
        typeof(FacilityAssigned),
        typeof(FacilityHandedOver),
        typeof(FacilityPutToUse),
        typeof(FacilityReleased),
        typeof(FacilityReturned),
        typeof(FacilityHandedOverTemporarily),
        typeof(FacilityTemporaryHandoverEnded),
        typeof(FacilityHolderChanged),
        typeof(DossierDrafted),
        typeof(DossierDraftRevised),
        typeof(DossierDraftDiscarded),
        typeof(DossierSubmitted),
        typeof(DossierResubmitted),
        typeof(DossierAccepted),
        typeof(DossierSupplementAsked),
        typeof(DossierSupplemented),
        typeof(DossierAppraisalStarted),
        typeof(DossierOpinionAsked),
        typeof(DossierOpinionGiven),
        typeof(DossierAppraised),
        typeof(DossierForwarded),
        typeof(DossierDecided),
        typeof(DossierRefused),
        typeof(DossierWithdrawn),
        typeof(DossierObjectionRaised),
        typeof(DossierObjectionAnswered),
        typeof(DossierTakenOver),
        typeof(DossierCommuneChanged),
        typeof(HandoverTakenOver),
        typeof(CustodyCommuneChanged),
        typeof(HousingSiteCommuneChanged),
        typeof(MergerPlanDrafted),
        typeof(MergerPlanRevised),
        typeof(MergerDoubtSettled),
        typeof(MergerPlanChecked),
        typeof(MergerPlanApproved),
        typeof(MergerPlanReturned),
        typeof(MergerPlanDiscarded),
        typeof(MergerBatchExecuted),
        typeof(MergerBatchUndone),
        typeof(AssignmentProposalDrafted),
        typeof(AssignmentPairingChanged),
        typeof(AssignmentProposalRefreshed),
        typeof(AssignmentProposalSubmitted),
        typeof(AssignmentProposalAccepted),
        typeof(AssignmentProposalReturned),
        typeof(AssignmentProposalDiscarded),
        typeof(AssignmentPairingsCarriedOut),
        typeof(AssignmentPairingsReleased),
        typeof(DossierReopened),
        typeof(DecisionIssued),
        typeof(DecisionRevoked),
        typeof(DecisionAmended),
        typeof(DelegationGranted),
        typeof(DelegationEnded),
        typeof(HandoverOpened),
        typeof(HandoverProvisionallyRecorded),
        typeof(HandoverRecorded),
        typeof(HandoverPrepared),
        typeof(HandoverItemsAccepted),
        typeof(HandoverSignedByGiver),
        typeof(HandoverSignedByReceiver),
        typeof(BookIncreaseRecorded),
        typeof(BookDecreaseRecorded),
        typeof(LandRegistrationRecorded),
        typeof(UseConfirmed),
        typeof(HandoverCancelled),
        typeof(HandoverReturned),
        typeof(TemporaryHandoverRecorded),
        typeof(TemporaryHandoverRegularised),
        typeof(TemporaryHandoverEnded),
        typeof(CustodyOpened),
        typeof(CustodySurveyed),
        typeof(CustodyReceived),
        typeof(CustodyKept),
        typeof(CustodyInspected),
        typeof(CustodyCostRecorded),
        typeof(CustodyCostCancelled),
        typeof(CustodyPlanProposed),
        typeof(CustodyPlanApproved),
        typeof(BusinessRequestRecorded),
        typeof(BusinessRequestClosed),
        typeof(CustodyLeaseGranted),
        typeof(CustodyLeaseTerminated),
        typeof(CustodyFacilityAssigned),
        typeof(CustodyFacilityReleased),
        typeof(CustodyTenderAnnounced),
        typeof(CustodyTenderConcluded),
        typeof(CustodyGivenBack),
        typeof(CustodyEnded),
        typeof(AttachmentAdded),
        typeof(AttachmentReplaced),
        typeof(AttachmentEnded),
        typeof(HousingNeedRecorded),
        typeof(HousingAllocationRecorded),
        typeof(HousingSiteRegistered),
        typeof(HousingRoomAdded),
        typeof(HousingRoomClosed),
        typeof(HousingRepairRecorded),
        typeof(HousingRoomAllocated),
        typeof(HousingRoomReturned),
        typeof(HousingApplicationSubmitted),
        typeof(HousingApplicationVerified),
        typeof(HousingApplicationDecided),
        typeof(HousingApplicationAllocated),
        typeof(HousingContractSigned),
        typeof(HousingApplicationReturned),
        typeof(HousingApplicationWithdrawn),
        typeof(ReportFrozen),
        typeof(FacilityImportStarted),
        typeof(FacilityImportPartStored),
        typeof(FacilityImportPartUndone),
        typeof(ImportRequested),
        typeof(ImportChecked),
        typeof(ImportFileRefused),
        typeof(ImportAccepted),
        typeof(ImportCancelled),
        typeof(ImportCompleted),
        typeof(ImportUndoRequested),
        typeof(ImportUndone),
        typeof(AuditBundleTaken),
    ];

    /// <summary>The name an event type is stored under: its own in snake_case.</summary>
    public static string StoredName(Type eventType)
    {
        var name = new StringBuilder();
        foreach (var letter in eventType.Name)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                _ = name.Append('_');
            }

            _ = name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
