using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Tests.OgcApi;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using Geo.Tiles;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>What is shown to who is not signed in: nothing, unless the server was told to; then public facilities, and of these the public fields.</summary>
public sealed class PublicViewTests(DemoRegistry registry)
{
    private static readonly Planted[] Facilities =
    [
        new(1, 0, 0, Classification.Retained, FacilityCategory.School, Sensitivity.Public, InCustody: false, Receiver: null, 0.1),
        new(2, 0, 0, Classification.Rearranged, FacilityCategory.School, Sensitivity.Public, InCustody: true, Receiver: 2, 0.2),
        new(3, 0, 0, Classification.Surplus, FacilityCategory.School, Sensitivity.Internal, InCustody: false, Receiver: null, 0.3),
        new(4, 1, 3, Classification.Surplus, FacilityCategory.PoliceHeadquarters, Sensitivity.Restricted, InCustody: true, Receiver: null, 0.4),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Closed_it_answers_nobody_who_is_not_signed_in()
    {
        await using var server = await StartAsync(isPublic: false);
        using var anybody = server.Anonymous();

        foreach (var address in new[] { "/tiles/facilities.json", "/tiles/communes/0/0/0.mvt", "/ogc/collections/facilities/items", "/ogc" })
        {
            using var answer = await anybody.Http.GetAsync(address, Cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Open_it_shows_the_public_facilities_with_their_public_fields()
    {
        await using var server = await StartAsync(isPublic: true);
        using var anybody = server.Anonymous();

        var features = await new OgcReader(anybody).AllAsync("facilities");

        Assert.Equal(["TG-001", "TG-002"], features.Select(feature => OgcReader.Property(feature, "number")));
        Assert.All(features, feature =>
        {
            var properties = feature.GetProperty("properties");
            Assert.Equal("03405", properties.GetProperty("communeCode").GetString());
            Assert.NotEqual(JsonValueKind.Null, properties.GetProperty("landAreaM2").ValueKind);
            Assert.All(new[] { "stage", "holderName", "receiverName", "decisionNumber", "decidedOn", "inCustody", "vacantSince" },
                field => Assert.Equal(JsonValueKind.Null, properties.GetProperty(field).ValueKind));
        });
        var drawn = await DrawnAsync(anybody, "");
        Assert.Equal(["rearranged", "retained"], drawn.Select(feature => (string)feature.Properties["state"]).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await DrawnAsync(anybody, "?asOf=2025-09-01")).Count);
        Assert.Empty(await new OgcReader(anybody).AllAsync("handovers"));
    }

    [Theory]
    [InlineData("stage=DECIDED")]
    [InlineData("custody=true")]
    [InlineData("search=x")]
    [InlineData("holder=x")]
    public async Task Open_it_cannot_be_asked_for_what_is_not_told(string filter)
    {
        await using var server = await StartAsync(isPublic: true);
        using var anybody = server.Anonymous();

        using var answer = await anybody.Http.GetAsync($"/tiles/facilities.json?{filter}", Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Open_it_answers_everything_else_as_before()
    {
        await using var server = await StartAsync(isPublic: true);
        using var anybody = server.Anonymous();

        Assert.Contains("NOT_SIGNED_IN", (await anybody.SendAsync("{ facilities { totalCount } }")).GetRawText(), StringComparison.Ordinal);
        foreach (var address in new[] { "/exports/facilities.csv", $"/attachments/{Guid.NewGuid():N}/files/1" })
        {
            using var answer = await anybody.Http.GetAsync(address, Cancellation);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }
    }

    private static async Task<IReadOnlyList<TestKit.DecodedFeature>> DrawnAsync(RegistryClient client, string filter)
    {
        var features = new List<TestKit.DecodedFeature>();
        foreach (var tile in Facilities.Select(facility => TileAddress.At(facility.Longitude, facility.Latitude, 13)).Distinct())
        {
            features.AddRange(await new MapReader(client).FacilitiesAsync(tile, filter));
        }

        return features;
    }

    private async Task<TestServer> StartAsync(bool isPublic)
    {
        var server = await TestServer.StartAsync(await registry.EmptyDatabaseAsync(Cancellation), demo: false, isPublic: isPublic);
        var world = new SmallWorld(server);
        await world.FoundAsync();
        await world.PlantAsync(Facilities);
        _ = await new MapReader(await server.AsAsync("w.admin")).TemplateAsync("facilities");

        return server;
    }
}
