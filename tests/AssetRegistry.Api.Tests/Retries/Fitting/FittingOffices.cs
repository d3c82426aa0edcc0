using System.Text.Json;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Second sites of the commune's committee, and what stands in them.</summary>
internal static class FittingOffices
{
    private const string Committee = "UBND xã Tả Lèng";

    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["openOffice"] = async registry => ("commune", await SecondSiteAsync(registry)),
        ["moveOffice"] = async registry => ("commune", Inputs.MoveOffice(await OpenedAsync(registry), await PlaceAsync(registry))),
        ["measureOfficeArea"] = async registry => ("commune", Inputs.MeasureOfficeArea(await OpenedAsync(registry))),
        ["countOfficeStaff"] = async registry => ("commune", Inputs.CountOfficeStaff(await OpenedAsync(registry))),
        ["endOffice"] = async registry => ("commune", Inputs.EndOffice(await OpenedAsync(registry))),
        ["recordOfficeAsset"] = async registry => ("commune", Inputs.RecordOfficeAsset(await OpenedAsync(registry))),
        ["transferOfficeAsset"] = async registry =>
        {
            var office = await WithAssetAsync(registry);

            return ("commune", Inputs.TransferOfficeAsset(office, AssetOf(office), Ids.Of(await new Register(registry.Server).OfficeAsync(Committee))));
        },
        ["endOfficeAsset"] = async registry =>
        {
            var office = await WithAssetAsync(registry);

            return ("commune", Inputs.EndOfficeAsset(office, AssetOf(office)));
        },
    };

    private static async Task<CommandInput> SecondSiteAsync(RegistryCopy registry) =>
        Inputs.OpenOffice(await new Register(registry.Server).OrganisationAsync(Committee), await PlaceAsync(registry));

    private static async Task<JsonElement> OpenedAsync(RegistryCopy registry) => await registry.Journey.GiveAsync("commune", await SecondSiteAsync(registry));

    private static async Task<JsonElement> WithAssetAsync(RegistryCopy registry) =>
        await registry.Journey.GiveAsync("commune", Inputs.RecordOfficeAsset(await OpenedAsync(registry)));

    /// <summary>A facility that is kept in use, with room in it.</summary>
    private static async Task<string> PlaceAsync(RegistryCopy registry) =>
        Ids.Of(await registry.Journey.GiveAsync("finance", Inputs.ClassifyFacility(await new Cases(registry).FacilityAsync())));

    private static string AssetOf(JsonElement office) => Ids.Of(office.GetProperty("assets")[0]);
}
