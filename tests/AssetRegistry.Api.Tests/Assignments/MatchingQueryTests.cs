using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Assignments;

/// <summary>What the matching board shows, and to whom.</summary>
public sealed class MatchingQueryTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Fit =
        "fit { distanceM differenceM2 differencePercent isProposable misfits { kind weight text } space { number areaM2 } "
        + "request { number areaNeededM2 headcount normAreaM2 askedOn priority { rank name source } origin { kind name } requester { name } } }";

    [Fact]
    public async Task A_facility_shows_its_requests_side_by_side_with_the_best_marked_and_why()
    {
        var contested = await ContestedFacility.CreateAsync(registry);

        var matching = await FacilityMatchingAsync("landfund", contested.FacilityId);

        // Whoever asked for this one stands before needs that it could serve as well.
        var places = matching.GetProperty("candidates").EnumerateArray().ToList();
        Assert.DoesNotContain(places.Skip(2), candidate => candidate.GetProperty("isAskedFor").GetBoolean());
        var candidates = places.Take(2).ToList();
        Assert.Equal([1, 2], candidates.Select(candidate => candidate.GetProperty("place").GetInt32()));
        Assert.Equal([true, false], candidates.Select(candidate => candidate.GetProperty("isBest").GetBoolean()));
        Assert.All(candidates, candidate => Assert.True(candidate.GetProperty("isAskedFor").GetBoolean()));
        Assert.Equal(
            [contested.CommuneRequest.GetProperty("number").GetString(), contested.AgencyRequest.GetProperty("number").GetString()],
            candidates.Select(candidate => Request(candidate).GetProperty("number").GetString()));
        Assert.Equal([1, 2], candidates.Select(candidate => Request(candidate).GetProperty("priority").GetProperty("rank").GetInt32()));
        Assert.Contains("is of a later class (class 2 against 1)", candidates[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains("is of a later class (class 2 against 1)", candidates[1].GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(Request(candidates[0]).GetProperty("priority").GetProperty("source").GetString()!);
    }

    [Fact]
    public async Task Areas_and_ways_are_figures_with_what_they_are_measured_by()
    {
        var contested = await ContestedFacility.CreateAsync(registry);

        var best = (await FacilityMatchingAsync("planner", contested.FacilityId)).GetProperty("candidates")[0];

        var fit = best.GetProperty("fit");
        Assert.Equal((80m, 20m), (fit.GetProperty("differenceM2").GetDecimal(), fit.GetProperty("differencePercent").GetDecimal()));
        Assert.InRange(fit.GetProperty("distanceM").GetInt64(), 1, 100_000);
        Assert.Equal("MAIN_OFFICE", Request(best).GetProperty("origin").GetProperty("kind").GetString());
        Assert.Contains("UBND", Request(best).GetProperty("origin").GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal(Days.Requested, Request(best).GetProperty("askedOn").GetString());
    }

    [Fact]
    public async Task A_request_shows_what_it_names_first_and_pages_through_the_rest()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var landFund = await registry.AsAsync("landfund");
        const string query = "query($id: ID!, $after: String) { requestMatching(dossierId: $id, first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { place isBest isAskedFor reason " + Fit + " } } }";

        var places = new List<int>();
        string? after = null;
        do
        {
            var page = (await landFund.QueryAsync(query, new { id = contested.CommuneDossier, after })).GetProperty("requestMatching");
            places.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("place").GetInt32()));
            if (after is null)
            {
                var first = page.GetProperty("nodes")[0];
                Assert.Equal(contested.Number, first.GetProperty("fit").GetProperty("space").GetProperty("number").GetString());
                Assert.True(first.GetProperty("isAskedFor").GetBoolean());
                Assert.All(page.GetProperty("nodes").EnumerateArray(), node => Assert.NotEmpty(node.GetProperty("reason").GetString()!));
            }

            Assert.True(page.GetProperty("totalCount").GetInt32() > 5);
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(Enumerable.Range(1, places.Count), places);
    }

    [Fact]
    public async Task The_whole_province_is_matched_with_every_reason_in_the_readers_language()
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        using var landFund = await registry.Server.SignInAsync("landfund", "vi");

        var report = (await landFund.QueryAsync(
            "{ provinceMatching { pairs { reason alternatives isByHand " + Fit + " } unmet { reason obstacles request { number } } unused { reason space { number } } "
            + "totals { spaces requests paired areaNeededM2 areaMetM2 areaUnmetM2 distanceM classes { requests served priority { rank } } } } }"))
            .GetProperty("provinceMatching");

        var pair = report.GetProperty("pairs").EnumerateArray()
            .Single(pair => pair.GetProperty("fit").GetProperty("space").GetProperty("number").GetString() == contested.Number);
        Assert.StartsWith("Hạng ưu tiên 1", pair.GetProperty("reason").GetString(), StringComparison.Ordinal);
        var unmet = report.GetProperty("unmet").EnumerateArray().Single(unmet =>
            unmet.GetProperty("request").GetProperty("number").GetString() == contested.AgencyRequest.GetProperty("number").GetString());
        Assert.Contains("thuộc hạng ưu tiên trước", unmet.GetProperty("obstacles")[0].GetString(), StringComparison.Ordinal);
        var totals = report.GetProperty("totals");
        Assert.Equal(totals.GetProperty("paired").GetInt32(), report.GetProperty("pairs").GetArrayLength());
        Assert.Equal(totals.GetProperty("spaces").GetInt32(), report.GetProperty("pairs").GetArrayLength() + report.GetProperty("unused").GetArrayLength());
        Assert.Equal(totals.GetProperty("requests").GetInt32(), report.GetProperty("pairs").GetArrayLength() + report.GetProperty("unmet").GetArrayLength());
    }

    [Fact]
    public async Task A_surplus_part_of_a_retained_facility_is_matched_by_itself()
    {
        var retained = (await new Register(registry.Server).FacilitiesAsync("classifications: [RETAINED], communeCode: \"03405\""))[1];
        var landFund = await registry.AsAsync("landfund");
        var parts = (await landFund.MutateAsync(
            "delimitFacilityPart", Inputs.DelimitFacilityPart(retained).Fields, "facility { parts { id name } }")).Noun("facility").GetProperty("parts");
        const string query = "query($id: ID!, $part: ID) { facilityMatching(facilityId: $id, partId: $part) { space { partId name areaM2 wholeAreaM2 } } }";

        var part = (await landFund.QueryAsync(query, new { id = Ids.Of(retained), part = Ids.Of(parts[0]) })).GetProperty("facilityMatching").GetProperty("space");
        var whole = (await landFund.QueryAsync(query, new { id = Ids.Of(retained) })).GetProperty("facilityMatching");

        Assert.Equal((Ids.Of(parts[0]), 60.5m), (part.GetProperty("partId").GetString(), part.GetProperty("areaM2").GetDecimal()));
        Assert.EndsWith("Nhà B", part.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, whole.ValueKind);
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    [InlineData("admin")]
    public async Task Those_who_have_no_part_in_the_matching_see_nothing_of_it(string account)
    {
        var contested = await ContestedFacility.CreateAsync(registry);
        var client = await registry.AsAsync(account);

        var data = await client.QueryAsync(
            "query($f: ID!, $d: ID!) { facilityMatching(facilityId: $f) { space { number } } requestMatching(dossierId: $d) { totalCount nodes { place } } "
            + "provinceMatching { totals { paired } } assignmentProposals { totalCount nodes { number } } acceptedPairings(dossierId: $d) { intendedUse } }",
            new { f = contested.FacilityId, d = contested.CommuneDossier });

        Assert.Equal(JsonValueKind.Null, data.GetProperty("facilityMatching").ValueKind);
        Assert.Equal(JsonValueKind.Null, data.GetProperty("provinceMatching").ValueKind);
        Assert.Equal(0, data.GetProperty("requestMatching").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, data.GetProperty("assignmentProposals").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, data.GetProperty("acceptedPairings").GetArrayLength());
    }

    [Fact]
    public async Task What_cannot_be_given_has_no_matching()
    {
        var retained = (await new Register(registry.Server).FacilitiesAsync("classifications: [RETAINED], communeCode: \"03405\""))[0];

        Assert.Equal(JsonValueKind.Null, (await FacilityMatchingAsync("landfund", Ids.Of(retained))).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await FacilityMatchingAsync("landfund", Ids.Unknown("Facility"))).ValueKind);
    }

    private static JsonElement Request(JsonElement candidate) => candidate.GetProperty("fit").GetProperty("request");

    private async Task<JsonElement> FacilityMatchingAsync(string account, string facilityId) => (await (await registry.AsAsync(account)).QueryAsync(
        "query($id: ID!) { facilityMatching(facilityId: $id) { space { number } candidates { place isBest isAskedFor reason " + Fit + " } } }",
        new { id = facilityId })).GetProperty("facilityMatching");
}
