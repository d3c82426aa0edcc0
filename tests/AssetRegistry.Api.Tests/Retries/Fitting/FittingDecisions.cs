using System.Text.Json;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Decisions on the agency's requests, and delegations to decide.</summary>
internal static class FittingDecisions
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["issueDecision"] = async registry => ("province", (await RightAsync(registry)).Command),
        ["revokeDecision"] = async registry => ("province", Inputs.RevokeDecision((await IssuedAsync(registry)).Decision)),
        ["amendDecision"] = async registry =>
        {
            var (decision, facilityId) = await IssuedAsync(registry);
            var health = await new Register(registry.Server).OrganisationAsync("Sở Y tế");

            return ("province", Inputs.AmendDecision(decision, new { facilityId, receiverId = health, intendedUse = "HEALTH" }));
        },
        ["grantDelegation"] = _ => Task.FromResult(("province", Inputs.GrantDelegation("landfund"))),
        ["endDelegation"] = async registry =>
            ("province", Inputs.EndDelegation(await registry.Journey.GiveAsync("province", Inputs.GrantDelegation("landfund")))),
    };

    private static async Task<(CommandInput Command, string FacilityId)> RightAsync(RegistryCopy registry)
    {
        var facilityId = Ids.Of(await new Cases(registry).FacilityAsync());
        var dossier = await registry.Journey.LayBeforeProvinceAsync(facilityId, "agency");

        return (Inputs.IssueDecision([dossier], new { facilityId }), facilityId);
    }

    private static async Task<(JsonElement Decision, string FacilityId)> IssuedAsync(RegistryCopy registry)
    {
        var (command, facilityId) = await RightAsync(registry);

        return (await registry.Journey.GiveAsync("province", command), facilityId);
    }
}
