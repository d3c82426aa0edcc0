using System.Net;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Map;

/// <summary>Tile addresses that name nothing.</summary>
public sealed class TileRefusalTests(DemoRegistry registry)
{
    [Theory]
    [InlineData("15/0/0")]
    [InlineData("-1/0/0")]
    [InlineData("0/1/0")]
    [InlineData("0/0/1")]
    [InlineData("14/16384/0")]
    [InlineData("31/0/0")]
    [InlineData("99999999999/0/0")]
    [InlineData("1.5/0/0")]
    [InlineData("1/0/+1")]
    [InlineData("a/b/c")]
    public async Task An_address_outside_the_grid_is_refused_with_the_grid(string tile)
    {
        var planner = await registry.Shared.AsAsync("planner");
        foreach (var layer in new[] { "communes", "facilities" })
        {
            await AssertRefusedAsync(planner, $"/tiles/{layer}/{tile}.mvt", HttpStatusCode.BadRequest, "BAD_TILE_ADDRESS");
        }
    }

    [Theory]
    [InlineData("classification=surplus")]
    [InlineData("classification=")]
    [InlineData("classification=SURPLUS&classification=NONSENSE")]
    [InlineData("stage=1")]
    [InlineData("category=CASTLE")]
    [InlineData("custody=maybe")]
    [InlineData("holder=garbage")]
    [InlineData("holder=T3JnYW5pc2F0aW9uOjE")]
    public async Task A_filter_value_that_does_not_exist_is_refused_with_those_that_do(string filter)
    {
        var planner = await registry.Shared.AsAsync("planner");

        await AssertRefusedAsync(planner, $"/tiles/facilities/0/0/0.mvt?{filter}", HttpStatusCode.BadRequest, "BAD_FILTER");
        await AssertRefusedAsync(planner, $"/tiles/facilities.json?{filter}", HttpStatusCode.BadRequest, "BAD_FILTER");
    }

    [Theory]
    [InlineData("search=%00")]
    [InlineData("search=%F0%9F%8F%A0")]
    [InlineData("search=%FF%FE")]
    [InlineData("commune=%00")]
    [InlineData("commune=99999")]
    public async Task A_filter_value_that_matches_nothing_draws_nothing(string filter)
    {
        using var response = await (await registry.Shared.AsAsync("planner")).Http.GetAsync(
            $"/tiles/facilities/0/0/0.mvt?{filter}", TestContext.Current.CancellationToken);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NoContent, HttpStatusCode.OK });
    }

    [Theory]
    [InlineData("rivers.json")]
    [InlineData("rivers/0/0/0.mvt")]
    [InlineData("facilities/0/0/0.png")]
    [InlineData("facilities/0/0")]
    public async Task An_unknown_layer_is_not_found(string path) =>
        await AssertRefusedAsync(await registry.Shared.AsAsync("planner"), $"/tiles/{path}", HttpStatusCode.NotFound, "UNKNOWN_LAYER");

    [Theory]
    [InlineData("communes.json")]
    [InlineData("facilities.json")]
    [InlineData("communes/0/0/0.mvt")]
    [InlineData("facilities/0/0/0.mvt")]
    [InlineData("rivers.json")]
    public async Task Nothing_is_drawn_for_who_has_not_signed_in(string path)
    {
        using var anonymous = registry.Shared.Anonymous();

        await AssertRefusedAsync(anonymous, $"/tiles/{path}", HttpStatusCode.Unauthorized, "NOT_SIGNED_IN");
    }

    private static async Task AssertRefusedAsync(RegistryClient client, string path, HttpStatusCode status, string code)
    {
        using var response = await client.Http.GetAsync(path, TestContext.Current.CancellationToken);
        var answer = new RawAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.Json.GetProperty("code").GetString());
        Assert.NotEmpty(answer.Json.GetProperty("message").GetString()!);
    }
}
