using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Custody;

/// <summary>The portfolio, the calendar and the costs, counted from the demonstration's records.</summary>
public sealed class CustodyFiguresTests(DemoRegistry registry)
{
    private const string Portfolio = """
        query($at: LocalDate, $known: DateTime) {
          custodyPortfolio(effectiveAt: $at, recordedAt: $known) {
            cases byStatus { status count } byCondition { condition count } leasedAreaM2 rentPerMonthDong guardCostDong totalCostDong
            rows { facility { number } status leaseEndsOn guardCostDong totalCostDong }
          }
        }
        """;

    [Theory]
    [InlineData("2025-09-16", 6, 0, 0)]
    [InlineData("2025-10-14", 6, 1, 1)]
    public async Task Six_facilities_are_in_custody_on_the_days_of_the_figures(string day, int cases, int leased, int planned)
    {
        var portfolio = await PortfolioAsync(day);

        Assert.Equal(cases, portfolio.GetProperty("cases").GetInt32());
        Assert.Equal((leased, planned), (Count(portfolio, "SHORT_TERM_LEASE"), Count(portfolio, "PLAN_APPROVED")));
        Assert.Equal(cases, portfolio.GetProperty("byStatus").EnumerateArray().Sum(status => status.GetProperty("count").GetInt32()));
        Assert.Equal(cases, portfolio.GetProperty("byCondition").EnumerateArray().Sum(condition => condition.GetProperty("count").GetInt32()));
        Assert.Equal(leased * 18_500_000L, portfolio.GetProperty("rentPerMonthDong").GetInt64());
    }

    [Fact]
    public async Task The_lease_ends_by_itself_sixty_days_after_the_decision()
    {
        Assert.Equal((1, 0), Leases(await PortfolioAsync("2026-01-02")));
        var after = await PortfolioAsync("2026-01-03");

        Assert.Equal((0, 0), Leases(after));
        Assert.Equal(0, after.GetProperty("rentPerMonthDong").GetInt64());
        (int, int) Leases(JsonElement portfolio) => (Count(portfolio, "SHORT_TERM_LEASE"), Count(portfolio, "GIVEN_BACK"));
    }

    [Fact]
    public async Task Tells_what_was_believed_before_the_lease_was_recorded()
    {
        var client = await registry.Shared.SignInAsync("auditor");

        var believed = (await client.QueryAsync(Portfolio, new { at = "2025-10-14", known = "2025-09-30T23:59:59+07:00" })).GetProperty("custodyPortfolio");

        Assert.Equal(0, Count(believed, "SHORT_TERM_LEASE"));
    }

    [Fact]
    public async Task Rows_add_up_to_the_totals_and_periods_to_the_whole()
    {
        var portfolio = await PortfolioAsync("2026-02-01");
        var rows = portfolio.GetProperty("rows").EnumerateArray().ToList();
        var client = await registry.Shared.SignInAsync("planner");
        var costs = await client.QueryAsync("""
            {
              all: custodyCosts(from: "2025-01-01", to: "2026-12-31") { totalDong byKind { amountDong } cases { totalDong } }
              first: custodyCosts(from: "2025-01-01", to: "2025-10-31") { totalDong }
              rest: custodyCosts(from: "2025-11-01", to: "2026-12-31") { totalDong }
            }
            """);
        var all = costs.GetProperty("all");

        Assert.Equal(portfolio.GetProperty("totalCostDong").GetInt64(), rows.Sum(row => row.GetProperty("totalCostDong").GetInt64()));
        Assert.Equal(Total(all), portfolio.GetProperty("totalCostDong").GetInt64());
        Assert.Equal(Total(all), Total(costs.GetProperty("first")) + Total(costs.GetProperty("rest")));
        Assert.Equal(Total(all), all.GetProperty("byKind").EnumerateArray().Sum(kind => kind.GetProperty("amountDong").GetInt64()));
        Assert.Equal(Total(all), all.GetProperty("cases").EnumerateArray().Sum(Total));
        Assert.True(Total(costs.GetProperty("first")) > 0 && Total(costs.GetProperty("rest")) > 0);
    }

    [Fact]
    public async Task The_calendar_lists_what_is_due_between_two_days()
    {
        var client = await registry.Shared.SignInAsync("landfund");

        var data = await client.QueryAsync("""
            { custodyCalendar(from: "2026-01-01", to: "2026-02-28") { kind dueOn custodyCase { facility { number } } } }
            """);

        var kinds = data.GetProperty("custodyCalendar").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()).ToList();
        Assert.Equal(["INSPECTION", "LEASE_END", "TENDER_CLOSING"], kinds.Distinct().Order());
        var days = data.GetProperty("custodyCalendar").EnumerateArray().Select(entry => entry.GetProperty("dueOn").GetString()!).ToList();
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.All(days, day => Assert.InRange(day, "2026-01-01", "2026-02-28", StringComparer.Ordinal));
    }

    [Fact]
    public async Task Empty_facilities_nobody_looked_at_are_listed_the_longest_neglected_first()
    {
        var client = await registry.Shared.SignInAsync("landfund");

        var data = await client.QueryAsync("{ neglectedCustodyCases(days: 45) { unseenSince status } none: neglectedCustodyCases(days: 36500) { id } }");

        var since = data.GetProperty("neglectedCustodyCases").EnumerateArray().Select(custody => custody.GetProperty("unseenSince").GetString()!).ToList();
        Assert.NotEmpty(since);
        Assert.Equal(since.Order(StringComparer.Ordinal), since);
        Assert.Empty(data.GetProperty("none").EnumerateArray());
    }

    [Fact]
    public async Task An_enterprise_was_refused_because_a_public_body_had_asked()
    {
        var client = await registry.Shared.SignInAsync("planner");

        var data = await client.QueryAsync("{ custodyCases(first: 500) { nodes { facility { openRequests { number } } businessRequests { business status closingReason } } } }");

        var refused = Assert.Single(
            data.GetProperty("custodyCases").GetProperty("nodes").EnumerateArray(), custody => custody.GetProperty("businessRequests").GetArrayLength() > 0);
        Assert.Equal("REFUSED", refused.GetProperty("businessRequests")[0].GetProperty("status").GetString());
        Assert.Equal(1, refused.GetProperty("facility").GetProperty("openRequests").GetArrayLength());
    }

    private static int Count(JsonElement portfolio, string status) => portfolio.GetProperty("byStatus").EnumerateArray()
        .Single(count => count.GetProperty("status").GetString() == status).GetProperty("count").GetInt32();

    private static long Total(JsonElement report) => report.GetProperty("totalDong").GetInt64();

    private async Task<JsonElement> PortfolioAsync(string day)
    {
        using var client = await registry.Shared.SignInAsync("planner");

        return (await client.QueryAsync(Portfolio, new { at = day })).GetProperty("custodyPortfolio");
    }
}
