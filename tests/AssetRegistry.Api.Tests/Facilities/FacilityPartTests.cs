using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Facilities;

/// <summary>A part set apart of a facility, from the mutation to what each account sees of it.</summary>
public sealed class FacilityPartTests(DemoRegistry registry)
{
    private const string PartFields = "parts { id name landAreaM2 floorAreaM2 classification stage vacantSince holder { name } openRequests { number } assignment { decisionNumber } }";

    [Fact]
    public async Task A_surplus_part_shows_a_retained_facility_to_everybody()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var retained = (await new Register(server).FacilitiesAsync("communeCode: \"03408\", classifications: [RETAINED]"))[0];
        Assert.Null(await ReadAsync(server, "commune", retained));

        var delimited = await new Journey(server).GiveAsync("finance", Inputs.DelimitFacilityPart(retained));

        Assert.Equal("RETAINED", delimited.GetProperty("classification").GetString());
        Assert.Equal(retained.GetProperty("version").GetInt32() + 1, delimited.GetProperty("version").GetInt32());
        var seen = (await ReadAsync(server, "commune", retained))!.Value;
        Assert.True(seen.GetProperty("hasSurplusPart").GetBoolean());
        var part = Assert.Single(seen.GetProperty("parts").EnumerateArray());
        Assert.Equal(("Nhà B", 100m, 60.5m, "SURPLUS", "NONE"), (
            part.GetProperty("name").GetString(), part.GetProperty("landAreaM2").GetDecimal(), part.GetProperty("floorAreaM2").GetDecimal(),
            part.GetProperty("classification").GetString(), part.GetProperty("stage").GetString()));
        Assert.Equal(retained.GetProperty("holder").GetProperty("name").GetString(), part.GetProperty("holder").GetProperty("name").GetString());
        Assert.Contains("The part \"Nhà B\" was set apart as surplus", seen.GetProperty("timeline")[0].GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_sets_no_second_part_apart_and_a_part_too_large_stores_nothing()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var free = (await new Register(server).FreeFacilitiesAsync())[0];
        var finance = await server.AsAsync("finance");
        var command = Inputs.DelimitFacilityPart(free);

        var first = (await finance.GiveAsync(command)).Noun("facility");
        var retried = (await finance.GiveAsync(command)).Noun("facility");

        Assert.Equal(first.GetRawText(), retried.GetRawText());
        await new EventLog(server).StoresNothingAsync(async () => Assert.Equal(
            "PARTS_EXCEED_FACILITY", (await finance.GiveAsync(Inputs.DelimitFacilityPart(first).With("name", "Nhà C").With("landAreaM2", 1_000_000m))).Code()));
        await new EventLog(server).StoresNothingAsync(async () => Assert.Equal("STALE_VERSION", (await finance.GiveAsync(command.Anew())).Code()));
    }

    [Fact]
    public async Task A_part_set_apart_by_mistake_is_dissolved_unless_somebody_asks_for_it()
    {
        await using var server = await registry.CopyAsync(TestContext.Current.CancellationToken);
        var free = (await new Register(server).FreeFacilitiesAsync())[0];
        var finance = await server.AsAsync("finance");
        var parted = (await finance.GiveAsync(Inputs.DelimitFacilityPart(free))).Noun("facility");
        var part = (await ReadAsync(server, "planner", free))!.Value.GetProperty("parts")[0];
        var draft = await new Journey(server).GiveAsync("agency", Inputs.DraftDossier("REQUEST").With(
            "items", new[] { new { facilityId = Ids.Of(free), partId = Ids.Of(part) } }));
        Assert.Equal("FACILITY_PART_NOT_FOUND", (await finance.GiveAsync(Inputs.DissolveFacilityPart(parted, Ids.Unknown("FacilityPart")))).Code());

        var dissolve = Inputs.DissolveFacilityPart(parted, Ids.Of(part));
        var whole = (await finance.GiveAsync(dissolve)).Noun("facility");
        await new EventLog(server).StoresNothingAsync(async () => _ = (await finance.GiveAsync(dissolve)).Noun("facility"));

        var seen = (await ReadAsync(server, "planner", whole))!.Value;
        Assert.Empty(seen.GetProperty("parts").EnumerateArray());
        Assert.Contains("no longer set apart", seen.GetProperty("timeline")[0].GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.Equal("DRAFT", draft.GetProperty("status").GetString());
    }

    private static async Task<JsonElement?> ReadAsync(TestServer server, string account, JsonElement facility)
    {
        var data = await (await server.AsAsync(account)).QueryAsync(
            $$"""query($id: ID!) { facilityById(id: $id) { hasSurplusPart {{PartFields}} timeline { summary } } }""", new { id = Ids.Of(facility) });

        return data.GetProperty("facilityById") is { ValueKind: JsonValueKind.Object } found ? found : null;
    }
}
