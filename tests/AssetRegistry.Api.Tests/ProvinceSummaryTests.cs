using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests;

/// <summary>The published figures of Lai Châu, counted from the demonstration's records.</summary>
public sealed class ProvinceSummaryTests(DemoRegistry registry)
{
    private const string Query = """
        query($at: LocalDate, $known: DateTime) {
          provinceSummary(provinceCode: "12", effectiveAt: $at, recordedAt: $known) {
            facilities retained rearranged surplus handedToLandFund communes communesSubmitted communesDecided
            agencies agenciesSubmitted agenciesDecided housingNeeded housingArranged
          }
        }
        """;

    private static readonly int[] Published = [2037, 1945, 86, 6, 6, 38, 29, 15, 8, 7, 4, 1958, 607];

    public static TheoryData<DateOnly> DaysOfTheFigures() =>
        [.. Enumerable.Range(0, 29).Select(day => new DateOnly(2025, 9, 16).AddDays(day))];

    [Theory]
    [MemberData(nameof(DaysOfTheFigures))]
    public async Task Shows_the_published_figures_on_every_day_from_16_September_to_14_October(DateOnly day)
    {
        using var client = await registry.Shared.SignInAsync("planner");

        Assert.Equal(Published, await FiguresAsync(client, day, null));
        Assert.Equal(Published, await FiguresAsync(client, day, $"{day:yyyy-MM-dd}T23:59:59+07:00"));
    }

    [Theory]
    [InlineData(2025, 9, 15)]
    [InlineData(2025, 10, 15)]
    public async Task Shows_other_figures_the_day_before_and_the_day_after(int year, int month, int day)
    {
        using var client = await registry.Shared.SignInAsync("planner");

        var figures = await FiguresAsync(client, new DateOnly(year, month, day), null);

        // The number of communes, of agencies and (until more is counted) of the need are the same; the others have moved.
        int[] moving = [0, 1, 2, 3, 6, 7, 9, 12];
        Assert.All(moving, index => Assert.NotEqual(Published[index], figures[index]));
    }

    [Theory]
    [InlineData(2025, 6, 30, 106)]
    [InlineData(2025, 7, 1, 38)]
    public async Task Counts_the_communes_in_force(int year, int month, int day, int communes)
    {
        using var client = await registry.Shared.SignInAsync("auditor");

        Assert.Equal(communes, (await FiguresAsync(client, new DateOnly(year, month, day), null))[5]);
    }

    [Fact]
    public async Task Tells_what_was_believed_before_late_entries_arrived()
    {
        using var client = await registry.Shared.SignInAsync("auditor");
        var day = new DateOnly(2025, 8, 1);

        var believedThen = (await FiguresAsync(client, day, "2025-08-01T23:59:59+07:00"))[0];
        var knownLater = (await FiguresAsync(client, day, "2025-08-31T23:59:59+07:00"))[0];

        Assert.Equal(20, knownLater - believedThen);
    }

    [Fact]
    public async Task Retained_rearranged_and_surplus_add_up_on_any_day()
    {
        using var client = await registry.Shared.SignInAsync("planner");
        for (var day = new DateOnly(2025, 6, 15); day <= new DateOnly(2026, 2, 15); day = day.AddDays(9))
        {
            var figures = await FiguresAsync(client, day, null);

            Assert.Equal(figures[0], figures[1] + figures[2] + figures[3]);
        }
    }

    [Fact]
    public async Task Has_no_housing_figure_before_anybody_counted()
    {
        using var client = await registry.Shared.SignInAsync("planner");

        var summary = (await client.QueryAsync(Query, new { at = "2025-07-15" })).GetProperty("provinceSummary");

        Assert.Equal(JsonValueKind.Null, summary.GetProperty("housingNeeded").ValueKind);
        Assert.Equal(JsonValueKind.Null, summary.GetProperty("housingArranged").ValueKind);
    }

    [Fact]
    public async Task Names_a_province_that_is_not_registered()
    {
        using var client = await registry.Shared.SignInAsync("planner", "vi");

        var response = await client.SendAsync("""{ provinceSummary(provinceCode: "99") { facilities } }""");

        var error = response.GetProperty("errors")[0];
        Assert.Equal("PROVINCE_NOT_FOUND", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("99", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_for_a_commune_official_what_his_list_shows()
    {
        using var client = await registry.Shared.SignInAsync("commune");

        var data = await client.QueryAsync("""
            { provinceSummary(provinceCode: "12") { facilities surplus } facilities(first: 1) { totalCount }
              surplus: facilities(first: 1, filter: { classifications: [SURPLUS] }) { totalCount } }
            """);

        Assert.Equal(data.GetProperty("facilities").GetProperty("totalCount").GetInt32(), data.GetProperty("provinceSummary").GetProperty("facilities").GetInt32());
        Assert.Equal(data.GetProperty("surplus").GetProperty("totalCount").GetInt32(), data.GetProperty("provinceSummary").GetProperty("surplus").GetInt32());
    }

    private static async Task<int[]> FiguresAsync(RegistryClient client, DateOnly day, string? known)
    {
        var data = await client.QueryAsync(Query, new { at = $"{day:yyyy-MM-dd}", known });

        return [.. data.GetProperty("provinceSummary").EnumerateObject().Select(figure => figure.Value.ValueKind is JsonValueKind.Null ? -1 : figure.Value.GetInt32())];
    }
}
