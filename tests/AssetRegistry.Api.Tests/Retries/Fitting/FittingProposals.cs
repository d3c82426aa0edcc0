using System.Text.Json;
using AssetRegistry.Api.Tests.Assignments;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Assignment proposals.</summary>
internal static class FittingProposals
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["draftAssignmentProposal"] = _ => Task.FromResult(("landfund", ProposalInputs.Draft())),
        ["changeAssignmentPairing"] = async registry =>
        {
            var contested = await ContestedFacility.CreateAsync(registry);

            return ("landfund", ProposalInputs.Change(await DraftAsync(registry), contested.FacilityId, null));
        },
        ["refreshAssignmentProposal"] = async registry => ("landfund", ProposalInputs.Refresh(await DraftAsync(registry))),
        ["submitAssignmentProposal"] = async registry => ("landfund", ProposalInputs.Submit(await DraftAsync(registry))),
        ["acceptAssignmentProposal"] = async registry => ("province", ProposalInputs.Accept(await SubmittedAsync(registry))),
        ["returnAssignmentProposal"] = async registry => ("finance", ProposalInputs.Return(await SubmittedAsync(registry))),
        ["discardAssignmentProposal"] = async registry => ("landfund", ProposalInputs.Discard(await DraftAsync(registry))),
    };

    private static Task<JsonElement> DraftAsync(RegistryCopy registry) => registry.Journey.GiveAsync("landfund", ProposalInputs.Draft());

    private static async Task<JsonElement> SubmittedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("landfund", ProposalInputs.Submit(await DraftAsync(registry)));
}
