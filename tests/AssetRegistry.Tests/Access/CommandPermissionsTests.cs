namespace AssetRegistry.Tests.Access;

public sealed class CommandPermissionsTests
{
    private const string OnOwnDossiers = "DraftDossier* ReviseDraft* SubmitDraft* DiscardDraft* ResubmitDossier* GiveOpinion* RaiseObjection*";

    private const string Offices =
        "OpenOffice MoveOffice MeasureOfficeArea CountOfficeStaff EndOffice RecordOfficeAsset TransferOfficeAsset EndOfficeAsset";
    // What describes a facility is for its holder and for those who keep the register; what ends one is for the latter alone.
    private const string Describing = "CorrectFacility ChangeFacility RecordLandParcel RecordBuilding RecordLegalPaper RemoveFacilityItem RecordFacilityUse "
        + "RecordFacilityBoundary";

    private const string DescribingOwn = "CorrectFacility* ChangeFacility* RecordLandParcel* RecordBuilding* RecordLegalPaper* RemoveFacilityItem* "
        + "RecordFacilityUse* RecordFacilityBoundary*";

    private const string Rearranging = "SplitFacility ConsolidateFacilities EndFacility MergeDuplicateFacility";

    // Who may do what, as the product describes its users; * marks what ends at the own organisation.
    private static readonly Dictionary<Role, string> Rights = new()
    {
        [Role.LandFundOfficer] = Describing + " " + Rearranging + " RegisterFacility ClassifyFacility DelimitFacilityPart ReceiveIntoCustody SubmitOffer* SubmitRequest* SupplementDossier* "
            + "PrepareHandover AcceptHandoverItems* SignHandoverAsGiver SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* "
            + "OpenCustody RecordCustodySurvey KeepInCustody RecordInspection RecordCustodyCost CancelCustodyCost ProposeCustodyPlan "
            + "RecordBusinessRequest CloseBusinessRequest GrantLease TerminateLease AnnounceTender ConcludeTender GiveBackFromCustody EndCustody "
            + "DraftAssignmentProposal ChangeAssignmentPairing RefreshAssignmentProposal SubmitAssignmentProposal DiscardAssignmentProposal "
            + "ReturnFacility* HandOverTemporarily EndTemporaryHandover "
            + "WithdrawDossier* RecordHandover ConfirmUse* RecordHousingAllocation",
            + "WithdrawDossier* RecordHandover ConfirmUse* RecordHousingAllocation"
            + " RegisterHousingSite AddHousingRoom CloseHousingRoom RecordHousingRepair AllocateHousingRoom SignHousingContract ReturnHousingRoom",
            + "WithdrawDossier* RecordHandover ConfirmUse* RecordHousingAllocation AddAttachment ReplaceAttachment* EndAttachment*",
        [Role.CommuneOfficial] = "RegisterFacility* SubmitOffer* SubmitRequest* SupplementDossier* WithdrawDossier* RecordHandover* ConfirmUse* "
        [Role.CommuneOfficial] = DescribingOwn + " RegisterFacility* SubmitOffer* SubmitRequest* SupplementDossier* WithdrawDossier* RecordHandover* ConfirmUse* "
            + "PrepareHandover* AcceptHandoverItems* SignHandoverAsGiver* SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* "
            + "RecordHousingNeed* SubmitHousingApplication* VerifyHousingApplication* WithdrawHousingApplication*",
        [Role.AgencyOfficial] = "RegisterFacility* SubmitOffer* SubmitRequest* SupplementDossier* WithdrawDossier* RecordHandover* ConfirmUse* "
            + "PrepareHandover* AcceptHandoverItems* SignHandoverAsGiver* SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* "
            + "RecordHousingNeed* SubmitHousingApplication* VerifyHousingApplication* WithdrawHousingApplication*",
            + "ReturnFacility* HandOverTemporarily* EndTemporaryHandover* "
            + "RecordHousingNeed*",
        [Role.AgencyOfficial] = DescribingOwn + " RegisterFacility* SubmitOffer* SubmitRequest* SupplementDossier* WithdrawDossier* RecordHandover* ConfirmUse* "
            + "PrepareHandover* AcceptHandoverItems* SignHandoverAsGiver* SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* "
            + "ReturnFacility* HandOverTemporarily* EndTemporaryHandover* "
            + "RecordHousingNeed*",
        [Role.FinanceAppraiser] = "ClassifyFacility DelimitFacilityPart AcceptDossier AskForSupplement AppraiseDossier ForwardDossier RecordHousingNeed "
            + "AcceptAssignmentProposal ReturnAssignmentProposal "
        [Role.FinanceAppraiser] = Describing + " " + Rearranging + " ClassifyFacility DelimitFacilityPart AcceptDossier AskForSupplement AppraiseDossier ForwardDossier RecordHousingNeed "
            + "RecordHousingAllocation",
        [Role.ProvinceDecider] = "DecideDossier RefuseDossier AcceptAssignmentProposal ReturnAssignmentProposal ApproveCustodyPlan",
            + "RecordHousingAllocation"
            + " RegisterHousingSite AddHousingRoom CloseHousingRoom RecordHousingRepair AllocateHousingRoom SignHousingContract ReturnHousingRoom",
        [Role.ProvinceDecider] = "DecideDossier RefuseDossier ApproveCustodyPlan DecideHousingApplication",
        [Role.ProvinceDecider] = "DecideDossier RefuseDossier RevokeDecision AmendDecision GrantDelegation EndDelegation ApproveCustodyPlan",
            + "RecordHousingNeed* AddAttachment* ReplaceAttachment* EndAttachment*",
        [Role.AgencyOfficial] = "RegisterFacility* SubmitOffer* SubmitRequest* SupplementDossier* WithdrawDossier* RecordHandover* ConfirmUse* "
            + "PrepareHandover* AcceptHandoverItems* SignHandoverAsGiver* SignHandoverAsReceiver* RecordBookIncrease* RecordBookDecrease* RecordLandRegistration* "
            + "RecordHousingNeed* AddAttachment* ReplaceAttachment* EndAttachment*",
        [Role.FinanceAppraiser] = "ClassifyFacility DelimitFacilityPart AcceptDossier AskForSupplement AppraiseDossier ForwardDossier RecordHousingNeed "
            + "RecordHousingAllocation AddAttachment ReplaceAttachment* EndAttachment*",
        [Role.ProvinceDecider] = "DecideDossier RefuseDossier ApproveCustodyPlan AddAttachment ReplaceAttachment* EndAttachment*",
        [Role.Planner] = "",
        [Role.Auditor] = "",
        [Role.Administrator] = "RegisterFacility ClassifyFacility DelimitFacilityPart EstablishOrganisation ImportBoundaries AdoptRulePack",
        [Role.Administrator] = Describing + " " + Rearranging + " RegisterFacility ClassifyFacility DelimitFacilityPart EstablishOrganisation ImportBoundaries",
            + "RecordHousingAllocation FreezeReport",
        [Role.ProvinceDecider] = "DecideDossier RefuseDossier ApproveCustodyPlan",
        [Role.Planner] = "",
        [Role.Auditor] = "",
        [Role.Administrator] = "RegisterFacility ClassifyFacility DelimitFacilityPart FreezeReport EstablishOrganisation ImportBoundaries",
    };

    // What goes beyond the shortest way of a dossier.
    private static readonly Dictionary<Role, string> RightsOnDossiers = new()
    {
        [Role.LandFundOfficer] = OnOwnDossiers,
        [Role.CommuneOfficial] = OnOwnDossiers,
        [Role.AgencyOfficial] = OnOwnDossiers,
        [Role.FinanceAppraiser] = "StartAppraisal AskForOpinion AnswerObjection",
    };

    /// <summary>An organisation keeps its own offices; two roles keep anybody's.</summary>
    private static string OfficeRights(Role role) => role switch
    {
        Role.FinanceAppraiser or Role.Administrator => Offices,
        Role.LandFundOfficer or Role.CommuneOfficial or Role.AgencyOfficial => Offices.Replace(" ", "* ", StringComparison.Ordinal) + "*",
        _ => "",
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
        string[] rights = [.. Rights[role].Split(' '), .. OfficeRights(role).Split(' '), .. RightsOnDossiers.GetValueOrDefault(role, "").Split(' ')];
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
