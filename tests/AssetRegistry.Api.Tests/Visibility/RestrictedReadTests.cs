using AssetRegistry.Api.Tests.OgcApi;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using Npgsql;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>Who reads a restricted facility is written down, before he is told.</summary>
public sealed class RestrictedReadTests(DemoRegistry registry)
{
    private static readonly Planted Site = new(1, 0, 3, Classification.Surplus, FacilityCategory.PoliceHeadquarters, Sensitivity.Restricted, InCustody: false, Receiver: null, 0.1);
    private static readonly Planted Other = new(2, 0, 0, Classification.Surplus, FacilityCategory.School, Sensitivity.Internal, InCustody: false, Receiver: null, 0.2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_way_is_noted_once_an_hour_and_nothing_else_is()
    {
        await using var server = await TestServer.StartAsync(await registry.EmptyDatabaseAsync(Cancellation), demo: false);
        var world = new SmallWorld(server);
        await world.FoundAsync();
        await world.PlantAsync([Site, Other]);
        var finance = await server.AsAsync("w.finance");
        var planner = await server.AsAsync("w.planner");

        foreach (var facility in new[] { Site, Site, Other })
        {
            _ = await finance.QueryAsync("query($id: ID!) { facilityById(id: $id) { number timeline { summary } } }", new { id = facility.GlobalId });
            _ = await planner.QueryAsync("query($id: ID!) { facilityById(id: $id) { number timeline { summary } } }", new { id = facility.GlobalId });
        }

        _ = await finance.Http.GetStringAsync("/exports/facilities.csv", Cancellation);
        _ = await planner.Http.GetStringAsync("/exports/facilities.csv", Cancellation);
        _ = await new OgcReader(finance).AllAsync("facilities");

        const string Reads = "{ restrictedReads { account channel facilityId facilityNumber } }";
        var reads = (await (await server.AsAsync("w.auditor")).QueryAsync(Reads)).GetProperty("restrictedReads").EnumerateArray().ToList();
        Assert.Equal(["DETAILS", "EXPORT", "HISTORY", "OGC_API"], reads.Select(read => read.GetProperty("channel").GetString()).Order(StringComparer.Ordinal));
        Assert.All(reads, read => Assert.Equal(("w.finance", Site.GlobalId), (read.GetProperty("account").GetString(), read.GetProperty("facilityId").GetString())));
        Assert.Empty((await finance.QueryAsync(Reads)).GetProperty("restrictedReads").EnumerateArray());
        await using var forge = server.Outside.CreateCommand("delete from registry.restricted_read");
        _ = await Assert.ThrowsAsync<PostgresException>(() => forge.ExecuteNonQueryAsync(Cancellation));
    }
}
