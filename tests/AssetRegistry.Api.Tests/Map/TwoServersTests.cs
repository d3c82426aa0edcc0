using AssetRegistry.Api.Tests.Support;
using Geo.Tiles;

namespace AssetRegistry.Api.Tests.Map;

/// <summary>Two servers on one database show the same map, moved on step by step or loaded whole, while readers go on reading.</summary>
public sealed class TwoServersTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private static readonly TileAddress World = new(0, 0, 0);

    [Fact]
    public async Task A_commit_of_one_server_is_on_the_map_of_the_other()
    {
        await using var other = await TestServer.StartAsync(registry.Server.Database);
        var map = new MapReader(await other.AsAsync("planner"));
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0072");
        Assert.NotEqual("requested", await map.StateAsync(facility));

        _ = await registry.Journey.SubmitAsync(Ids.Of(facility));

        Assert.Equal("requested", await Eventually.ReadAsync(() => map.StateAsync(facility), state => state == "requested"));
    }

    [Fact]
    public async Task Readers_get_one_whole_state_after_another_while_facilities_are_registered()
    {
        const int registered = 12;
        var map = new MapReader(await registry.AsAsync("planner"));
        var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        var counts = new List<long> { MapReader.Count(await map.FacilitiesAsync(World)) };
        using var writing = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            while (!writing.IsCancellationRequested)
            {
                counts.Add(MapReader.Count(await map.FacilitiesAsync(World)));
            }
        }, TestContext.Current.CancellationToken);

        for (var number = 0; number < registered; number++)
        {
            _ = await registry.Journey.GiveAsync(
                "admin", Inputs.RegisterFacility($"HM-{number}", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder"))));
        }

        var last = await Eventually.ReadAsync(async () => MapReader.Count(await map.FacilitiesAsync(World)), count => count == counts[0] + registered);
        await writing.CancelAsync();
        await reading;
        Assert.Equal(counts[0] + registered, last);
        Assert.Equal(counts.Order(), counts);
    }

    [Fact]
    public async Task A_map_moved_on_commit_by_commit_is_the_map_that_is_loaded_whole()
    {
        var register = new Register(registry.Server);
        var like = await register.FacilityAsync("CSND-2025-0065");
        var moved = await register.FacilityAsync("CSND-2025-0070");
        _ = await registry.Journey.GiveAsync("admin", Inputs.RegisterFacility("HM-X", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder"))));
        _ = await registry.Journey.GiveAsync("admin", Inputs.CorrectFacility(moved).With("location", new { longitude = 103.6, latitude = 22.2 }));
        var steps = new MapReader(await registry.AsAsync("commune"));
        var template = await steps.TemplateAsync("facilities");
        await using var other = await TestServer.StartAsync(registry.Server.Database);
        var whole = new MapReader(await other.AsAsync("commune"));

        Assert.Equal(template, await whole.TemplateAsync("facilities"));
        foreach (var tile in new[] { World, TileAddress.At(103.52, 22.36, 8), TileAddress.At(103.52, 22.36, 14), TileAddress.At(103.6, 22.2, 14) })
        {
            var (left, right) = (await steps.FacilitiesAsync(tile), await whole.FacilitiesAsync(tile));
            Assert.NotEmpty(left);
            Assert.Equal(Drawn(left), Drawn(right));
        }
    }

    private static IEnumerable<string> Drawn(IEnumerable<TestKit.DecodedFeature> features) => features
        .Select(feature => $"{feature.Parts[0][0]} {string.Join(' ', feature.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => property.Value))}")
        .Order(StringComparer.Ordinal);
}
