using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Sites of official housing, applications for it, and how much of it is needed.</summary>
internal static class FittingHousing
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["registerHousingSite"] = async registry => ("landfund", await SiteAsync(registry)),
        ["addHousingRoom"] = async registry =>
            ("landfund", HousingInputs.AddRoom(await registry.Journey.GiveAsync("landfund", await SiteAsync(registry)))),
        ["closeHousingRoom"] = async registry =>
        {
            var site = await WithRoomAsync(registry);

            return ("finance", HousingInputs.CloseRoom(site, RoomOf(site)));
        },
        ["recordHousingRepair"] = async registry => ("landfund", HousingInputs.Repair(await WithRoomAsync(registry))),
        ["submitHousingApplication"] = _ => Task.FromResult(("commune", HousingInputs.Submit())),
        ["verifyHousingApplication"] = async registry => ("commune", HousingInputs.Verify(await SubmittedAsync(registry))),
        ["withdrawHousingApplication"] = async registry => ("commune", HousingInputs.Withdraw(await SubmittedAsync(registry))),
        ["decideHousingApplication"] = async registry => ("province", await DecisionAsync(registry)),
        ["allocateHousingRoom"] = async registry => ("landfund", await AllocationAsync(registry)),
        ["signHousingContract"] = async registry => ("landfund", await ContractAsync(registry)),
        ["returnHousingRoom"] = async registry =>
            ("landfund", HousingInputs.Return(await registry.Journey.GiveAsync("landfund", await ContractAsync(registry)))),
        ["recordHousingNeed"] = async registry =>
            ("finance", Inputs.RecordHousingNeed(await new Register(registry.Server).OrganisationAsync("Sở Tư pháp"))),
        ["recordHousingAllocation"] = async registry =>
        {
            var organisation = await new Register(registry.Server).OrganisationAsync("Sở Xây dựng");
            _ = await registry.Journey.GiveAsync("finance", Inputs.RecordHousingNeed(organisation));

            return ("landfund", Inputs.RecordHousingAllocation(organisation));
        },
    };

    private static async Task<CommandInput> SiteAsync(RegistryCopy registry) =>
        HousingInputs.Register(Ids.Of((await new Register(registry.Server).FacilityAsync("CSND-2025-0065")).GetProperty("commune")));

    private static async Task<JsonElement> WithRoomAsync(RegistryCopy registry) => await registry.Journey.GiveAsync(
        "landfund", HousingInputs.AddRoom(await registry.Journey.GiveAsync("landfund", await SiteAsync(registry))));

    private static Task<JsonElement> SubmittedAsync(RegistryCopy registry) => registry.Journey.GiveAsync("commune", HousingInputs.Submit());

    private static async Task<CommandInput> DecisionAsync(RegistryCopy registry) =>
        HousingInputs.Decide(await registry.Journey.GiveAsync("commune", HousingInputs.Verify(await SubmittedAsync(registry))));

    private static async Task<CommandInput> AllocationAsync(RegistryCopy registry)
    {
        var site = await WithRoomAsync(registry);

        return HousingInputs.Allocate(await registry.Journey.GiveAsync("province", await DecisionAsync(registry)), site, RoomOf(site));
    }

    private static async Task<CommandInput> ContractAsync(RegistryCopy registry) =>
        HousingInputs.Sign(await registry.Journey.GiveAsync("landfund", await AllocationAsync(registry)));

    private static string RoomOf(JsonElement site) => site.GetProperty("rooms")[0].GetProperty("roomId").GetString()!;
}
