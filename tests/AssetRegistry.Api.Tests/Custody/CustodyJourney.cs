using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Custody;

/// <summary>Takes a facility through custody over HTTP, each step by the official whose turn it is.</summary>
internal sealed class CustodyJourney(RegistryCopy registry)
{
    public const string Holder = "Sở Nội vụ";

    /// <summary>A new surplus facility in the commune of Tả Lèng, held by <see cref="Holder"/>.</summary>
    public async Task<JsonElement> FacilityAsync(string number)
    {
        var register = new Register(registry.Server);
        var commune = (await register.FacilitiesAsync("communeCode: \"03405\", classifications: [RETAINED]"))[0].GetProperty("commune");

        return await registry.Journey.GiveAsync("admin", Inputs.RegisterFacility(number, Ids.Of(commune), await register.OrganisationAsync(Holder)));
    }

    /// <summary>Received and guarded.</summary>
    public async Task<JsonElement> KeptAsync(JsonElement facility)
    {
        _ = await registry.Journey.GiveAsync("landfund", Inputs.ReceiveIntoCustody(facility));

        return await registry.Journey.GiveAsync("landfund", CustodyInputs.Keep(await CaseOfAsync(facility)));
    }

    public async Task<JsonElement> PlannedAsync(JsonElement facility, string kind = "SHORT_TERM_LEASE")
    {
        var proposed = await registry.Journey.GiveAsync("landfund", CustodyInputs.Propose(await KeptAsync(facility), kind));

        return await registry.Journey.GiveAsync(
            "province", CustodyInputs.Approve(proposed, proposed.GetProperty("plans")[0].GetProperty("planId").GetString()!));
    }

    /// <summary>The custody case of a facility, as a planner sees it.</summary>
    public async Task<JsonElement> CaseOfAsync(JsonElement facility, string selection = "id version status", string account = "planner")
    {
        var data = await (await registry.AsAsync(account)).QueryAsync(
            $$"""query($id: ID!) { facilityById(id: $id) { custodyCases { {{selection}} } } }""", new { id = Ids.Of(facility) });

        return data.GetProperty("facilityById").GetProperty("custodyCases")[0];
    }
}
