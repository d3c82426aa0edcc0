using static AssetRegistry.Access.CommandName;
using static AssetRegistry.Access.CommandScope;
using static AssetRegistry.Access.Role;

namespace AssetRegistry.Access;

/// <summary>Who may give which command: the one table. Planners and auditors change nothing.</summary>
public static class CommandPermissions
{
    // What describes a facility: its holder for its own, and those who keep the register for all.
    private static readonly Dictionary<Role, CommandScope> HoldersAndCentre = new()
    {
        [LandFundOfficer] = Anywhere,
        [FinanceAppraiser] = Anywhere,
        [Administrator] = Anywhere,
        [CommuneOfficial] = OwnOrganisation,
        [AgencyOfficial] = OwnOrganisation,
    };

    private static readonly Dictionary<CommandName, Dictionary<Role, CommandScope>> Table = new()
    {
        [RegisterFacility] = new()
        {
            [LandFundOfficer] = Anywhere,
            [Administrator] = Anywhere,
            [CommuneOfficial] = OwnOrganisation,
            [AgencyOfficial] = OwnOrganisation,
        },
        [ClassifyFacility] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere, [Administrator] = Anywhere },
        [DelimitFacilityPart] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere, [Administrator] = Anywhere },
        [DissolveFacilityPart] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere, [Administrator] = Anywhere },
        [SetFacilitySensitivity] = new() { [FinanceAppraiser] = Anywhere, [Administrator] = Anywhere },
        [CorrectFacility] = HoldersAndCentre,
        [ChangeFacility] = HoldersAndCentre,
        [RecordLandParcel] = HoldersAndCentre,
        [RecordBuilding] = HoldersAndCentre,
        [RecordLegalPaper] = HoldersAndCentre,
        [RemoveFacilityItem] = HoldersAndCentre,
        [RecordFacilityUse] = HoldersAndCentre,
        [RecordFacilityBoundary] = HoldersAndCentre,
        [SplitFacility] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere, [Administrator] = Anywhere },
        [ConsolidateFacilities] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere, [Administrator] = Anywhere },
        [EndFacility] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere, [Administrator] = Anywhere },
        [MergeDuplicateFacility] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere, [Administrator] = Anywhere },
        [ReceiveIntoCustody] = new() { [LandFundOfficer] = Anywhere },
        [OpenCustody] = new() { [LandFundOfficer] = Anywhere },
        [RecordCustodySurvey] = new() { [LandFundOfficer] = Anywhere },
        [KeepInCustody] = new() { [LandFundOfficer] = Anywhere },
        [RecordInspection] = new() { [LandFundOfficer] = Anywhere },
        [RecordCustodyCost] = new() { [LandFundOfficer] = Anywhere },
        [CancelCustodyCost] = new() { [LandFundOfficer] = Anywhere },
        [ProposeCustodyPlan] = new() { [LandFundOfficer] = Anywhere },
        [ApproveCustodyPlan] = new() { [ProvinceDecider] = Anywhere },
        [RecordBusinessRequest] = new() { [LandFundOfficer] = Anywhere },
        [CloseBusinessRequest] = new() { [LandFundOfficer] = Anywhere },
        [GrantLease] = new() { [LandFundOfficer] = Anywhere },
        [TerminateLease] = new() { [LandFundOfficer] = Anywhere },
        [AnnounceTender] = new() { [LandFundOfficer] = Anywhere },
        [ConcludeTender] = new() { [LandFundOfficer] = Anywhere },
        [GiveBackFromCustody] = new() { [LandFundOfficer] = Anywhere },
        [EndCustody] = new() { [LandFundOfficer] = Anywhere },
        [SubmitOffer] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [SubmitRequest] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [DraftDossier] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [ReviseDraft] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [SubmitDraft] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [DiscardDraft] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [SupplementDossier] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [WithdrawDossier] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [ResubmitDossier] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [GiveOpinion] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [RaiseObjection] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [AcceptDossier] = new() { [FinanceAppraiser] = Anywhere },
        [AskForSupplement] = new() { [FinanceAppraiser] = Anywhere },
        [StartAppraisal] = new() { [FinanceAppraiser] = Anywhere },
        [AskForOpinion] = new() { [FinanceAppraiser] = Anywhere },
        [AnswerObjection] = new() { [FinanceAppraiser] = Anywhere },
        [AppraiseDossier] = new() { [FinanceAppraiser] = Anywhere },
        [ForwardDossier] = new() { [FinanceAppraiser] = Anywhere },
        [DecideDossier] = new() { [ProvinceDecider] = Anywhere },
        [RevokeDecision] = new() { [ProvinceDecider] = Anywhere },
        [AmendDecision] = new() { [ProvinceDecider] = Anywhere },
        [GrantDelegation] = new() { [ProvinceDecider] = Anywhere },
        [EndDelegation] = new() { [ProvinceDecider] = Anywhere },
        [RefuseDossier] = new() { [ProvinceDecider] = Anywhere },
        [DraftAssignmentProposal] = new() { [LandFundOfficer] = Anywhere },
        [ChangeAssignmentPairing] = new() { [LandFundOfficer] = Anywhere },
        [RefreshAssignmentProposal] = new() { [LandFundOfficer] = Anywhere },
        [SubmitAssignmentProposal] = new() { [LandFundOfficer] = Anywhere },
        [AcceptAssignmentProposal] = new() { [FinanceAppraiser] = Anywhere, [ProvinceDecider] = Anywhere },
        [ReturnAssignmentProposal] = new() { [FinanceAppraiser] = Anywhere, [ProvinceDecider] = Anywhere },
        [DiscardAssignmentProposal] = new() { [LandFundOfficer] = Anywhere },
        [RecordHandover] = new() { [LandFundOfficer] = Anywhere, [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [PrepareHandover] = new() { [LandFundOfficer] = Anywhere, [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [AcceptHandoverItems] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [SignHandoverAsGiver] = new() { [LandFundOfficer] = Anywhere, [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [SignHandoverAsReceiver] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [RecordBookIncrease] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [RecordBookDecrease] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [RecordLandRegistration] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [ConfirmUse] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [ReturnFacility] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [LandFundOfficer] = OwnOrganisation },
        [HandOverTemporarily] = new() { [LandFundOfficer] = Anywhere, [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [EndTemporaryHandover] = new() { [LandFundOfficer] = Anywhere, [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [AddAttachment] = new()
        {
            [LandFundOfficer] = Anywhere,
            [FinanceAppraiser] = Anywhere,
            [ProvinceDecider] = Anywhere,
            [CommuneOfficial] = OwnOrganisation,
            [AgencyOfficial] = OwnOrganisation,
        },
        [ReplaceAttachment] = new()
        {
            [LandFundOfficer] = OwnOrganisation,
            [FinanceAppraiser] = OwnOrganisation,
            [ProvinceDecider] = OwnOrganisation,
            [CommuneOfficial] = OwnOrganisation,
            [AgencyOfficial] = OwnOrganisation,
        },
        [EndAttachment] = new()
        {
            [LandFundOfficer] = OwnOrganisation,
            [FinanceAppraiser] = OwnOrganisation,
            [ProvinceDecider] = OwnOrganisation,
            [CommuneOfficial] = OwnOrganisation,
            [AgencyOfficial] = OwnOrganisation,
        },
        [RecordHousingNeed] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation, [FinanceAppraiser] = Anywhere },
        [RecordHousingAllocation] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [RegisterHousingSite] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [AddHousingRoom] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [CloseHousingRoom] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [RecordHousingRepair] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [SubmitHousingApplication] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [VerifyHousingApplication] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [DecideHousingApplication] = new() { [ProvinceDecider] = Anywhere },
        [AllocateHousingRoom] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [SignHousingContract] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [ReturnHousingRoom] = new() { [FinanceAppraiser] = Anywhere, [LandFundOfficer] = Anywhere },
        [WithdrawHousingApplication] = new() { [CommuneOfficial] = OwnOrganisation, [AgencyOfficial] = OwnOrganisation },
        [OpenOffice] = OwnOffices(),
        [MoveOffice] = OwnOffices(),
        [MeasureOfficeArea] = OwnOffices(),
        [CountOfficeStaff] = OwnOffices(),
        [EndOffice] = OwnOffices(),
        [RecordOfficeAsset] = OwnOffices(),
        [TransferOfficeAsset] = OwnOffices(),
        [EndOfficeAsset] = OwnOffices(),
        [FreezeReport] = new() { [FinanceAppraiser] = Anywhere, [Administrator] = Anywhere },
        [SetNotificationSettings] = new()
        {
            [Administrator] = Anywhere,
            [CommuneOfficial] = OwnOrganisation,
            [AgencyOfficial] = OwnOrganisation,
            [LandFundOfficer] = OwnOrganisation,
            [FinanceAppraiser] = OwnOrganisation,
            [ProvinceDecider] = OwnOrganisation,
        },
        [ManageEmails] = new() { [Administrator] = Anywhere },
        [EstablishOrganisation] = new() { [Administrator] = Anywhere },
        [RenameOrganisation] = new() { [Administrator] = Anywhere },
        [ChangeOrganisationParent] = new() { [Administrator] = Anywhere },
        [EndOrganisation] = new() { [Administrator] = Anywhere },
        [OpenAccount] = new() { [Administrator] = Anywhere },
        [RenameAccount] = new() { [Administrator] = Anywhere },
        [ChangeAccountRights] = new() { [Administrator] = Anywhere },
        [DisableAccount] = new() { [Administrator] = Anywhere },
        [EnableAccount] = new() { [Administrator] = Anywhere },
        [ResetAccountPassword] = new() { [Administrator] = Anywhere },
        [ImportFacilities] = new()
        {
            [LandFundOfficer] = Anywhere,
            [Administrator] = Anywhere,
            [CommuneOfficial] = OwnOrganisation,
            [AgencyOfficial] = OwnOrganisation,
        },
        [UndoImport] = new()
        {
            [LandFundOfficer] = Anywhere,
            [Administrator] = Anywhere,
            [CommuneOfficial] = OwnOrganisation,
            [AgencyOfficial] = OwnOrganisation,
        },
        [ImportBoundaries] = new() { [Administrator] = Anywhere },
        [AddUnitAlias] = new() { [Administrator] = Anywhere },
        [EndUnitAlias] = new() { [Administrator] = Anywhere },
        [DraftMergerPlan] = new() { [Administrator] = Anywhere },
        [ReviseMergerPlan] = new() { [Administrator] = Anywhere },
        [SettleMergerDoubt] = new() { [Administrator] = Anywhere, [LandFundOfficer] = Anywhere },
        [CheckMergerPlan] = new() { [Administrator] = Anywhere },
        [ApproveMergerPlan] = new() { [Administrator] = Anywhere, [ProvinceDecider] = Anywhere },
        [ReturnMergerPlan] = new() { [Administrator] = Anywhere, [ProvinceDecider] = Anywhere },
        [DiscardMergerPlan] = new() { [Administrator] = Anywhere },
        [ExecuteMergerPlan] = new() { [Administrator] = Anywhere },
        [UndoMergerPlan] = new() { [Administrator] = Anywhere },
        [AdoptRulePack] = new() { [Administrator] = Anywhere },
        [TakeAuditBundle] = new() { [Auditor] = Anywhere, [Administrator] = Anywhere },
    };

    /// <summary>An organisation keeps its own offices; the finance department and the administrator keep anybody's.</summary>
    private static Dictionary<Role, CommandScope> OwnOffices() => new()
    {
        [CommuneOfficial] = OwnOrganisation,
        [AgencyOfficial] = OwnOrganisation,
        [LandFundOfficer] = OwnOrganisation,
        [FinanceAppraiser] = Anywhere,
        [Administrator] = Anywhere,
    };

    /// <summary>The reach of the role's right to the command; null when it has none.</summary>
    public static CommandScope? ScopeOf(Role role, CommandName command) =>
        Table[command].TryGetValue(role, out var scope) ? scope : null;

    /// <summary>Whether the role may give the command at all, whatever it is about.</summary>
    public static bool Allows(Actor actor, CommandName command) => !actor.IsPublic && ScopeOf(actor.Role, command) is not null;

    /// <summary>Whether the actor may give the command about something that belongs to this organisation.</summary>
    public static bool Allows(Actor actor, CommandName command, Guid organisationId) => ScopeOf(actor.Role, command) switch
    {
        Anywhere => true,
        OwnOrganisation => actor.ActsFor(organisationId),
        _ => false,
    };

    /// <summary>The commands of a role, in the order of <see cref="CommandName"/>.</summary>
    public static IReadOnlyList<CommandName> CommandsOf(Role role) =>
        [.. Enum.GetValues<CommandName>().Where(command => ScopeOf(role, command) is not null)];

    /// <summary>Throws <see cref="NotPermittedException"/> unless the role may give the command.</summary>
    public static void Demand(Actor actor, CommandName command)
    {
        if (!Allows(actor, command))
        {
            throw new NotPermittedException(command, actor.Role);
        }
    }

    /// <summary>Demands the command and, where the right ends at the own organisation, that <paramref name="thing"/> belongs to it.</summary>
    public static void Demand(Actor actor, CommandName command, Guid organisationId, LocalizedText thing)
    {
        Demand(actor, command);
        if (!Allows(actor, command, organisationId))
        {
            throw new NotYourOrganisationException(command, organisationId, thing);
        }
    }
}
