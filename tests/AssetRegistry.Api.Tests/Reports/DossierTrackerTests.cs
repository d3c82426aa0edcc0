using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>The tracker of offers: the published n of 38 communes and n of 8 agencies, counted from dossiers that each figure names.</summary>
public sealed class DossierTrackerTests(DemoRegistry registry)
{
    private const string Query = """
        query($at: LocalDate!, $known: DateTime) {
          report(code: DOSSIER_TRACKER, provinceCode: "12", effectiveAt: $at, recordedAt: $known) {
            columns { key } rows { key cells { number date records { id number } } } total { key cells { number date records { id } } }
          }
        }
        """;

    [Theory]
    [InlineData("CommuneCommittee", 38, 29, 15)]
    [InlineData("Agency", 8, 7, 4)]
    public async Task Shows_the_published_figures_of_16_September(string group, int units, int submitted, int decided)
    {
        var report = await ReportAsync("planner", "2025-09-16", "2025-09-16T23:59:59+07:00");
        var row = report.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == group);

        Assert.Equal([units, submitted, decided], row.GetProperty("cells").EnumerateArray().Take(3).Select(cell => cell.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task Groups_are_the_sums_of_their_members_and_figures_are_the_numbers_of_their_dossiers()
    {
        var report = await ReportAsync("planner", "2025-12-15", null);
        var rows = report.GetProperty("rows").EnumerateArray().ToList();
        var total = report.GetProperty("total");

        foreach (var column in Enumerable.Range(0, 6))
        {
            Assert.Equal(2 * Number(total, column), rows.Sum(row => Number(row, column)));
        }

        foreach (var cell in rows.SelectMany(row => row.GetProperty("cells").EnumerateArray().Skip(3).Take(3)))
        {
            Assert.Equal(cell.GetProperty("number").GetInt32(), cell.GetProperty("records").GetArrayLength());
        }

        Assert.All(rows, row => Assert.True(Number(row, 2) <= Number(row, 1) && Number(row, 1) <= Number(row, 0)));
    }

    [Fact]
    public async Task An_official_tracks_the_dossiers_he_may_see()
    {
        var report = await ReportAsync("commune", "2025-12-15", null);
        var visible = await (await registry.Shared.AsAsync("commune")).QueryAsync("""{ dossiers(first: 500, where: { kind: { eq: OFFER } }) { nodes { id } } }""");
        var ids = visible.GetProperty("dossiers").GetProperty("nodes").EnumerateArray().Select(Ids.Of).ToHashSet();

        Assert.All(report.GetProperty("total").GetProperty("cells")[3].GetProperty("records").EnumerateArray(), record => Assert.Contains(Ids.Of(record), ids));
    }

    [Fact]
    public async Task A_dossier_is_overdue_when_its_clock_says_so()
    {
        var report = await ReportAsync("planner", "2026-02-15", null);
        var client = await registry.Shared.AsAsync("planner");
        var dossiers = (await client.QueryAsync("""
            { dossiers(first: 500, where: { kind: { eq: OFFER } }) { nodes { id status proposer { id } clock(on: "2026-02-15") { daysLeft } } } }
            """)).GetProperty("dossiers").GetProperty("nodes").EnumerateArray().ToList();
        string[] open = ["ACCEPTED", "SUPPLEMENT_ASKED", "UNDER_APPRAISAL", "GATHERING_OPINIONS", "APPRAISED", "FORWARDED"];
        var late = dossiers.Where(dossier => open.Contains(dossier.GetProperty("status").GetString())
            && dossier.GetProperty("clock") is { ValueKind: JsonValueKind.Object } clock && clock.GetProperty("daysLeft").GetInt32() < 0);

        Assert.Equal(
            late.Select(Ids.Of).Order(StringComparer.Ordinal),
            report.GetProperty("total").GetProperty("cells")[5].GetProperty("records").EnumerateArray().Select(Ids.Of).Order(StringComparer.Ordinal));
    }

    private async Task<JsonElement> ReportAsync(string account, string at, string? known) =>
        (await (await registry.Shared.AsAsync(account)).QueryAsync(Query, new { at, known })).GetProperty("report");

    private static int Number(JsonElement row, int column) => row.GetProperty("cells")[column].GetProperty("number").GetInt32();
}
