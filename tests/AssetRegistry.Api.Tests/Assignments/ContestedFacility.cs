using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Assignments;

/// <summary>A surplus building that its commune wants as headquarters, class 1, and an agency too, class 2.</summary>
internal sealed record ContestedFacility(string FacilityId, string Number, JsonElement CommuneRequest, JsonElement AgencyRequest)
{
    public string CommuneDossier => Ids.Of(CommuneRequest);

    public string AgencyDossier => Ids.Of(AgencyRequest);

    public static async Task<ContestedFacility> CreateAsync(RegistryCopy registry)
    {
        var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        var free = (await new Register(registry.Server).FacilitiesAsync("communeCode: \"03405\""))[0];
        var number = $"BT-{Guid.NewGuid():N}";
        var facilityId = Ids.Of(await registry.Journey.GiveAsync(
            "admin", Inputs.RegisterFacility(number, Ids.Of(free.GetProperty("commune")), Ids.Of(like.GetProperty("holder")))));
        var request = Inputs.SubmitRequest(facilityId).With("intendedUse", "HEADQUARTERS").With("areaNeededM2", 400m);

        return new ContestedFacility(
            facilityId,
            number,
            await registry.Journey.GiveAsync("commune", request),
            await registry.Journey.GiveAsync("agency", request.Anew()));
    }
}
