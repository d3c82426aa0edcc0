using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Offices;

/// <summary>The demonstration's offices come out as published, by counting.</summary>
public sealed class DemoOfficeTests(DemoRegistry registry)
{
    [Theory]
    [InlineData("2025-09-16")]
    [InlineData("2025-10-14")]
    [InlineData("2025-12-31")]
    public async Task The_staff_of_all_communes_is_the_published_figure(string on)
    {
        var communes = (await FiguresAsync($"effectiveAt: \"{on}\"")).Single(figure => figure.GetProperty("organisationType").GetString() == "COMMUNE_COMMITTEE");

        Assert.Equal((38, 2334), (communes.GetProperty("offices").GetInt32(), communes.GetProperty("headcount").GetInt32()));
    }

    [Fact]
    public async Task On_the_day_of_the_reform_offices_stood_but_nobody_had_counted()
    {
        var communes = (await FiguresAsync("effectiveAt: \"2025-07-02\"")).Single(figure => figure.GetProperty("organisationType").GetString() == "COMMUNE_COMMITTEE");

        Assert.Equal(38, communes.GetProperty("offices").GetInt32());
        Assert.Equal(JsonValueKind.Null, communes.GetProperty("headcount").ValueKind);
        Assert.Empty(await FiguresAsync("effectiveAt: \"2025-07-02\", recordedAt: \"2025-07-20T00:00:00Z\""));
    }

    [Fact]
    public async Task The_norm_of_a_day_is_checked_for_an_organisation_and_says_what_it_rests_on()
    {
        var planner = await registry.Shared.AsAsync("planner");
        var organisation = await new Register(registry.Shared).OrganisationAsync("UBND xã Tả Lèng");
        var check = (await planner.QueryAsync(
            $$"""
            { normCheck(organisationId: "{{organisation}}", on: "2025-09-16") {
                ruleVersion isVerified headcount actualM2 metPercent shortM2 overM2 mustProposeAssignment norm { titlesM2 sharedM2 totalM2 } } }
            """)).GetProperty("normCheck");

        var norm = check.GetProperty("norm").GetProperty("totalM2").GetDecimal();
        var actual = check.GetProperty("actualM2").GetDecimal();
        Assert.Equal("2025-07-01", check.GetProperty("ruleVersion").GetString());
        Assert.False(check.GetProperty("isVerified").GetBoolean());
        Assert.Equal(decimal.Round(actual / norm * 100, 2, MidpointRounding.AwayFromZero), check.GetProperty("metPercent").GetDecimal());
        Assert.Equal(actual > norm, check.GetProperty("mustProposeAssignment").GetBoolean());
    }

    [Fact]
    public async Task A_car_went_from_one_office_to_another()
    {
        var planner = await registry.Shared.AsAsync("planner");
        var finance = await new Register(registry.Shared).OrganisationAsync("Sở Tài chính");
        async Task<int> CarsAsync(string on) => (await planner.QueryAsync($$"""{ offices(organisationId: "{{finance}}") { assets(on: "{{on}}") { id } } }"""))
            .GetProperty("offices")[0].GetProperty("assets").GetArrayLength();

        Assert.Equal((1, 0), (await CarsAsync("2025-10-19"), await CarsAsync("2025-10-20")));
    }

    private async Task<IReadOnlyList<JsonElement>> FiguresAsync(string arguments) =>
        [.. (await (await registry.Shared.AsAsync("planner")).QueryAsync($"{{ staffFigures({arguments}) {{ organisationType offices headcount areaM2 }} }}"))
            .GetProperty("staffFigures").EnumerateArray()];
}
