using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Housing;

/// <summary>What is needed, arranged and left of official housing, counted from the demonstration's records.</summary>
public sealed class HousingFiguresTests(DemoRegistry registry)
{
    [Theory]
    [InlineData("2025-09-16")]
    [InlineData("2025-10-14")]
    public async Task The_published_totals_come_out_by_commune_and_in_all(string day)
    {
        var summary = await SummaryAsync(day);

        Assert.Equal((1958, 607, 1351), (Number(summary, "needed"), Number(summary, "arranged"), Number(summary, "outstanding")));
        Assert.Equal(38, summary.GetProperty("communes").GetArrayLength());
        Assert.Equal(1958, Sum(summary, "communes", "needed"));
        Assert.Equal(1351, Sum(summary, "communes", "outstanding"));
        Assert.Equal(607, Sum(summary, "organisations", "arranged"));
    }

    [Fact]
    public async Task Rooms_detail_the_totals_and_the_difference_is_shown()
    {
        var summary = await SummaryAsync("2025-12-31");
        var detailed = Sum(summary, "organisations", "detailed");

        Assert.True(detailed > 0);
        Assert.Equal(Number(summary, "arranged") - detailed, Number(summary, "undetailed"));
        Assert.Equal(Number(summary, "undetailed"), Sum(summary, "communes", "undetailed"));
        Assert.True(Sum(summary, "organisations", "eligible") >= detailed);
    }

    [Fact]
    public async Task Occupied_and_free_beds_add_up_to_those_of_the_site()
    {
        var summary = await SummaryAsync("2025-12-31");
        var sites = summary.GetProperty("sites").EnumerateArray().ToList();

        Assert.True(sites.Count >= 2);
        Assert.All(sites, site => Assert.Equal(Number(site, "beds"), Number(site, "occupiedBeds") + Number(site, "freeBeds")));
        Assert.All(sites, site => Assert.Equal(Number(site, "freeBeds"), Number(site.GetProperty("site"), "freeBeds")));
        Assert.True(sites.Sum(site => Number(site, "occupiedBeds")) > 0);
    }

    private async Task<JsonElement> SummaryAsync(string day)
    {
        using var client = await registry.Shared.SignInAsync("planner");

        return (await client.QueryAsync(
            """
            query($at: LocalDate) {
              housingSummary(effectiveAt: $at) {
                needed arranged outstanding undetailed
                organisations { arranged eligible detailed } communes { needed outstanding undetailed }
                sites { beds occupiedBeds freeBeds site { freeBeds(on: $at) } }
              }
            }
            """,
            new { at = day })).GetProperty("housingSummary");
    }

    private static int Number(JsonElement row, string field) => row.GetProperty(field).GetInt32();

    private static int Sum(JsonElement summary, string list, string field) => summary.GetProperty(list).EnumerateArray()
        .Sum(row => row.GetProperty(field) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0);
}
