using System.Net.Http.Json;
using System.Text.RegularExpressions;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using Geo.Tiles;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>Two registers that differ in nothing but a restricted facility, read by those who may not see it: every answer is the same to the last byte.</summary>
public sealed partial class UnseenFacilityTests(SmallWorldFixture fixture) : IClassFixture<SmallWorldFixture>
{
    private static readonly string[] Blind = ["w.landfund", "w.commune1", "w.commune2", "w.agency", "w.planner"];

    // In the first commune, beside others, found by the same words, and surplus: everybody would see it.
    private static readonly Planted Site =
        new(99, 0, 3, Classification.Surplus, FacilityCategory.PoliceHeadquarters, Sensitivity.Restricted, InCustody: false, Receiver: null, 0.5);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_changes_no_answer()
    {
        var world = fixture.World;
        var without = await AnswersAsync();
        await world.PlantAsync([Site]);
        await SeenAsync();

        Assert.Equal(without, await AnswersAsync());

        await world.SetSensitivityAsync(Site, Sensitivity.Internal);
        Assert.NotNull(await new MapReader(await world.Server.AsAsync("w.planner")).TemplateAsync("facilities"));
        Assert.NotEqual(without, await AnswersAsync());

        await world.SetSensitivityAsync(Site, Sensitivity.Restricted);
        Assert.Equal(without, await AnswersAsync());
    }

    /// <summary>What takes longer tells as well: the database is asked the same for it as for an id that nothing has.</summary>
    [Fact]
    public async Task It_takes_the_statements_of_one_that_is_not_there()
    {
        var hidden = new Planted(98, 0, 3, Classification.Surplus, FacilityCategory.PoliceHeadquarters, Sensitivity.Restricted, InCustody: false, Receiver: null, 0.4);
        await fixture.World.PlantAsync([hidden]);

        // The map has read it before anybody asks.
        _ = await new MapReader(await fixture.World.Server.AsAsync("w.police")).TemplateAsync("facilities");
        foreach (var account in Blind)
        {
            var client = await fixture.World.Server.AsAsync(account);
            foreach (var ask in Asking(client))
            {
                var ofHidden = await StatementsAsync(() => ask(hidden.GlobalId));

                Assert.Equal(await StatementsAsync(() => ask(Ids.Unknown("Facility"))), ofHidden);
                Assert.NotEmpty(ofHidden);
            }
        }
    }

    private async Task<IReadOnlyList<string>> StatementsAsync(Func<Task<HttpResponseMessage>> ask)
    {
        using var statements = new StatementLog(fixture.World.Server, "mt_doc_facility", "facility_history", "mt_streams", "attachment");
        using var answer = await ask();
        _ = await answer.Content.ReadAsStringAsync(Cancellation);

        return statements.Texts;
    }

    private static IEnumerable<Func<string, Task<HttpResponseMessage>>> Asking(RegistryClient client)
    {
        yield return id => Query("query($id: ID!) { facilityById(id: $id) { number timeline { summary } attachments { totalCount } } }", id);
        yield return id => Query("query($id: ID!) { node(id: $id) { id } }", id);
        yield return id => Query("""query($id: ID!) { report(code: INVENTORY_OF_FACILITIES, provinceCode: "12", facilityId: $id) { rows { key } } }""", id);
        yield return id => client.Http.GetAsync($"/ogc/collections/facilities/items/{id}", Cancellation);
        yield return id => client.Http.GetAsync($"/exports/audit-bundle.zip?facility={id}", Cancellation);

        Task<HttpResponseMessage> Query(string query, string id) => client.Http.PostAsJsonAsync("/graphql", new { query, variables = new { id } }, Cancellation);
    }

    /// <summary>The map is as fresh as the last description somebody asked for.</summary>
    private async Task SeenAsync()
    {
        var police = new Channels(await fixture.World.Server.AsAsync("w.police"));
        _ = await new MapReader(await fixture.World.Server.AsAsync("w.police")).TemplateAsync("facilities");

        Assert.Contains(Site.Code, await police.ListedAsync(new(null, null, null, null)));
        Assert.Contains(Site.Code, await police.DrawnAsync(new(null, null, null, null), 14, [.. fixture.Planted, Site]));
    }

    private async Task<IReadOnlyList<string>> AnswersAsync()
    {
        var answers = new List<string>();
        foreach (var account in Blind)
        {
            var client = await fixture.World.Server.AsAsync(account);
            foreach (var query in Queries())
            {
                using var answer = await client.Http.PostAsJsonAsync("/graphql", new { query }, Cancellation);
                var text = await answer.Content.ReadAsStringAsync(Cancellation);
                Assert.True(query.Contains("facilityId:", StringComparison.Ordinal) || !text.Contains("\"errors\"", StringComparison.Ordinal), text);
                answers.Add(Same($"{account} {query} {text}"));
            }

            foreach (var address in Addresses())
            {
                using var answer = await client.Http.GetAsync(address, Cancellation);
                var body = Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync(Cancellation));
                var text = address.Contains("/ogc/", StringComparison.Ordinal) ? await answer.Content.ReadAsStringAsync(Cancellation) : body;
                answers.Add(Same($"{account} {address} {(int)answer.StatusCode} {answer.Headers.ETag} {answer.Headers.CacheControl} {text}"));
            }
        }

        return answers;
    }

    private static IEnumerable<string> Queries()
    {
        foreach (var list in new[] { "dossiers", "decisions", "handovers", "temporaryHandovers", "custodyCases", "housingSites", "assignmentProposals", "mergerPlans", "inbox" })
        {
            yield return $"{{ {list} {{ totalCount nodes {{ id }} }} }}";
        }

        yield return "{ facilities(first: 500, order: [{ number: ASC }]) { totalCount nodes { number version } } }";
        yield return """{ facilities(filter: { search: "trụ sở 99" }) { totalCount nodes { number } } }""";
        yield return $$"""{ facilityById(id: "{{Site.GlobalId}}") { number } node(id: "{{Site.GlobalId}}") { id } facilityByNumber(number: "{{Site.Code}}") { number } }""";
        yield return """{ facilitiesAsOf(first: 500) { totalCount nodes { number } } duplicateFacilities(leastScore: 0) { score first { number } second { number } } }""";
        yield return """{ nearestFacilities(position: { longitude: 103.25, latitude: 22.3 }, first: 3) { distanceM facility { number } } }""";
        yield return """{ facilityFigures(groupBy: [COMMUNE, CATEGORY]) { groups { key } facilities landAreaM2 } }""";
        yield return """{ provinceSummary(provinceCode: "12") { facilities retained rearranged surplus } administrativeUnits(provinceCode: "12") { code facilityCount } }""";
        yield return """{ reconciliation { checks { rule expected found atFault { number } } } lastReconciliation { effectiveAt } reportSnapshots { totalCount } }""";
        yield return """{ provinceMatching { totals { spaces requests } unused { space { facility { number } } } } }""";
        yield return """{ report(code: PROGRESS_BY_COMMUNE, provinceCode: "12") { rows { key cells { number } } total { cells { number } } } }""";
        yield return $$"""{ report(code: INVENTORY_OF_FACILITIES, provinceCode: "12", facilityId: "{{Site.GlobalId}}") { rows { key } } }""";
    }

    private static IEnumerable<string> Addresses()
    {
        yield return "/tiles/facilities.json";
        foreach (var zoom in new[] { 0, 6, 9, 14 })
        {
            yield return $"/tiles/facilities/{TileAddress.At(Site.Longitude, Site.Latitude, zoom)}.mvt";
            yield return $"/tiles/facilities/{TileAddress.At(Site.Longitude, Site.Latitude, zoom)}.mvt?asOf=2025-09-01&category=POLICE_HEADQUARTERS";
        }

        yield return "/ogc/collections/facilities/items?limit=1000";
        yield return $"/ogc/collections/facilities/items/{Site.GlobalId}";
        yield return "/exports/facilities.csv";
        yield return "/exports/facilities.geojson?category=POLICE_HEADQUARTERS";
        yield return $"/exports/report.xlsx?code=INVENTORY_OF_FACILITIES&province=12&facility={Site.GlobalId}";
        yield return $"/exports/audit-bundle.zip?facility={Site.GlobalId}";
    }

    /// <summary>Without the moment of the answer, and with the one id that is asked for written as any.</summary>
    private static string Same(string answer) => Moment().Replace(answer, "…");

    [GeneratedRegex(@"\d{4}-\d\d-\d\d(T|%3A|\d|:|%|\.|A|Z)*[\d.:]+(Z|%2B\d\d%3A\d\d|\+\d\d:\d\d)")]
    private static partial Regex Moment();
}
