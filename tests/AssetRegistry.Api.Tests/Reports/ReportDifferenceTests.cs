using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>Two reports differ by records, and each record says by which facts.</summary>
public sealed class ReportDifferenceTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Fields =
        "figures { rowKey rowName columnKey columnTitle earlier later entered left } records { kind record { id number name } reasons { kind summary effectiveOn recordedAt account } }";

    private const string Query = $$"""
        query($code: ReportCode!, $earlier: AsOfInput!, $later: AsOfInput) {
          reportDifference(code: $code, provinceCode: "12", earlier: $earlier, later: $later) { {{Fields}} }
        }
        """;

    [Fact]
    public async Task What_took_effect_in_between_is_named_record_by_record_with_its_facts()
    {
        var difference = await DifferenceAsync("en", new { effectiveAt = "2025-09-16" }, new { effectiveAt = "2025-10-15" });
        var surplus = Figure(difference, "", "surplus");

        Assert.Equal(
            surplus.GetProperty("later").GetInt32() - surplus.GetProperty("earlier").GetInt32(),
            surplus.GetProperty("entered").GetInt32() - surplus.GetProperty("left").GetInt32());
        var records = difference.GetProperty("records").EnumerateArray().ToList();
        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.NotEmpty(record.GetProperty("reasons").EnumerateArray()));
        Assert.All(
            records.SelectMany(record => record.GetProperty("reasons").EnumerateArray()),
            reason => Assert.InRange(reason.GetProperty("effectiveOn").GetString()!, "2025-09-17", "2025-10-15"));
    }

    [Fact]
    public async Task A_report_does_not_differ_from_itself()
    {
        var point = new { effectiveAt = "2025-09-16", recordedAt = "2025-12-01T00:00:00Z" };

        var difference = await DifferenceAsync("en", point, point);

        Assert.Empty(difference.GetProperty("figures").EnumerateArray());
        Assert.Empty(difference.GetProperty("records").EnumerateArray());
    }

    [Theory]
    [InlineData("vi", "giữ lại tiếp tục sử dụng")]
    [InlineData("en", "retained")]
    public async Task A_late_correction_shows_as_the_difference_of_the_frozen_report(string language, string words)
    {
        var frozen = Ids.Of(await copy.Journey.GiveAsync("finance", Inputs.FreezeReport("PROGRESS_BY_CATEGORY").With("effectiveAt", Days.Requested)));
        var free = (await new Register(copy.Server).FreeFacilitiesAsync())[0];
        _ = await copy.Journey.GiveAsync("finance", Inputs.ClassifyFacility(free));
        using var auditor = await copy.Server.SignInAsync("auditor", language);

        var difference = (await auditor.QueryAsync(
            $$"""query($id: ID!) { reportSnapshotById(id: $id) { difference { {{Fields}} } } }""", new { id = frozen }))
            .GetProperty("reportSnapshotById").GetProperty("difference");

        var change = Assert.Single(difference.GetProperty("records").EnumerateArray());
        Assert.Equal((free.GetProperty("number").GetString(), "CHANGED"), (change.GetProperty("record").GetProperty("number").GetString(), change.GetProperty("kind").GetString()));
        var reason = Assert.Single(change.GetProperty("reasons").EnumerateArray());
        Assert.Contains(words, reason.GetProperty("summary").GetString(), StringComparison.Ordinal);
        var (retained, surplus) = (Figure(difference, "", "retained"), Figure(difference, "", "surplus"));
        Assert.Equal((1, 0), (retained.GetProperty("entered").GetInt32(), retained.GetProperty("left").GetInt32()));
        Assert.Equal((0, 1), (surplus.GetProperty("entered").GetInt32(), surplus.GetProperty("left").GetInt32()));
    }

    [Fact]
    public async Task An_official_compares_what_he_may_see()
    {
        var commune = await copy.AsAsync("commune");
        var visible = (await commune.QueryAsync("{ facilities(first: 500) { nodes { id } } }")).GetProperty("facilities").GetProperty("nodes").EnumerateArray().Select(Ids.Of).ToHashSet();

        var difference = (await commune.QueryAsync(
            Query, new { code = "PROGRESS_BY_COMMUNE", earlier = new { effectiveAt = "2025-09-16" } })).GetProperty("reportDifference");

        Assert.All(difference.GetProperty("records").EnumerateArray(), change => Assert.Contains(Ids.Of(change.GetProperty("record")), visible));
    }

    private async Task<JsonElement> DifferenceAsync(string language, object earlier, object later)
    {
        using var planner = await copy.Server.SignInAsync("planner", language);

        return (await planner.QueryAsync(Query, new { code = "PROGRESS_BY_CATEGORY", earlier, later })).GetProperty("reportDifference");
    }

    private static JsonElement Figure(JsonElement difference, string row, string column) => difference.GetProperty("figures").EnumerateArray()
        .Single(figure => figure.GetProperty("rowKey").GetString() == row && figure.GetProperty("columnKey").GetString() == column);
}
