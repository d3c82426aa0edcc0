using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>A registry whose tests may not change it: every command given here must be refused and leave nothing behind.</summary>
public sealed class RefusalDesk(DemoRegistry registry) : IAsyncLifetime
{
    private TestServer? _server;

    public TestServer Server => _server!;

    public Register Register => new(Server);

    public EventLog Events => new(Server);

    /// <summary>A surplus facility in the commune official's own commune that nobody has asked for.</summary>
    public JsonElement Free { get; private set; }

    /// <summary>A retained facility in the official's own commune.</summary>
    public JsonElement Retained { get; private set; }

    /// <summary>A dossier that commune and agency can see: the agency asks for what the commune's committee holds. Only submitted yet.</summary>
    public JsonElement Shared { get; private set; }

    /// <summary>A handover that commune and agency can see, from the former to the latter, still awaited.</summary>
    public JsonElement SharedHandover { get; private set; }

    /// <summary>A custody case that commune and agency can see: the facility stands in the former and is held by the latter. Only listed yet.</summary>
    public JsonElement Custody { get; private set; }

    /// <summary>A housing site in the commune official's own commune, with one room.</summary>
    public JsonElement Site { get; private set; }

    /// <summary>An application for official housing by the commune official, only submitted yet.</summary>
    public JsonElement Application { get; private set; }

    public async ValueTask InitializeAsync()
    {
        _server = await registry.CopyAsync(CancellationToken.None);
        Free = (await Register.FacilitiesAsync("communeCode: \"03405\", classifications: [SURPLUS], stages: [NONE]"))[0];
        Retained = (await Register.FacilitiesAsync("communeCode: \"03405\", classifications: [RETAINED]"))[0];
        var journey = new Journey(Server);
        Shared = await journey.SubmitAsync(await RegisterAtCommuneAsync(journey, "KT-01"), "agency");
        Custody = await journey.GiveAsync("landfund", CustodyInputs.Open(await RegisterInCommuneAsync(journey, "KT-03", "Sở Giáo dục và Đào tạo")));
        Site = await journey.GiveAsync("landfund", HousingInputs.AddRoom(
            await journey.GiveAsync("landfund", HousingInputs.Register(Ids.Of(Free.GetProperty("commune"))))));
        Application = await journey.GiveAsync("commune", HousingInputs.Submit());
        SharedHandover = await journey.HandoverOfAsync(
            await journey.DecideAsync(await journey.LayBeforeProvinceAsync(await RegisterAtCommuneAsync(journey, "KT-02"), "agency")));
        SharedProposal = await journey.GiveAsync("landfund", ProposalInputs.Draft());
        SharedPlan = await journey.GiveAsync("admin", MergerInputs.Draft(Merger));
    }

    /// <summary>A proposal of the land fund centre that is still a draft.</summary>
    public JsonElement SharedProposal { get; private set; }

    /// <summary>A merger plan of the administrator that is still a draft.</summary>
    public JsonElement SharedPlan { get; private set; }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>The decision that <see cref="SharedHandover"/> carries out.</summary>
    public async Task<JsonElement> SharedDecisionAsync()
    {
        var data = await (await Server.AsAsync("planner")).QueryAsync(
            "query($id: ID!) { handoverById(id: $id) { decision { id version } } }", new { id = Ids.Of(SharedHandover) });

        return data.GetProperty("handoverById").GetProperty("decision");
    }

    /// <summary>A merger of the commune official's commune into a new one.</summary>
    public object Merger => MergerInputs.Content(
        Days.Future, [MergerInputs.Unit("99001", "Tả Lèng Mới", "11299001")], MergerInputs.Whole(Ids.Of(Free.GetProperty("commune")), "99001"));

    /// <summary>Gives a command that must be refused for one reason, and must have stored nothing; returns the error.</summary>
    public async Task<JsonElement> RefusedAsync(string account, CommandInput command)
    {
        JsonElement error = default;
        await Events.StoresNothingAsync(async () => error = Assert.Single((await (await Server.AsAsync(account)).GiveAsync(command)).Errors));

        return error;
    }

    /// <summary>Gives a command that must be refused under this code and, when one is named, at this field of the input.</summary>
    public async Task RefusesAsync(string code, string? field, string account, CommandInput command)
    {
        var error = await RefusedAsync(account, command);

        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.Equal(field, error.GetProperty("field").GetString());
        Assert.Equal(TypeName(code), error.GetProperty("__typename").GetString());
    }

    /// <summary>FACILITY_NOT_SURPLUS is the code of FacilityNotSurplusError.</summary>
    private static string TypeName(string code) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(code.ToLowerInvariant().Replace('_', ' ')).Replace(" ", "", StringComparison.Ordinal) + "Error";

    private Task<string> RegisterAtCommuneAsync(Journey journey, string number) => RegisterInCommuneAsync(journey, number, "UBND xã Tả Lèng");

    private async Task<string> RegisterInCommuneAsync(Journey journey, string number, string holder)
    {
        var registered = await journey.GiveAsync("landfund", Inputs.RegisterFacility(
            number, Free.GetProperty("commune").GetProperty("id").GetString()!, await Register.OrganisationAsync(holder)));

        return registered.GetProperty("id").GetString()!;
    }
}
