using AssetRegistry.Api.Tests.Demo;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Scenario;

/// <summary>
/// Half a year of the province, handed in by its officials over HTTP, and its figures on both axes of time: what was true on a day as known after the
/// story, and what was believed on the evening of that day.
/// </summary>
public sealed class LaiChauScenarioTests(LaiChauScenario scenario, DemoRegistry registry) : IClassFixture<LaiChauScenario>
{
    private static readonly DateOnly DayOfFigures = new(2025, 9, 16);

    /// <summary>The story's days, from the eve of the reform to the end of the year.</summary>
    private static readonly IReadOnlyDictionary<DateOnly, ProvinceFigures> Known = new Dictionary<DateOnly, ProvinceFigures>
    {
        // The 106 communes of before; nobody has an inventory yet.
        [new(2025, 6, 30)] = new("0 = 0 + 0 + 0, 0 kept", "106 / 0 / 0", "0 / 0 / 0", "0 / 0 / 0", "", ""),

        // All of the inventory but the seven facilities that came to light in September holds from 1 July.
        [new(2025, 7, 11)] = new("2030 = 2030 + 0 + 0, 0 kept", "38 / 0 / 0", "8 / 0 / 0", "0 / 0 / 0", "RETAINED 2030", "NONE 2030"),
        [new(2025, 7, 31)] = new("2030 = 2030 + 0 + 0, 0 kept", "38 / 0 / 0", "8 / 0 / 0", "0 / 0 / 0", "RETAINED 2030", "NONE 2030"),

        // The published figures. The decisions of 15 communes and 4 agencies give away 45 facilities.
        [DayOfFigures] = new(
            "2037 = 1945 + 86 + 6, 6 kept", "38 / 29 / 15", "8 / 7 / 4", "1958 / 607 / 1351",
            "RETAINED 1945, REARRANGED 86, SURPLUS 6", "NONE 1992, DECIDED 11, HANDED_OVER 24, IN_USE 10"),

        // Four weeks on nothing is submitted or decided, but the 45 are handed over and put to use.
        [new(2025, 10, 14)] = new(
            "2037 = 1945 + 86 + 6, 6 kept", "38 / 29 / 15", "8 / 7 / 4", "1958 / 607 / 1351",
            "RETAINED 1945, REARRANGED 86, SURPLUS 6", "NONE 1992, DECIDED 4, HANDED_OVER 11, IN_USE 30"),

        // Four facilities are found, a commune and the last agency offer one each, one is declared surplus, and 25 officials get housing. The decisions
        // of one more commune and one more agency give away seven.
        [new(2025, 10, 15)] = new(
            "2041 = 1946 + 88 + 7, 6 kept", "38 / 30 / 16", "8 / 8 / 5", "1958 / 632 / 1326",
            "RETAINED 1946, REARRANGED 88, SURPLUS 7", "NONE 1989, DECIDED 11, HANDED_OVER 11, IN_USE 30"),

        // All 24 of the later surplus are declared; of the six kept ones one is given to the health department, another one is asked for.
        [new(2025, 11, 30)] = new(
            "2041 = 1908 + 104 + 29, 5 kept", "38 / 37 / 32", "8 / 8 / 8", "1958 / 632 / 1326",
            "RETAINED 1908, REARRANGED 104, SURPLUS 29", "NONE 1944, REQUESTED 1, DECIDED 28, HANDED_OVER 27, IN_USE 41"),

        // Four of the surplus are given to bodies that asked for them, and the land fund centre keeps four more. The last commune offers one facility;
        // another one is retained again, because the decision on it is revoked.
        [new(2025, 12, 31)] = new(
            "2041 = 1908 + 108 + 25, 9 kept", "38 / 38 / 38", "8 / 8 / 8", "1958 / 632 / 1326",
            "RETAINED 1908, REARRANGED 108, SURPLUS 25",
            "NONE 1928, REQUESTED 5, DECIDED 21, PROVISIONALLY_HANDED_OVER 1, HANDED_OVER 32, IN_USE 54"),
    };

    /// <summary>Days on which something was true that was recorded only afterwards.</summary>
    private static readonly IReadOnlyDictionary<DateOnly, ProvinceFigures> BelievedOtherwise = new Dictionary<DateOnly, ProvinceFigures>
    {
        // Nothing was recorded before the first day of the reform.
        [new(2025, 6, 30)] = new("0 = 0 + 0 + 0, 0 kept", "0 / 0 / 0", "0 / 0 / 0", "0 / 0 / 0", "", ""),

        // The inventory takes from 1 to 25 July: by the evening of the 11th, a Friday, 1,100 are entered.
        [new(2025, 7, 11)] = new("1100 = 1100 + 0 + 0, 0 kept", "38 / 0 / 0", "8 / 0 / 0", "0 / 0 / 0", "RETAINED 1100", "NONE 1100"),

        // Twenty are entered on 12 August only.
        [new(2025, 7, 31)] = new("2010 = 2010 + 0 + 0, 0 kept", "38 / 0 / 0", "8 / 0 / 0", "0 / 0 / 0", "RETAINED 2010", "NONE 2010"),
    };

    public static TheoryData<DateOnly> Days() => [.. Known.Keys];

    public static TheoryData<DateOnly> Evenings() => [.. LaiChauScenario.Evenings];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Says_what_was_true_on_the_day_as_known_now(DateOnly day) => Assert.Equal(Known[day], await scenario.AskAsync(day, null));

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Says_what_was_believed_on_the_evening_of_the_day(DateOnly day) =>
        Assert.Equal(Believed(day), await scenario.AskAsync(day, LaiChauScenario.EveningOf(day)));

    [Theory]
    [MemberData(nameof(Evenings))]
    public void Said_so_on_that_evening(DateOnly day) => Assert.Equal(Believed(day), scenario.ReadOn(day));

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Figures_and_records_agree_on_both_axes(DateOnly day)
    {
        foreach (DateTimeOffset? knownAt in new DateTimeOffset?[] { null, LaiChauScenario.EveningOf(day) })
        {
            var reconciliation = await scenario.QueryAsync(
                "query($at: LocalDate, $known: DateTime) { reconciliation(effectiveAt: $at, recordedAt: $known) { isConsistent checks { rule expected found } } }",
                new { at = day, known = knownAt });

            Assert.True(reconciliation.GetProperty("reconciliation").GetProperty("isConsistent").GetBoolean(), reconciliation.ToString());
        }
    }

    [Theory]
    [InlineData("CommuneCommittee", 38, 29, 15)]
    [InlineData("Agency", 8, 7, 4)]
    [InlineData("", 46, 36, 19)]
    public async Task Tracks_who_has_submitted_and_who_has_a_decision_on_16_September(string group, int units, int submitted, int decided)
    {
        foreach (DateTimeOffset? knownAt in new DateTimeOffset?[] { null, LaiChauScenario.EveningOf(DayOfFigures) })
        {
            var report = (await scenario.QueryAsync(
                """
                query($at: LocalDate, $known: DateTime) {
                  report(code: DOSSIER_TRACKER, provinceCode: "12", effectiveAt: $at, recordedAt: $known) {
                    rows { key cells { number } } total { key cells { number } }
                  }
                }
                """,
                new { at = DayOfFigures, known = knownAt })).GetProperty("report");
            var row = report.GetProperty("rows").EnumerateArray().Append(report.GetProperty("total")).Single(row => row.GetProperty("key").GetString() == group);

            Assert.Equal([units, submitted, decided], row.GetProperty("cells").EnumerateArray().Take(3).Select(cell => cell.GetProperty("number").GetInt32()));
        }
    }

    /// <summary>So that the demonstration is what officials could have done: the same commands of the same accounts, and every fact at the same moment.</summary>
    [Fact]
    public async Task The_demonstration_loaded_without_HTTP_holds_the_same_facts()
    {
        var demonstration = registry.Shared.Database;

        Assert.Equal(await DemoFacts.ReceiptsAsync(demonstration), await DemoFacts.ReceiptsAsync(scenario.Database));
        Assert.Equal(await DemoFacts.EventsAsync(demonstration), await DemoFacts.EventsAsync(scenario.Database));
        Assert.Equal(await DemoFacts.HistoriesAsync(demonstration), await DemoFacts.HistoriesAsync(scenario.Database));
    }

    private static ProvinceFigures Believed(DateOnly day) => BelievedOtherwise.GetValueOrDefault(day, Known[day]);
}
