using System.Text.Json;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Handovers from the commune to the agency, by decision and before one.</summary>
internal static class FittingHandovers
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["recordHandover"] = async registry => ("commune", Inputs.RecordHandover(await AwaitedAsync(registry))),
        ["prepareHandover"] = async registry => ("commune", Inputs.PrepareHandover(await AwaitedAsync(registry))),
        ["acceptHandoverItems"] = async registry => ("agency", Inputs.AcceptHandoverItems(await PreparedAsync(registry))),
        ["signHandoverAsGiver"] = async registry => ("commune", Inputs.SignHandoverAsGiver(await CheckedAsync(registry))),
        ["signHandoverAsReceiver"] = async registry =>
            ("agency", Inputs.SignHandoverAsReceiver(await registry.Journey.GiveAsync("commune", Inputs.SignHandoverAsGiver(await CheckedAsync(registry))))),
        ["recordBookIncrease"] = async registry => ("agency", Inputs.RecordBookIncrease(await HandedOverAsync(registry))),
        ["recordBookDecrease"] = async registry => ("commune", Inputs.RecordBookDecrease(await HandedOverAsync(registry))),
        ["recordLandRegistration"] = async registry => ("agency", Inputs.RecordLandRegistration(await HandedOverAsync(registry))),
        ["confirmUse"] = async registry => ("agency", Inputs.ConfirmUse(await HandedOverAsync(registry))),
        ["returnFacility"] = async registry => ("agency", Inputs.ReturnFacility(await HandedOverAsync(registry))),
        ["handOverTemporarily"] = async registry => ("landfund", await TemporarilyAsync(registry)),
        ["endTemporaryHandover"] = async registry =>
            ("landfund", Inputs.EndTemporaryHandover(await registry.Journey.GiveAsync("landfund", await TemporarilyAsync(registry)))),
    };

    private static async Task<JsonElement> AwaitedAsync(RegistryCopy registry)
    {
        var facility = await new Cases(registry).FacilityAsync();

        return await registry.Journey.HandoverOfAsync(
            await registry.Journey.DecideAsync(await registry.Journey.LayBeforeProvinceAsync(Ids.Of(facility), "agency")));
    }

    private static async Task<JsonElement> PreparedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("commune", Inputs.PrepareHandover(await AwaitedAsync(registry)));

    private static async Task<JsonElement> CheckedAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("agency", Inputs.AcceptHandoverItems(await PreparedAsync(registry)));

    private static async Task<JsonElement> HandedOverAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("commune", Inputs.RecordHandover(await AwaitedAsync(registry)));

    private static async Task<CommandInput> TemporarilyAsync(RegistryCopy registry) => Inputs.HandOverTemporarily(
        Ids.Of(await new Cases(registry).FacilityAsync()), await new Register(registry.Server).OrganisationAsync("Sở Y tế"));
}
