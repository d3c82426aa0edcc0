using System.Globalization;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>Every figure opens exactly the records it counts, whoever asks, by whatever grouping, on whatever day as known whenever.</summary>
public sealed class FacilityFigureTests(DemoRegistry registry)
{
    private const int Questions = 40;
    private const string FilterFields =
        "provinceCode search classifications stages categories communeCode holderId receiverId inCustody hasDecision legalForms intendedUses vacancyAges planApproved";

    private const string Figures = $$"""
        query($by: [FacilityGrouping!]!, $filter: FacilityRecordFilterInput, $at: LocalDate, $known: DateTime) {
          facilityFigures(groupBy: $by, filter: $filter, effectiveAt: $at, recordedAt: $known) {
            groups { grouping key name } facilities landAreaM2 withoutLandArea floorAreaM2 withoutFloorArea filter { {{FilterFields}} }
          }
        }
        """;

    private const string Records = """
        query($filter: FacilityRecordFilterInput, $at: LocalDate, $known: DateTime, $first: Int, $after: String) {
          facilitiesAsOf(filter: $filter, effectiveAt: $at, recordedAt: $known, first: $first, after: $after) {
            totalCount next nodes { id number landAreaM2 floorAreaM2 classification stage legalForm vacancyAge }
          }
        }
        """;

    private static readonly string[] Accounts = ["planner", "commune", "agency", "finance"];
    private static readonly string[] Groupings =
        ["COMMUNE", "HOLDER", "RECEIVER", "CATEGORY", "CLASSIFICATION", "LEGAL_FORM", "INTENDED_USE", "STAGE", "VACANCY_AGE", "CUSTODY"];

    private sealed record Question(string Account, string[] By, int Day, int KnownLater);

    [Fact]
    public async Task A_figure_is_the_length_of_the_list_its_filter_opens()
    {
        var questions =
            from account in Gen.Elements(Accounts)
            from groupings in Gen.Elements(Groupings).ListOf(2)
            from day in Gen.Choose(0, 250)
            from later in Gen.Choose(-20, 120)
            select new Question(account, [.. groupings], day, later);

        foreach (var question in questions.Sample(Questions))
        {
            await CheckAsync(question);
        }
    }

    [Fact]
    public async Task Reading_page_by_page_gives_every_record_once()
    {
        using var client = await registry.Shared.SignInAsync("planner");
        var numbers = new List<string>();
        string? after = null;
        do
        {
            var page = (await client.QueryAsync(Records, new { at = "2025-09-16", first = 500, after })).GetProperty("facilitiesAsOf");
            Assert.Equal(2037, page.GetProperty("totalCount").GetInt32());
            numbers.AddRange(page.GetProperty("nodes").EnumerateArray().Select(record => record.GetProperty("number").GetString()!));
            after = page.GetProperty("next").GetString();
        }
        while (after is not null);

        Assert.Equal(2037, numbers.Count);
        Assert.Equal(numbers.Order(StringComparer.Ordinal).Distinct(), numbers);
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    public async Task Nobody_counts_what_his_list_does_not_show(string account)
    {
        using var client = await registry.Shared.SignInAsync(account);

        var all = Assert.Single(await FiguresAsync(client, [], null, null, null));
        var data = await client.QueryAsync("{ facilities(first: 1) { totalCount } }");

        Assert.Equal(data.GetProperty("facilities").GetProperty("totalCount").GetInt32(), Count(all));
    }

    [Fact]
    public async Task The_published_classes_are_counted_from_the_records()
    {
        using var client = await registry.Shared.SignInAsync("planner");

        var figures = await FiguresAsync(client, ["CLASSIFICATION"], new { provinceCode = "12" }, "2025-09-16", "2025-09-16T23:59:59+07:00");

        Assert.Equal([("RETAINED", 1945), ("REARRANGED", 86), ("SURPLUS", 6)], figures.Select(figure => (Key(figure), Count(figure))));
    }

    [Fact]
    public async Task Words_are_in_the_language_of_the_request_and_none_comes_last()
    {
        using var client = await registry.Shared.SignInAsync("planner", "vi");

        var figures = await FiguresAsync(client, ["LEGAL_FORM"], null, "2025-12-31", null);

        Assert.Contains("điều chuyển", figures.Select(figure => figure.GetProperty("groups")[0].GetProperty("name").GetString()));
        Assert.Equal((null, "chưa có quyết định"), (Key(figures[^1]), figures[^1].GetProperty("groups")[0].GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Anonymous_visitors_get_no_figures()
    {
        using var anonymous = registry.Shared.Anonymous();

        var response = await anonymous.SendAsync("{ facilityFigures(groupBy: []) { facilities } facilitiesAsOf { totalCount } }");

        Assert.All(response.GetProperty("errors").EnumerateArray(), error => Assert.Equal("NOT_SIGNED_IN", error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    private async Task CheckAsync(Question question)
    {
        var client = await registry.Shared.AsAsync(question.Account);
        var day = new DateOnly(2025, 7, 1).AddDays(question.Day);
        var at = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var known = day.AddDays(question.KnownLater).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T17:00:00+07:00";
        var figures = await FiguresAsync(client, question.By, null, at, known);
        var whole = Assert.Single(await FiguresAsync(client, [], null, at, known));

        Assert.Equal(Count(whole), figures.Sum(Count));
        Assert.Equal(Area(whole, "landAreaM2") ?? 0, figures.Sum(figure => Area(figure, "landAreaM2") ?? 0));
        Assert.Equal(Area(whole, "floorAreaM2") ?? 0, figures.Sum(figure => Area(figure, "floorAreaM2") ?? 0));
        foreach (var figure in figures.Take(4))
        {
            var page = (await client.QueryAsync(Records, new { filter = figure.GetProperty("filter"), at, known, first = 500 })).GetProperty("facilitiesAsOf");
            var records = page.GetProperty("nodes").EnumerateArray().ToList();

            Assert.True(Count(figure) == page.GetProperty("totalCount").GetInt32(), $"{question}: {figure} lists {page.GetProperty("totalCount")} records");
            if (Count(figure) <= 500)
            {
                Assert.Equal(Count(figure), records.Count);
                Assert.Equal(Sum(records, "landAreaM2"), Area(figure, "landAreaM2"));
                Assert.Equal(records.Count(record => Area(record, "landAreaM2") is null), figure.GetProperty("withoutLandArea").GetInt32());
                Assert.Equal(Sum(records, "floorAreaM2"), Area(figure, "floorAreaM2"));
                Assert.Equal(records.Count(record => Area(record, "floorAreaM2") is null), figure.GetProperty("withoutFloorArea").GetInt32());
            }
        }
    }

    private static async Task<IReadOnlyList<JsonElement>> FiguresAsync(RegistryClient client, string[] by, object? filter, string? at, string? known) =>
        [.. (await client.QueryAsync(Figures, new { by, filter, at, known })).GetProperty("facilityFigures").EnumerateArray()];

    private static int Count(JsonElement figure) => figure.GetProperty("facilities").GetInt32();

    private static string? Key(JsonElement figure) => figure.GetProperty("groups")[0].GetProperty("key").GetString();

    private static decimal? Area(JsonElement figure, string name) =>
        figure.GetProperty(name) is { ValueKind: JsonValueKind.Number } area ? area.GetDecimal() : null;

    /// <summary>Null when no record has a figure: nothing known is not zero.</summary>
    private static decimal? Sum(IReadOnlyList<JsonElement> records, string name) =>
        records.Any(record => Area(record, name) is not null) ? records.Sum(record => Area(record, name) ?? 0) : null;
}
