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
        ["setFacilitySensitivity"] = ["finance", "admin"],
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
        ["draftMergerPlan"] = ["admin"],
        ["reviseMergerPlan"] = ["admin"],
        ["settleMergerDoubt"] = ["landfund", "admin"],
        ["checkMergerPlan"] = ["admin"],
        ["approveMergerPlan"] = ["province", "admin"],
        ["returnMergerPlan"] = ["province", "admin"],
        ["discardMergerPlan"] = ["admin"],
        ["executeMergerPlan"] = ["admin"],
        ["undoMergerPlan"] = ["admin"],
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
        ["openAccount"] = ["admin"],
        ["renameAccount"] = ["admin"],
        ["changeAccountRights"] = ["admin"],
        ["disableAccount"] = ["admin"],
        ["enableAccount"] = ["admin"],
        ["resetAccountPassword"] = ["admin"],
        ["addUnitAlias"] = ["admin"],
        ["endUnitAlias"] = ["admin"],
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
        await desk.RefusesAsync(Code(mutation, account), Field(mutation, account), account, await desk.InputAsync(mutation));

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Tells_each_account_the_commands_it_may_give(string account)
    {
        var data = await (await desk.Server.AsAsync(account)).QueryAsync("{ me { commands } }");

        var told = data.GetProperty("me").GetProperty("commands").EnumerateArray()
            .Select(command => JsonNamingPolicy.CamelCase.ConvertName(PascalCase(command.GetString()!)))
            .Except(["endDelegation", "endTemporaryHandover", "manageEmails", "importBoundaries", "importFacilities", "undoImport", "takeAuditBundle"]);
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

    private static string PascalCase(string screaming) =>
        string.Concat(screaming.Split('_').Select(word => word[..1] + word[1..].ToLowerInvariant()));
}
