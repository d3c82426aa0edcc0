using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Who may give which command, written down here a second time and independently of the program.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class RoleRefusalTests(RefusalDesk desk)
{
    private static readonly string[] Accounts = ["landfund", "commune", "agency", "finance", "province", "planner", "auditor", "admin"];

    private static readonly Dictionary<string, string[]> Permitted = new()
    {
        ["registerFacility"] = ["landfund", "commune", "agency", "admin"],
        ["classifyFacility"] = ["landfund", "finance", "admin"],
        ["delimitFacilityPart"] = ["landfund", "finance", "admin"],
        ["dissolveFacilityPart"] = ["landfund", "finance", "admin"],
        ["correctFacility"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["changeFacility"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["recordLandParcel"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["recordBuilding"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["recordLegalPaper"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["removeFacilityItem"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["recordFacilityUse"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["recordFacilityBoundary"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["splitFacility"] = ["landfund", "finance", "admin"],
        ["consolidateFacilities"] = ["landfund", "finance", "admin"],
        ["endFacility"] = ["landfund", "finance", "admin"],
        ["mergeDuplicateFacility"] = ["landfund", "finance", "admin"],
        ["receiveIntoCustody"] = ["landfund"],
        ["openCustody"] = ["landfund"],
        ["recordCustodySurvey"] = ["landfund"],
        ["keepInCustody"] = ["landfund"],
        ["recordInspection"] = ["landfund"],
        ["recordCustodyCost"] = ["landfund"],
        ["cancelCustodyCost"] = ["landfund"],
        ["proposeCustodyPlan"] = ["landfund"],
        ["approveCustodyPlan"] = ["province"],
        ["recordBusinessRequest"] = ["landfund"],
        ["closeBusinessRequest"] = ["landfund"],
        ["grantLease"] = ["landfund"],
        ["terminateLease"] = ["landfund"],
        ["announceTender"] = ["landfund"],
        ["concludeTender"] = ["landfund"],
        ["giveBackFromCustody"] = ["landfund"],
        ["endCustody"] = ["landfund"],
        ["submitOffer"] = ["landfund", "commune", "agency"],
        ["submitRequest"] = ["landfund", "commune", "agency"],
        ["draftDossier"] = ["landfund", "commune", "agency"],
        ["reviseDraft"] = ["landfund", "commune", "agency"],
        ["submitDraft"] = ["landfund", "commune", "agency"],
        ["discardDraft"] = ["landfund", "commune", "agency"],
        ["acceptDossier"] = ["finance"],
        ["askForSupplement"] = ["finance"],
        ["supplementDossier"] = ["landfund", "commune", "agency"],
        ["startAppraisal"] = ["finance"],
        ["askForOpinion"] = ["finance"],
        ["giveOpinion"] = ["landfund", "commune", "agency"],
        ["appraiseDossier"] = ["finance"],
        ["forwardDossier"] = ["finance"],
        ["decideDossier"] = ["province"],
        ["issueDecision"] = ["province"],
        ["revokeDecision"] = ["province"],
        ["amendDecision"] = ["province"],
        ["grantDelegation"] = ["province"],
        ["handOverTemporarily"] = ["landfund", "commune", "agency"],
        ["returnFacility"] = ["landfund", "commune", "agency"],
        ["refuseDossier"] = ["province"],
        ["withdrawDossier"] = ["landfund", "commune", "agency"],
        ["resubmitDossier"] = ["landfund", "commune", "agency"],
        ["raiseObjection"] = ["landfund", "commune", "agency"],
        ["answerObjection"] = ["finance"],
        ["draftAssignmentProposal"] = ["landfund"],
        ["changeAssignmentPairing"] = ["landfund"],
        ["refreshAssignmentProposal"] = ["landfund"],
        ["submitAssignmentProposal"] = ["landfund"],
        ["acceptAssignmentProposal"] = ["finance", "province"],
        ["returnAssignmentProposal"] = ["finance", "province"],
        ["discardAssignmentProposal"] = ["landfund"],
        ["recordHandover"] = ["landfund", "commune", "agency"],
        ["prepareHandover"] = ["landfund", "commune", "agency"],
        ["acceptHandoverItems"] = ["landfund", "commune", "agency"],
        ["signHandoverAsGiver"] = ["landfund", "commune", "agency"],
        ["signHandoverAsReceiver"] = ["landfund", "commune", "agency"],
        ["recordBookIncrease"] = ["landfund", "commune", "agency"],
        ["recordBookDecrease"] = ["landfund", "commune", "agency"],
        ["recordLandRegistration"] = ["landfund", "commune", "agency"],
        ["confirmUse"] = ["landfund", "commune", "agency"],
        ["addAttachment"] = ["landfund", "commune", "agency", "finance", "province"],
        ["replaceAttachment"] = ["landfund", "commune", "agency", "finance", "province"],
        ["endAttachment"] = ["landfund", "commune", "agency", "finance", "province"],
        ["setNotificationSettings"] = ["landfund", "commune", "agency", "finance", "province", "admin"],
        ["recordHousingNeed"] = ["commune", "agency", "finance"],
        ["recordHousingAllocation"] = ["landfund", "finance"],
        ["registerHousingSite"] = ["landfund", "finance"],
        ["addHousingRoom"] = ["landfund", "finance"],
        ["closeHousingRoom"] = ["landfund", "finance"],
        ["recordHousingRepair"] = ["landfund", "finance"],
        ["submitHousingApplication"] = ["commune", "agency"],
        ["verifyHousingApplication"] = ["commune", "agency"],
        ["decideHousingApplication"] = ["province"],
        ["allocateHousingRoom"] = ["landfund", "finance"],
        ["signHousingContract"] = ["landfund", "finance"],
        ["returnHousingRoom"] = ["landfund", "finance"],
        ["withdrawHousingApplication"] = ["commune", "agency"],
        ["adoptRulePack"] = ["admin"],
        ["establishOrganisation"] = ["admin"],
        ["renameOrganisation"] = ["admin"],
        ["changeOrganisationParent"] = ["admin"],
        ["endOrganisation"] = ["admin"],
        ["openOffice"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["moveOffice"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["measureOfficeArea"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["countOfficeStaff"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["endOffice"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["recordOfficeAsset"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["transferOfficeAsset"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["endOfficeAsset"] = ["landfund", "commune", "agency", "finance", "admin"],
        ["freezeReport"] = ["finance", "admin"],
    };

    public static TheoryData<string, string> NotPermitted =>
        [.. Permitted.SelectMany(row => Accounts.Except(row.Value).Select(account => (row.Key, account)))];

    public static TheoryData<string> Everybody => [.. Accounts];

    [Theory]
    [MemberData(nameof(NotPermitted))]
    public async Task Refuses_a_command_the_role_has_no_right_to(string mutation, string account) =>
        await desk.RefusesAsync(Code(mutation, account), Field(mutation, account), account, await RightInputAsync(mutation));

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Tells_each_account_the_commands_it_may_give(string account)
    {
        var data = await (await desk.Server.AsAsync(account)).QueryAsync("{ me { commands } }");

        var told = data.GetProperty("me").GetProperty("commands").EnumerateArray()
            .Select(command => JsonNamingPolicy.CamelCase.ConvertName(PascalCase(command.GetString()!)))
            .Except(["endDelegation", "endTemporaryHandover", "manageEmails", "importBoundaries"]);
        Assert.Equal(
            Permitted.Where(row => row.Key is not "issueDecision" && row.Value.Contains(account)).Select(row => row.Key).Order(StringComparer.Ordinal),
            told.Order(StringComparer.Ordinal));
    }

    // Sites and applications of official housing are seen by those they concern; for the others they do not exist.
    private static string Code(string mutation, string account) => account is not "agency" || !IsHidden(mutation) ? "NOT_PERMITTED"
        : mutation is "addHousingRoom" or "closeHousingRoom" or "recordHousingRepair" ? "HOUSING_SITE_NOT_FOUND" : "HOUSING_APPLICATION_NOT_FOUND";

    private static string? Field(string mutation, string account) => Code(mutation, account) switch
    {
        "HOUSING_SITE_NOT_FOUND" => "siteId",
        "HOUSING_APPLICATION_NOT_FOUND" => "applicationId",
        _ => null,
    };

    private static bool IsHidden(string mutation) => mutation is "addHousingRoom" or "closeHousingRoom" or "recordHousingRepair"
        or "decideHousingApplication" or "allocateHousingRoom" or "signHousingContract" or "returnHousingRoom";

    private async Task<CommandInput> RightInputAsync(string mutation) => mutation switch
    {
        "setNotificationSettings" => Inputs.SetNotificationSettings(await desk.Register.OrganisationAsync("Sở Y tế"), "vanthu@soyte.vn"),
        "registerFacility" => Inputs.RegisterFacility("KT-99", Ids.Of(desk.Free.GetProperty("commune")), Ids.Of(desk.Free.GetProperty("holder"))),
        "classifyFacility" => Inputs.ClassifyFacility(desk.Free),
        "delimitFacilityPart" => Inputs.DelimitFacilityPart(desk.Free),
        "dissolveFacilityPart" => Inputs.DissolveFacilityPart(desk.Free, Ids.Unknown("FacilityPart")),
        "correctFacility" => Inputs.CorrectFacility(desk.Free),
        "changeFacility" => Inputs.ChangeFacility(desk.Free),
        "recordLandParcel" => Inputs.RecordLandParcel(desk.Free),
        "recordBuilding" => Inputs.RecordBuilding(desk.Free),
        "recordLegalPaper" => Inputs.RecordLegalPaper(desk.Free),
        "removeFacilityItem" => Inputs.RemoveFacilityItem(desk.Free),
        "recordFacilityUse" => Inputs.RecordFacilityUse(desk.Free),
        "recordFacilityBoundary" => Inputs.RecordFacilityBoundary(desk.Free),
        "splitFacility" => Inputs.SplitFacility(desk.Free),
        "consolidateFacilities" => Inputs.ConsolidateFacilities(desk.Free, desk.Retained),
        "endFacility" => Inputs.EndFacility(desk.Free),
        "mergeDuplicateFacility" => Inputs.MergeDuplicateFacility(desk.Free, desk.Retained),
        "receiveIntoCustody" => Inputs.ReceiveIntoCustody(desk.Free),
        "openCustody" => CustodyInputs.Open(Ids.Of(desk.Free)),
        "submitOffer" => Inputs.SubmitOffer(Ids.Of(desk.Free)),
        "submitRequest" => Inputs.SubmitRequest(Ids.Of(desk.Free)),
        "draftDossier" => Inputs.DraftDossier("REQUEST", Ids.Of(desk.Free)),
        "reviseDraft" => Inputs.ReviseDraft(desk.Shared, Ids.Of(desk.Free)),
        "submitDraft" => Inputs.SubmitDraft(desk.Shared),
        "discardDraft" => Inputs.DiscardDraft(desk.Shared),
        "acceptDossier" => Inputs.Accept(desk.Shared),
        "askForSupplement" => Inputs.AskForSupplement(desk.Shared),
        "supplementDossier" => Inputs.Supplement(desk.Shared),
        "startAppraisal" => Inputs.StartAppraisal(desk.Shared),
        "askForOpinion" => Inputs.AskForOpinion(desk.Shared, await desk.Register.OrganisationAsync("Sở Y tế")),
        "giveOpinion" => Inputs.GiveOpinion(desk.Shared),
        "appraiseDossier" => Inputs.Appraise(desk.Shared),
        "forwardDossier" => Inputs.Forward(desk.Shared),
        "decideDossier" => Inputs.Decide(desk.Shared),
        "issueDecision" => Inputs.IssueDecision([desk.Shared], new { facilityId = Ids.Of(desk.Free) }),
        "revokeDecision" => Inputs.RevokeDecision(await desk.SharedDecisionAsync()),
        "amendDecision" => Inputs.AmendDecision(await desk.SharedDecisionAsync(), new { facilityId = Ids.Of(desk.Free) }),
        "grantDelegation" => Inputs.GrantDelegation("finance"),
        "handOverTemporarily" => Inputs.HandOverTemporarily(Ids.Of(desk.Free), await desk.Register.OrganisationAsync("Sở Y tế")),
        "returnFacility" => Inputs.ReturnFacility(desk.SharedHandover),
        "refuseDossier" => Inputs.Refuse(desk.Shared),
        "withdrawDossier" => Inputs.Withdraw(desk.Shared),
        "resubmitDossier" => Inputs.Resubmit(desk.Shared),
        "raiseObjection" => Inputs.RaiseObjection(desk.Shared),
        "answerObjection" => Inputs.AnswerObjection(desk.Shared, Guid.NewGuid()),
        "draftAssignmentProposal" => ProposalInputs.Draft(),
        "changeAssignmentPairing" => ProposalInputs.Change(desk.SharedProposal, Ids.Of(desk.Free), null),
        "refreshAssignmentProposal" => ProposalInputs.Refresh(desk.SharedProposal),
        "submitAssignmentProposal" => ProposalInputs.Submit(desk.SharedProposal),
        "acceptAssignmentProposal" => ProposalInputs.Accept(desk.SharedProposal),
        "returnAssignmentProposal" => ProposalInputs.Return(desk.SharedProposal),
        "discardAssignmentProposal" => ProposalInputs.Discard(desk.SharedProposal),
        "recordHandover" => Inputs.RecordHandover(desk.SharedHandover),
        "prepareHandover" => Inputs.PrepareHandover(desk.SharedHandover),
        "acceptHandoverItems" => Inputs.AcceptHandoverItems(desk.SharedHandover),
        "signHandoverAsGiver" => Inputs.SignHandoverAsGiver(desk.SharedHandover),
        "signHandoverAsReceiver" => Inputs.SignHandoverAsReceiver(desk.SharedHandover),
        "recordBookIncrease" => Inputs.RecordBookIncrease(desk.SharedHandover),
        "recordBookDecrease" => Inputs.RecordBookDecrease(desk.SharedHandover),
        "recordLandRegistration" => Inputs.RecordLandRegistration(desk.SharedHandover),
        "confirmUse" => Inputs.ConfirmUse(desk.SharedHandover),
        "openOffice" => Inputs.OpenOffice(await desk.Register.OrganisationAsync("Sở Y tế"), Ids.Of(desk.Retained)),
        "moveOffice" => Inputs.MoveOffice(await desk.Register.OfficeAsync("Sở Y tế"), Ids.Of(desk.Retained)),
        "measureOfficeArea" => Inputs.MeasureOfficeArea(await desk.Register.OfficeAsync("Sở Y tế")),
        "countOfficeStaff" => Inputs.CountOfficeStaff(await desk.Register.OfficeAsync("Sở Y tế")),
        "endOffice" => Inputs.EndOffice(await desk.Register.OfficeAsync("Sở Y tế")),
        "recordOfficeAsset" => Inputs.RecordOfficeAsset(await desk.Register.OfficeAsync("Sở Y tế")),
        "transferOfficeAsset" => Inputs.TransferOfficeAsset(
            await desk.Register.OfficeAsync("Sở Y tế"), $"{Guid.NewGuid()}", Ids.Of(await desk.Register.OfficeAsync("Sở Nội vụ"))),
        "endOfficeAsset" => Inputs.EndOfficeAsset(await desk.Register.OfficeAsync("Sở Y tế"), $"{Guid.NewGuid()}"),
        "establishOrganisation" => Inputs.EstablishOrganisation("KT-CQ"),
        "renameOrganisation" => Inputs.RenameOrganisation(await desk.Register.OrganisationAsync("Sở Y tế"), 1),
        "changeOrganisationParent" => Inputs.ChangeOrganisationParent(await desk.Register.OrganisationAsync("Sở Y tế"), 1, null),
        "endOrganisation" => Inputs.EndOrganisation(await desk.Register.OrganisationAsync("Sở Y tế"), 1, null),
        "adoptRulePack" => Inputs.AdoptRulePack(),
        "addAttachment" => Inputs.AddAttachment("FACILITY", Ids.Of(desk.Free), Guid.NewGuid()),
        "replaceAttachment" => Inputs.ReplaceAttachment(Ids.Unknown("Attachment"), 1, Guid.NewGuid()),
        "endAttachment" => Inputs.EndAttachment(Ids.Unknown("Attachment"), 1),
        "freezeReport" => Inputs.FreezeReport("PROGRESS_BY_COMMUNE"),
        "recordHousingNeed" => Inputs.RecordHousingNeed(await desk.Register.OrganisationAsync("Sở Y tế")),
        "recordCustodySurvey" => CustodyInputs.Survey(desk.Custody),
        "keepInCustody" => CustodyInputs.Keep(desk.Custody),
        "recordInspection" => CustodyInputs.Inspect(desk.Custody),
        "recordCustodyCost" => CustodyInputs.Spend(desk.Custody),
        "cancelCustodyCost" => CustodyInputs.CancelCost(desk.Custody, $"{Guid.NewGuid()}"),
        "proposeCustodyPlan" => CustodyInputs.Propose(desk.Custody),
        "approveCustodyPlan" => CustodyInputs.Approve(desk.Custody, $"{Guid.NewGuid()}"),
        "recordBusinessRequest" => CustodyInputs.Ask(desk.Custody),
        "closeBusinessRequest" => CustodyInputs.RefuseBusiness(desk.Custody, $"{Guid.NewGuid()}"),
        "grantLease" => CustodyInputs.Lease(desk.Custody),
        "terminateLease" => CustodyInputs.Terminate(desk.Custody),
        "announceTender" => CustodyInputs.Announce(desk.Custody),
        "concludeTender" => CustodyInputs.Conclude(desk.Custody),
        "giveBackFromCustody" => CustodyInputs.GiveBack(desk.Custody),
        "endCustody" => CustodyInputs.End(desk.Custody),
        "registerHousingSite" => HousingInputs.Register(Ids.Of(desk.Free.GetProperty("commune"))),
        "addHousingRoom" => HousingInputs.AddRoom(desk.Site),
        "closeHousingRoom" => HousingInputs.CloseRoom(desk.Site, $"{Guid.NewGuid()}"),
        "recordHousingRepair" => HousingInputs.Repair(desk.Site),
        "submitHousingApplication" => HousingInputs.Submit(),
        "verifyHousingApplication" => HousingInputs.Verify(desk.Application),
        "decideHousingApplication" => HousingInputs.Decide(desk.Application),
        "allocateHousingRoom" => HousingInputs.Allocate(desk.Application, desk.Site, $"{Guid.NewGuid()}"),
        "signHousingContract" => HousingInputs.Sign(desk.Application),
        "returnHousingRoom" => HousingInputs.Return(desk.Application),
        "withdrawHousingApplication" => HousingInputs.Withdraw(desk.Application),
        _ => Inputs.RecordHousingAllocation(await desk.Register.OrganisationAsync("Sở Y tế")),
    };

    private static string PascalCase(string screaming) =>
        string.Concat(screaming.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
