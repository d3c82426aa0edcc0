using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>Forms 1A and 04a say what was recorded of land, buildings and papers, and the plan counts as approved only by a decision.</summary>
public sealed class InventoryReportTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Query = """
        query($code: ReportCode!, $at: LocalDate) {
          report(code: $code, provinceCode: "12", effectiveAt: $at) {
            columns { key } rows { key cells { number text date records { id } } } total { key cells { number } }
          }
        }
        """;

    [Fact]
    public async Task Both_forms_show_what_was_recorded_of_a_facility()
    {
        var free = (await new Register(copy.Server).FreeFacilitiesAsync())[0];
        var before = await ReadAsync("INVENTORY_BY_ORGANISATION", Days.Requested);
        var described = await copy.Journey.GiveAsync("landfund", Inputs.RecordLandParcel(free).With("landValueVnd", 2_500_000_000));
        described = await copy.Journey.GiveAsync("landfund", Inputs.RecordBuilding(described));
        _ = await copy.Journey.GiveAsync("landfund", Inputs.RecordLegalPaper(described));

        var after = await ReadAsync("INVENTORY_BY_ORGANISATION", Days.Requested);
        var rows = await ReadAsync("INVENTORY_OF_FACILITIES", Days.Requested);

        var residual = new Building(Guid.Empty, "", BuildingGrade.III, 2, 2010, new(2011, 3, 1), null, 400m, 4_000_000_000, null, null, null)
            .ResidualOn(DateOnly.Parse(Days.Requested, System.Globalization.CultureInfo.InvariantCulture), RuleBook.Bundled);
        Assert.Equal(2_500_000_000, Gained("landValue"));
        Assert.Equal(4_000_000_000, Gained("costBudget"));
        Assert.Equal(residual, Gained("residual"));
        Assert.Equal(Total(before, "facilities"), Total(after, "facilities"));
        Assert.All(["facilities", "land", "floor", "costBudget"], key => Assert.Equal(
            Total(after, key), after.GetProperty("rows").EnumerateArray().Sum(row => Number(after, row, key) ?? 0)));

        var number = free.GetProperty("number").GetString()!;
        var lines = rows.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("key").GetString()!.Split('/')[0] == number).ToList();
        Assert.Equal(1000.5m, Number(rows, lines.Single(line => Text(rows, line, "purpose") == "TSC"), "land"));
        Assert.Equal(residual, Number(rows, lines.Single(line => Number(rows, line, "storeys") == 2), "residual"));
        Assert.Single(lines, line => Text(rows, line, "paperNumber") == "CS 012345");
        Assert.Equal(Ids.Of(free), Ids.Of(Assert.Single(lines[0].GetProperty("cells")[1].GetProperty("records").EnumerateArray())));
        Assert.Null(Total(await ReadAsync("INVENTORY_BY_ORGANISATION", "2026-01-01"), "landValue"));

        decimal? Gained(string key) => Total(after, key) - (Total(before, key) ?? 0);
    }

    [Fact]
    public async Task A_plan_is_approved_when_the_classification_rests_on_a_decision()
    {
        var free = (await new Register(copy.Server).FreeFacilitiesAsync())[1];
        var before = Total(await ReadAsync("PROGRESS_BY_COMMUNE", Days.Requested), "planApproved");

        var submitted = await copy.Journey.GiveAsync("finance", Inputs.ClassifyFacility(free));
        Assert.Equal(before, Total(await ReadAsync("PROGRESS_BY_COMMUNE", Days.Requested), "planApproved"));

        _ = await copy.Journey.GiveAsync(
            "finance", Inputs.ClassifyFacility(submitted).With("paper", Papers.Of("DECISION", "1150/QĐ-UBND", Days.Requested)));
        var report = await ReadAsync("PROGRESS_BY_COMMUNE", Days.Requested);
        Assert.Equal(before + 1, Total(report, "planApproved"));
        Assert.Equal(before, Total(await ReadAsync("PROGRESS_BY_COMMUNE", "2026-01-01"), "planApproved"));
    }

    [Fact]
    public async Task Area_above_the_norm_is_what_the_norm_check_says()
    {
        var report = await ReadAsync("WARNINGS", null);
        var planner = await copy.AsAsync("planner");
        var offices = (await planner.QueryAsync("{ offices { organisation { id } } }")).GetProperty("offices");
        var organisations = offices.EnumerateArray().Select(office => office.GetProperty("organisation").GetProperty("id").GetString()!).Distinct().ToList();
        var over = new Dictionary<string, decimal>();
        foreach (var id in organisations)
        {
            var check = (await planner.QueryAsync("query($id: ID!) { normCheck(organisationId: $id) { overM2 } }", new { id })).GetProperty("normCheck").GetProperty("overM2");
            if (check.ValueKind is JsonValueKind.Number)
            {
                over[id] = check.GetDecimal();
            }
        }

        var warned = report.GetProperty("rows").EnumerateArray().Where(row => Number(report, row, "over") is not null)
            .ToDictionary(row => row.GetProperty("cells")[0].GetProperty("records")[0].GetProperty("id").GetString()!, row => Number(report, row, "over")!.Value);

        Assert.Equal(over.OrderBy(pair => pair.Key, StringComparer.Ordinal), warned.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private async Task<JsonElement> ReadAsync(string code, string? at) =>
        (await (await copy.AsAsync("planner")).QueryAsync(Query, new { code, at })).GetProperty("report");

    private static decimal? Total(JsonElement report, string key) => Number(report, report.GetProperty("total"), key);

    private static decimal? Number(JsonElement report, JsonElement row, string key) =>
        Cell(report, row, key).GetProperty("number") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private static string? Text(JsonElement report, JsonElement row, string key) => Cell(report, row, key).GetProperty("text").GetString();

    private static JsonElement Cell(JsonElement report, JsonElement row, string key) =>
        row.GetProperty("cells")[report.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("key").GetString()).ToList().IndexOf(key)];
}
