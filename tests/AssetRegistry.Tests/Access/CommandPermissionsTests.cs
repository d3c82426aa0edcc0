namespace AssetRegistry.Tests.Access;

public sealed class CommandPermissionsTests
{
    // Who may do what, as the product describes its users; * marks what ends at the own organisation.
    private static readonly Dictionary<Role, string> Rights = new()
    {
        [Role.LandFundOfficer] = "RegisterFacility ClassifyFacility DelimitFacilityPart DissolveFacilityPart CorrectFacility ChangeFacility RecordLandParcel RecordBuilding "
            + "RecordLegalPaper RemoveFacilityItem RecordFacilityUse RecordFacilityBoundary SplitFacility ConsolidateFacilities EndFacility "
            + "MergeDuplicateFacility ReceiveIntoCustody OpenCustody RecordCustodySurvey KeepInCustody RecordInspection RecordCustodyCost "
            + "CancelCustodyCost ProposeCustodyPlan RecordBusinessRequest CloseBusinessRequest GrantLease TerminateLease AnnounceTender "
            + "ConcludeTender GiveBackFromCustody EndCustody SubmitOffer* SubmitRequest* DraftDossier* ReviseDraft* SubmitDraft* DiscardDraft* "
            + "SupplementDossier* WithdrawDossier* ResubmitDossier* GiveOpinion* RaiseObjection* DraftAssignmentProposal ChangeAssignmentPairing "
            + "RefreshAssignmentProposal SubmitAssignmentProposal DiscardAssignmentProposal RecordHandover PrepareHandover AcceptHandoverItems* "
            + "SignHandoverAsGiver SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* ConfirmUse* "
            + "ReturnFacility* HandOverTemporarily EndTemporaryHandover AddAttachment ReplaceAttachment* EndAttachment* RecordHousingAllocation "
            + "RegisterHousingSite AddHousingRoom CloseHousingRoom RecordHousingRepair AllocateHousingRoom SignHousingContract ReturnHousingRoom "
            + "OpenOffice* MoveOffice* MeasureOfficeArea* CountOfficeStaff* EndOffice* RecordOfficeAsset* TransferOfficeAsset* EndOfficeAsset* "
            + "SetNotificationSettings* ImportFacilities UndoImport SettleMergerDoubt",
        [Role.CommuneOfficial] = "RegisterFacility* CorrectFacility* ChangeFacility* RecordLandParcel* RecordBuilding* RecordLegalPaper* RemoveFacilityItem* "
            + "RecordFacilityUse* RecordFacilityBoundary* SubmitOffer* SubmitRequest* DraftDossier* ReviseDraft* SubmitDraft* DiscardDraft* "
            + "SupplementDossier* WithdrawDossier* ResubmitDossier* GiveOpinion* RaiseObjection* RecordHandover* PrepareHandover* "
            + "AcceptHandoverItems* SignHandoverAsGiver* SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* "
            + "ConfirmUse* ReturnFacility* HandOverTemporarily* EndTemporaryHandover* AddAttachment* ReplaceAttachment* EndAttachment* "
            + "RecordHousingNeed* SubmitHousingApplication* VerifyHousingApplication* WithdrawHousingApplication* OpenOffice* MoveOffice* "
            + "MeasureOfficeArea* CountOfficeStaff* EndOffice* RecordOfficeAsset* TransferOfficeAsset* EndOfficeAsset* SetNotificationSettings* "
            + "ImportFacilities* UndoImport*",
        [Role.AgencyOfficial] = "RegisterFacility* CorrectFacility* ChangeFacility* RecordLandParcel* RecordBuilding* RecordLegalPaper* RemoveFacilityItem* "
            + "RecordFacilityUse* RecordFacilityBoundary* SubmitOffer* SubmitRequest* DraftDossier* ReviseDraft* SubmitDraft* DiscardDraft* "
            + "SupplementDossier* WithdrawDossier* ResubmitDossier* GiveOpinion* RaiseObjection* RecordHandover* PrepareHandover* "
            + "AcceptHandoverItems* SignHandoverAsGiver* SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* "
            + "ConfirmUse* ReturnFacility* HandOverTemporarily* EndTemporaryHandover* AddAttachment* ReplaceAttachment* EndAttachment* "
            + "RecordHousingNeed* SubmitHousingApplication* VerifyHousingApplication* WithdrawHousingApplication* OpenOffice* MoveOffice* "
            + "MeasureOfficeArea* CountOfficeStaff* EndOffice* RecordOfficeAsset* TransferOfficeAsset* EndOfficeAsset* SetNotificationSettings* "
            + "ImportFacilities* UndoImport*",
        [Role.FinanceAppraiser] = "ClassifyFacility DelimitFacilityPart DissolveFacilityPart SetFacilitySensitivity CorrectFacility ChangeFacility RecordLandParcel RecordBuilding RecordLegalPaper "
            + "RemoveFacilityItem RecordFacilityUse RecordFacilityBoundary SplitFacility ConsolidateFacilities EndFacility MergeDuplicateFacility "
            + "AcceptDossier AskForSupplement StartAppraisal AskForOpinion AnswerObjection AppraiseDossier ForwardDossier "
            + "AcceptAssignmentProposal ReturnAssignmentProposal AddAttachment ReplaceAttachment* EndAttachment* RecordHousingNeed "
            + "RecordHousingAllocation RegisterHousingSite AddHousingRoom CloseHousingRoom RecordHousingRepair AllocateHousingRoom "
            + "SignHousingContract ReturnHousingRoom OpenOffice MoveOffice MeasureOfficeArea CountOfficeStaff EndOffice RecordOfficeAsset "
            + "TransferOfficeAsset EndOfficeAsset FreezeReport SetNotificationSettings*",
        [Role.ProvinceDecider] = "ApproveCustodyPlan DecideDossier RevokeDecision AmendDecision GrantDelegation EndDelegation RefuseDossier AcceptAssignmentProposal "
            + "ReturnAssignmentProposal AddAttachment ReplaceAttachment* EndAttachment* DecideHousingApplication SetNotificationSettings* ApproveMergerPlan "
            + "ReturnMergerPlan",
        [Role.Planner] = "",
        [Role.Auditor] = "TakeAuditBundle",
        [Role.Administrator] = "RegisterFacility ClassifyFacility DelimitFacilityPart DissolveFacilityPart SetFacilitySensitivity CorrectFacility ChangeFacility RecordLandParcel RecordBuilding "
            + "RecordLegalPaper RemoveFacilityItem RecordFacilityUse RecordFacilityBoundary SplitFacility ConsolidateFacilities EndFacility "
            + "MergeDuplicateFacility OpenOffice MoveOffice MeasureOfficeArea CountOfficeStaff EndOffice RecordOfficeAsset TransferOfficeAsset "
            + "EndOfficeAsset FreezeReport SetNotificationSettings ManageEmails EstablishOrganisation RenameOrganisation ChangeOrganisationParent "
            + "EndOrganisation OpenAccount RenameAccount ChangeAccountRights DisableAccount EnableAccount ResetAccountPassword ImportFacilities UndoImport ImportBoundaries AddUnitAlias EndUnitAlias DraftMergerPlan ReviseMergerPlan SettleMergerDoubt CheckMergerPlan "
            + "ApproveMergerPlan ReturnMergerPlan DiscardMergerPlan ExecuteMergerPlan UndoMergerPlan AdoptRulePack TakeAuditBundle",
    };

    public static TheoryData<Role, CommandName> EveryCase()
    {
        var cases = new TheoryData<Role, CommandName>();
        foreach (var role in Enum.GetValues<Role>())
        {
            foreach (var command in Enum.GetValues<CommandName>())
            {
                cases.Add(role, command);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_role_has_exactly_its_rights(Role role, CommandName command)
    {
        var rights = Rights[role].Split(' ');
        var isOwnOnly = rights.Contains($"{command}*");
        var isAllowed = isOwnOnly || rights.Contains($"{command}");
        var actor = A.Holding(role, A.DoanKet);

        Assert.Equal(isAllowed, CommandPermissions.Allows(actor, command));
        Assert.Equal(isAllowed, CommandPermissions.Allows(actor, command, A.DoanKet.Id));
        Assert.Equal(isAllowed && !isOwnOnly, CommandPermissions.Allows(actor, command, A.TaLeng.Id));
        Assert.Equal(isAllowed, CommandPermissions.CommandsOf(role).Contains(command));
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_demand_names_role_and_command(Role role, CommandName command)
    {
        var actor = A.Holding(role, A.DoanKet);
        if (CommandPermissions.Allows(actor, command))
        {
            CommandPermissions.Demand(actor, command);
            return;
        }

        var refusal = Assert.Throws<NotPermittedException>(() => CommandPermissions.Demand(actor, command));
        Assert.Equal((role, command), (refusal.Role, refusal.Command));
    }

    [Fact]
    public void An_account_without_organisation_has_no_right_that_ends_at_its_own() =>
        Assert.False(CommandPermissions.Allows(new("a", Role.CommuneOfficial, null, null), CommandName.SubmitRequest, A.DoanKet.Id));

    [Fact]
    public void Commands_are_spelt_as_in_the_api() => Assert.Equal("acceptDossier", CommandName.AcceptDossier.FieldName());
}
