using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>A fact recorded late counts on its effective day, but only for whoever asks with today's knowledge.</summary>
public sealed class LateFactTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task It_appears_on_its_day_from_its_recording_on()
    {
        var register = new Register(copy.Server);
        var free = (await register.FreeFacilitiesAsync())[0];
        var planner = await copy.AsAsync("planner");
        var before = TimeProvider.System.GetUtcNow();

        _ = await copy.Journey.GiveAsync(
            "finance", Inputs.ClassifyFacility(free).With("classification", "RETAINED").With("effectiveOn", Days.Requested));
        var filter = new { classifications = new[] { "RETAINED" }, search = free.GetProperty("number").GetString() };

        Assert.Equal((1, 1), await CountAsync(planner, filter, Days.Requested, null));
        Assert.Equal((0, 0), await CountAsync(planner, filter, Days.Requested, before));
        Assert.Equal((0, 0), await CountAsync(planner, filter, "2026-01-04", null));
    }

    private static async Task<(int Figure, int Records)> CountAsync(RegistryClient client, object filter, string at, DateTimeOffset? known)
    {
        var data = await client.QueryAsync(
            """
            query($filter: FacilityRecordFilterInput, $at: LocalDate, $known: DateTime) {
              facilityFigures(groupBy: [], filter: $filter, effectiveAt: $at, recordedAt: $known) { facilities }
              facilitiesAsOf(filter: $filter, effectiveAt: $at, recordedAt: $known) { totalCount }
            }
            """,
            new { filter, at, known });

        return (data.GetProperty("facilityFigures")[0].GetProperty("facilities").GetInt32(), data.GetProperty("facilitiesAsOf").GetProperty("totalCount").GetInt32());
    }
}
