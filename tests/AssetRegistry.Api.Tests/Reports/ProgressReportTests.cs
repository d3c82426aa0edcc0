using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>The weekly progress report: its rows add up, its figures open their records, and its changes are the differences of two reports.</summary>
public sealed class ProgressReportTests(DemoRegistry registry)
{
    private const string Query = """
        query($code: ReportCode!, $at: LocalDate!, $earlier: AsOfInput) {
          report(code: $code, provinceCode: "12", effectiveAt: $at, comparedWith: $earlier) {
            form title columns { key title group unit }
            rows { key name cells { number text filter { ...All } } } total { key name cells { number text filter { ...All } } }
          }
        }
        fragment All on FacilityRecordFilter {
          provinceCode search classifications stages categories communeCode holderId receiverId inCustody hasDecision legalForms intendedUses vacancyAges planApproved
        }
        """;

    [Theory]
    [InlineData("PROGRESS_BY_COMMUNE", 38)]
    [InlineData("PROGRESS_BY_CATEGORY", 11)]
    [InlineData("PROGRESS_BY_ORGANISATION", null)]
    public async Task Rows_add_up_to_the_published_totals(string code, int? rows)
    {
        var report = await ReportAsync("planner", code, "2025-09-16");

        Assert.Equal("R1", report.GetProperty("form").GetString());
        Assert.Equal(rows ?? Rows(report).Count, Rows(report).Count);
        Assert.Equal([2037, 1945, 86, 6], new[] { "total", "retained", "rearranged", "surplus" }.Select(key => Number(report, report.GetProperty("total"), key)));
        foreach (var column in Keys(report).Where(key => Unit(report, key) is "COUNT" or "SQUARE_METRES"))
        {
            Assert.Equal(Number(report, report.GetProperty("total"), column) ?? 0, Rows(report).Sum(row => Number(report, row, column) ?? 0));
        }
    }

    [Fact]
    public async Task Retained_rearranged_and_surplus_are_all_there_is_in_every_row()
    {
        var report = await ReportAsync("planner", "PROGRESS_BY_COMMUNE", "2025-12-15");

        Assert.All(Rows(report), row => Assert.Equal(
            Number(report, row, "total"), Number(report, row, "retained") + Number(report, row, "rearranged") + Number(report, row, "surplus")));
        Assert.All(Rows(report), row => Assert.True(Number(report, row, "inUse") <= Number(report, row, "handedOver") && Number(report, row, "handedOver") <= Number(report, row, "decided")));
    }

    [Theory]
    [InlineData("planner")]
    [InlineData("commune")]
    public async Task Every_figure_of_the_total_opens_its_records(string account)
    {
        var report = await ReportAsync(account, "PROGRESS_BY_CATEGORY", "2025-12-15");
        var client = await registry.Shared.AsAsync(account);
        foreach (var (key, cell) in Keys(report).Zip(report.GetProperty("total").GetProperty("cells").EnumerateArray()).Where(pair => Unit(report, pair.First) == "COUNT"))
        {
            var page = await client.QueryAsync(
                """query($filter: FacilityRecordFilterInput) { facilitiesAsOf(filter: $filter, effectiveAt: "2025-12-15", first: 1) { totalCount } }""",
                new { filter = cell.GetProperty("filter") });

            Assert.True(cell.GetProperty("number").GetInt32() == page.GetProperty("facilitiesAsOf").GetProperty("totalCount").GetInt32(), key);
        }
    }

    [Fact]
    public async Task Changes_are_the_differences_of_two_reports()
    {
        var earlier = await ReportAsync("planner", "PROGRESS_BY_COMMUNE", "2025-09-16");
        var later = await ReportAsync("planner", "PROGRESS_BY_COMMUNE", "2025-12-15", new { effectiveAt = "2025-09-16" });

        foreach (var key in new[] { "total", "surplus", "decided", "handedOver", "inUse" })
        {
            Assert.Equal(
                Rows(later).Zip(Rows(earlier), (now, then) => Number(later, now, key) - Number(earlier, then, key)),
                Rows(later).Select(row => Number(later, row, $"change.{key}")));
        }
    }

    [Fact]
    public async Task A_province_nobody_registered_is_named()
    {
        var response = await (await registry.Shared.AsAsync("planner")).SendAsync("""{ report(code: WARNINGS, provinceCode: "99") { title } }""");

        Assert.Equal("PROVINCE_NOT_FOUND", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> ReportAsync(string account, string code, string at, object? earlier = null) =>
        (await (await registry.Shared.AsAsync(account)).QueryAsync(Query, new { code, at, earlier })).GetProperty("report");

    private static List<JsonElement> Rows(JsonElement report) => [.. report.GetProperty("rows").EnumerateArray()];

    private static List<string> Keys(JsonElement report) => [.. report.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("key").GetString()!)];

    private static string? Unit(JsonElement report, string key) => report.GetProperty("columns")[Keys(report).IndexOf(key)].GetProperty("unit").GetString();

    private static decimal? Number(JsonElement report, JsonElement row, string key) =>
        row.GetProperty("cells")[Keys(report).IndexOf(key)].GetProperty("number") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
