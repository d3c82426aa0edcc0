using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Exports;

/// <summary>What the API lists can be exported, with the records its reader may see.</summary>
public sealed class ListsOfTheSchemaTests(DemoRegistry registry)
{
    private const string Period = "from=2025-07-01&to=2026-12-31";

    /// <summary>The lists of the schema with the export that holds them.</summary>
    private static readonly Dictionary<string, string> Exports = new()
    {
        ["accounts"] = "accounts.xlsx",
        ["administrativeUnits"] = "administrative-units.xlsx?province=12",
        ["assignmentProposals"] = "assignment-proposals.xlsx",
        ["custodyCalendar"] = $"custody-calendar.xlsx?{Period}",
        ["custodyCases"] = "custody-cases.xlsx",
        ["decisions"] = "decisions.xlsx",
        ["delegations"] = "delegations.xlsx",
        ["dossierQueue"] = "dossier-queue.xlsx",
        ["dossiers"] = "dossiers.xlsx",
        ["duplicateFacilities"] = "duplicate-facilities.xlsx",
        ["facilities"] = "facilities.xlsx",
        ["handovers"] = "handovers.xlsx",
        ["housingApplications"] = "housing-applications.xlsx",
        ["housingSites"] = "housing-sites.xlsx",
        ["inbox"] = "inbox.xlsx",
        ["mergerPlans"] = "merger-plans.xlsx",
        ["offices"] = "offices.xlsx",
        ["organisations"] = "organisations.xlsx",
        ["outbox"] = "outbox.xlsx",
        ["reminders"] = "reminders.xlsx",
        ["reportSnapshots"] = "report-snapshots.xlsx",
        ["restrictedReads"] = "restricted-reads.xlsx",
        ["securityEvents"] = "security-events.xlsx",
        ["temporaryHandovers"] = "temporary-handovers.xlsx",
    };

    /// <summary>Lists that are something else's: why they have no export of their own.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["acceptedPairings"] = "a part of one dossier",
        ["auditAnchors"] = "a file that assetregistry verify reads: /exports/audit-anchors.csv",
        ["emails"] = "the state of a machine, not records",
        ["facilityFigures"] = "the figures of the reports",
        ["importMappings"] = "settings, not records",
        ["imports"] = "files on their way; each has its rows: /imports/{id}/rows.xlsx",
        ["neglectedCustodyCases"] = "a part of the custody cases",
        ["nearestFacilities"] = "some of the facilities",
        ["nodes"] = "any records by their ids",
        ["personalAccessTokens"] = "the caller's own keys, not records",
        ["requestMatching"] = "computed for one request",
        ["staffFigures"] = "figures of the offices",
        ["surveyZones"] = "what coordinates are counted in, no records",
        ["unitsAt"] = "the units at one place",
        ["unitsNamed"] = "some of the administrative units",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_list_has_an_export()
    {
        using var planner = await registry.Shared.SignInAsync("planner");
        var fields = (await planner.QueryAsync("{ __schema { queryType { fields { name type { kind name ofType { kind name } } } } } }"))
            .GetProperty("__schema").GetProperty("queryType").GetProperty("fields").EnumerateArray();

        var lists = fields.Where(IsList).Select(field => field.GetProperty("name").GetString()!).Order(StringComparer.Ordinal);

        Assert.Equal(Exports.Keys.Concat(Elsewhere.Keys).Order(StringComparer.Ordinal), lists);
    }

    [Theory]
    [InlineData("planner")]
    [InlineData("landfund")]
    [InlineData("commune")]
    public async Task The_exports_hold_what_the_lists_answer(string account)
    {
        using var client = await registry.Shared.SignInAsync(account, "vi");
        var data = await client.QueryAsync("""
            {
              accounts { id } administrativeUnits(provinceCode: "12") { id } custodyCalendar(from: "2025-07-01", to: "2026-12-31") { kind } delegations { totalCount }
              dossierQueue { totalCount } duplicateFacilities(first: 500) { score } inbox { totalCount } mergerPlans { totalCount } organisations { id } outbox { totalCount }
              reminders { kind } reportSnapshots { totalCount } temporaryHandovers { totalCount } missingPapers { totalCount }
              custodyCosts(from: "2025-07-01", to: "2026-12-31") { cases { totalDong } } offices { assets { id } }
            }
            """);
        (string File, int Records)[] records =
        [
            .. data.EnumerateObject().Where(list => Exports.ContainsKey(list.Name) && list.Name != "offices")
                .Select(list => (Exports[list.Name], CountOf(list.Value))),
            ("missing-papers.xlsx", CountOf(data.GetProperty("missingPapers"))),
            ($"custody-costs.xlsx?{Period}", data.GetProperty("custodyCosts").GetProperty("cases").GetArrayLength()),
            ("office-assets.xlsx", data.GetProperty("offices").EnumerateArray().Sum(office => office.GetProperty("assets").GetArrayLength())),
        ];
        var workbooks = new List<byte[]>();
        foreach (var (file, _) in records)
        {
            using var response = await client.Http.GetAsync($"/exports/{file}", Cancellation);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            workbooks.Add(await response.Content.ReadAsByteArrayAsync(Cancellation));
        }

        var sheets = await LibreOffice.ReadAsync(workbooks);

        Assert.Equal(records, records.Zip(sheets, (list, sheet) => (list.File, sheet.Count - 2)));
    }

    private static int CountOf(JsonElement list) =>
        list.ValueKind is JsonValueKind.Array ? list.GetArrayLength() : list.GetProperty("totalCount").GetInt32();

    private static bool IsList(JsonElement field)
    {
        var type = field.GetProperty("type");
        type = type.GetProperty("kind").GetString() is "NON_NULL" ? type.GetProperty("ofType") : type;

        return type.GetProperty("kind").GetString() is "LIST" || type.GetProperty("name").GetString()!.EndsWith("Connection", StringComparison.Ordinal);
    }
}
