using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>For each mutation a command that would be carried out, with the account whose turn it is: what tests spoil.</summary>
internal static class RightCommands
{
    public static async Task<(string Account, CommandInput Command)> RightAsync(this RefusalDesk desk, string mutation) => mutation switch
    {
        "submitRequest" => ("commune", Inputs.SubmitRequest(Ids.Of(desk.Free))),
        "submitOffer" => ("commune", Inputs.SubmitOffer(Ids.Of(await desk.Register.FacilityAsync("KT-01")))),
        "acceptDossier" => ("finance", Inputs.Accept(desk.Shared)),
        "askForSupplement" => ("finance", Inputs.AskForSupplement(desk.Shared)),
        "appraiseDossier" => ("finance", Inputs.Appraise(await desk.Register.RequestAsync("ACCEPTED"))),
        "forwardDossier" => ("finance", Inputs.Forward(await desk.Register.RequestAsync("APPRAISED"))),
        "decideDossier" => ("province", Inputs.Decide(await desk.Register.RequestAsync("FORWARDED"))),
        "issueDecision" => ("province", Inputs.IssueDecision(
            [await desk.Register.RequestAsync("FORWARDED")], new { facilityId = Ids.Of(desk.Free) })),
        "revokeDecision" => ("province", Inputs.RevokeDecision(await desk.SharedDecisionAsync())),
        "grantDelegation" => ("province", Inputs.GrantDelegation("finance")),
        "handOverTemporarily" => ("landfund", Inputs.HandOverTemporarily(Ids.Of(desk.Free), await desk.Register.OrganisationAsync("Sở Y tế"))),
        "refuseDossier" => ("province", Inputs.Refuse(desk.Shared)),
        "withdrawDossier" => ("agency", Inputs.Withdraw(desk.Shared)),
        "draftAssignmentProposal" => ("landfund", ProposalInputs.Draft()),
        "changeAssignmentPairing" => ("landfund", ProposalInputs.Change(desk.SharedProposal, Ids.Of(desk.Free), null)),
        "refreshAssignmentProposal" => ("landfund", ProposalInputs.Refresh(desk.SharedProposal)),
        "submitAssignmentProposal" => ("landfund", ProposalInputs.Submit(desk.SharedProposal)),
        "discardAssignmentProposal" => ("landfund", ProposalInputs.Discard(desk.SharedProposal)),
        "checkMergerPlan" => ("admin", MergerInputs.Check(desk.SharedPlan)),
        "recordHandover" => ("landfund", Inputs.RecordHandover(desk.SharedHandover)),
        "prepareHandover" => ("commune", Inputs.PrepareHandover(desk.SharedHandover)),
        "classifyFacility" => ("finance", Inputs.ClassifyFacility(desk.Free)),
        "delimitFacilityPart" => ("finance", Inputs.DelimitFacilityPart(desk.Free)),
        "setFacilitySensitivity" => ("finance", Inputs.SetFacilitySensitivity(desk.Free)),
        "dissolveFacilityPart" => ("finance", Inputs.DissolveFacilityPart(desk.Free, Ids.Unknown("FacilityPart"))),
        "receiveIntoCustody" => ("landfund", Inputs.ReceiveIntoCustody(desk.Free)),
        "registerFacility" => (
            "admin", Inputs.RegisterFacility("KT-99", Ids.Of(desk.Free.GetProperty("commune")), Ids.Of(desk.Free.GetProperty("holder")))),
        "freezeReport" => ("finance", Inputs.FreezeReport("PROGRESS_BY_COMMUNE")),
        "recordHousingNeed" => ("finance", Inputs.RecordHousingNeed(await desk.Register.OrganisationAsync("Sở Y tế"))),
        "openAccount" => ("admin", AccountInputs.Open("kt-2")),
        "changeAccountRights" => ("admin", AccountInputs.ChangeRights(await desk.Register.AccountAsync("planner"))),
        "addUnitAlias" => ("admin", Inputs.AddUnitAlias(await desk.Register.UnitAsync("03405"), "Tà Lèng")),
        "endUnitAlias" => ("admin", Inputs.EndUnitAlias(await desk.Register.UnitAsync("03405"), "Tà Lèng")),
        "adoptRulePack" => ("admin", Inputs.AdoptRulePack()),
        _ => throw new ArgumentOutOfRangeException(nameof(mutation), mutation, "No right command is known for it."),
    };
}
