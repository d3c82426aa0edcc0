using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Custody;

/// <summary>Public requests for a facility that is in custody, all steps on one day.</summary>
internal static class Requests
{
    public static Task<JsonElement> RequestAsync(this RegistryCopy registry, JsonElement facility, string day, string account = "agency") =>
        registry.Journey.GiveAsync(account, Inputs.SubmitRequest(Ids.Of(facility)).With("effectiveOn", day));

    /// <summary>From the agency's request to the province's desk.</summary>
    public static async Task<JsonElement> RequestBeforeProvinceAsync(this RegistryCopy registry, JsonElement facility, string day)
    {
        var dossier = await registry.RequestAsync(facility, day);
        dossier = await registry.Journey.GiveAsync("finance", Inputs.Accept(dossier).With("effectiveOn", day));
        dossier = await registry.Journey.GiveAsync("finance", Inputs.Appraise(dossier).With("effectiveOn", day));

        return await registry.Journey.GiveAsync("finance", Inputs.Forward(dossier).With("effectiveOn", day));
    }
}
