using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Who has not signed in reads nothing, changes nothing and is told why.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class AnonymousTests(RefusalDesk desk)
{
    [Theory]
    [InlineData("""{ provinceSummary(provinceCode: "12") { facilities } }""")]
    [InlineData("{ facilities(first: 1) { totalCount } }")]
    [InlineData("{ facilities(first: 1) { nodes { id } } }")]
    [InlineData("{ dossiers(first: 1) { nodes { id } } }")]
    [InlineData("{ handovers(first: 1) { nodes { id } } }")]
    [InlineData("{ decisions(first: 1) { nodes { id } } }")]
    [InlineData("{ delegations(first: 1) { nodes { id } } }")]
    [InlineData("{ temporaryHandovers(first: 1) { nodes { id } } }")]
    [InlineData("{ organisations { id } }")]
    [InlineData("""{ administrativeUnits(provinceCode: "12") { id } }""")]
    [InlineData("""{ facilityByNumber(number: "CSND-2025-0065") { id } }""")]
    public async Task Queries_are_refused(string query)
    {
        using var anonymous = desk.Server.Anonymous();

        var response = await anonymous.SendAsync(query);

        Assert.Equal("NOT_SIGNED_IN", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("CSND", response.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_noun_is_read_by_its_id()
    {
        using var anonymous = desk.Server.Anonymous();
        var unit = Ids.Of(desk.Free.GetProperty("commune"));
        var holder = Ids.Of(desk.Free.GetProperty("holder"));
        foreach (var id in new[] { Ids.Of(desk.Free), Ids.Of(desk.Shared), Ids.Of(desk.SharedHandover), unit, holder })
        {
            var response = await anonymous.SendAsync("query($id: ID!) { node(id: $id) { id } }", new { id });

            Assert.Equal("NOT_SIGNED_IN", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Theory]
    [InlineData("submitRequest")]
    [InlineData("decideDossier")]
    [InlineData("registerFacility")]
    public async Task Commands_are_refused_and_store_nothing(string mutation)
    {
        using var anonymous = desk.Server.Anonymous();
        var (_, command) = await desk.RightAsync(mutation);

        JsonElement response = default;
        await desk.Events.StoresNothingAsync(async () => response = await anonymous.SendAsync(
            $$"""mutation($input: {{command.InputType}}!) { {{mutation}}(input: $input) { {{command.Selection}} } }""", new { input = command.Fields }));

        Assert.Equal("NOT_SIGNED_IN", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("vi", "Bạn chưa đăng nhập")]
    [InlineData("en", "You are not signed in")]
    public async Task The_reason_comes_in_the_language_of_the_request(string language, string beginning)
    {
        using var anonymous = desk.Server.Anonymous(language);

        var message = (await anonymous.SendAsync("{ organisations { id } }")).GetProperty("errors")[0].GetProperty("message").GetString();

        Assert.StartsWith(beginning, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_who_one_is_is_allowed()
    {
        using var anonymous = desk.Server.Anonymous();

        Assert.Equal(JsonValueKind.Null, (await anonymous.QueryAsync("{ me { name } }")).GetProperty("me").ValueKind);
    }

    [Fact]
    public async Task A_made_up_session_is_no_session()
    {
        using var anonymous = desk.Server.Anonymous();
        anonymous.Http.DefaultRequestHeaders.Add("Cookie", "assetregistry=CfDJ8made-up");

        Assert.Equal(JsonValueKind.Null, (await anonymous.QueryAsync("{ me { name } }")).GetProperty("me").ValueKind);
    }

    [Fact]
    public async Task After_signing_out_the_session_is_over()
    {
        using var client = await desk.Server.SignInAsync("auditor");
        Assert.Equal("auditor", (await client.QueryAsync("{ me { name } }")).GetProperty("me").GetProperty("name").GetString());

        var signedOut = await client.PostRawAsync("/account/sign-out", "{}");

        Assert.Equal(HttpStatusCode.NoContent, signedOut.Status);
        Assert.Equal(JsonValueKind.Null, (await client.QueryAsync("{ me { name } }")).GetProperty("me").ValueKind);
    }
}
