using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Decisions;

/// <summary>Facilities and dossiers for tests of decisions, each for one test alone.</summary>
internal sealed class Cases(RegistryCopy registry)
{
    public Register Register { get; } = new(registry.Server);

    /// <summary>A surplus facility in the commune of Tả Lèng, held by an organisation, that nobody asks for.</summary>
    public async Task<JsonElement> FacilityAsync(string holder = "UBND xã Tả Lèng")
    {
        var commune = Ids.Of((await Register.FacilityAsync("CSND-2025-0065")).GetProperty("commune"));

        return await registry.Journey.GiveAsync(
            "admin", Inputs.RegisterFacility($"QĐ-{Guid.NewGuid():N}", commune, await Register.OrganisationAsync(holder)));
    }

    /// <summary>The ids of several of them.</summary>
    public async Task<IReadOnlyList<string>> FacilitiesAsync(int count, string holder = "UBND xã Tả Lèng")
    {
        var ids = new List<string>();
        for (var index = 0; index < count; index++)
        {
            ids.Add(Ids.Of(await FacilityAsync(holder)));
        }

        return ids;
    }

    /// <summary>An offer by the commune, or by another account, that lies before the province.</summary>
    public async Task<JsonElement> OfferAsync(string account, params string[] facilityIds)
    {
        var dossier = await registry.Journey.GiveAsync(account, Inputs.SubmitOffer(facilityIds));

        return await registry.Journey.ForwardAsync(await registry.Journey.AppraiseAsync(await registry.Journey.AcceptAsync(dossier)));
    }

    public async Task<MutationResult> DecideAsync(CommandInput command, string account = "province") =>
        await (await registry.AsAsync(account)).GiveAsync(command);

    public async Task<JsonElement> ReadAsync(string query, string id, string account = "planner") =>
        (await (await registry.AsAsync(account)).QueryAsync($"query($id: ID!) {{ {query} }}", new { id })).EnumerateObject().First().Value;

    public static string? Text(JsonElement noun, string property) => noun.GetProperty(property).GetString();
}
