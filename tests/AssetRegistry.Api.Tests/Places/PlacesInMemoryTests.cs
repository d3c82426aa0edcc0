using System.Globalization;
using AssetRegistry.Api.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Api.Tests.Places;

/// <summary>Places of today come from memory, and are those that the history tells of the same moment, whoever asks under whatever filter.</summary>
public sealed class PlacesInMemoryTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Today = "query($f: FacilityRecordFilterInput, $area: String!, $at: PositionInput!, $m: Float!, $n: Int!) { " + Asked + " }";
    private const string TodayFromHistory = "query($f: FacilityRecordFilterInput, $area: String!, $at: PositionInput!, $m: Float!, $n: Int!, $now: DateTime) { "
        + AskedOfHistory + " }";

    private const string Asked = """
        facilitiesInArea(area: $area, filter: $f, first: $n) { totalCount next nodes { number name } }
        facilitiesWithin(position: $at, distanceM: $m, filter: $f, first: $n) { totalCount next nodes { distanceM facility { number } } }
        nearestFacilities(position: $at, filter: $f, first: $n) { distanceM facility { number } }
        """;

    private const string AskedOfHistory = """
        facilitiesInArea(area: $area, filter: $f, first: $n, recordedAt: $now) { totalCount next nodes { number name } }
        facilitiesWithin(position: $at, distanceM: $m, filter: $f, first: $n, recordedAt: $now) { totalCount next nodes { distanceM facility { number } } }
        nearestFacilities(position: $at, filter: $f, first: $n, recordedAt: $now) { distanceM facility { number } }
        """;

    private static readonly Gen<object> Questions =
        from west in Gen.Choose(10230, 10370)
        from south in Gen.Choose(2160, 2270)
        from width in Gen.Choose(1, 80)
        from height in Gen.Choose(1, 80)
        from metres in Gen.Choose(1, 60)
        from count in Gen.Choose(1, 60)
        from filter in Gen.Elements<object>(
            new { }, new { classifications = new[] { "SURPLUS" } }, new { categories = new[] { "SCHOOL", "HEALTH_STATION" } }, new { inCustody = true },
            new { search = "truong" }, new { stages = new[] { "NONE", "REQUESTED" } })
        select (object)new
        {
            f = filter,
            area = Box(west / 100d, south / 100d, width / 100d, height / 100d),
            at = new { longitude = west / 100d, latitude = south / 100d },
            m = metres * 1_000d,
            n = count,
            now = DateTimeOffset.UtcNow.AddMinutes(1),
        };

    [Theory]
    [InlineData("planner")]
    [InlineData("commune")]
    [InlineData("agency")]
    [InlineData("landfund")]
    public async Task They_are_those_of_the_history(string account)
    {
        var client = await registry.AsAsync(account);
        var found = 0;
        foreach (var question in Questions.Sample(15))
        {
            var ours = await client.QueryAsync(Today, question);
            found += ours.GetProperty("facilitiesInArea").GetProperty("totalCount").GetInt32();

            Assert.Equal((await client.QueryAsync(TodayFromHistory, question)).GetRawText(), ours.GetRawText());
        }

        Assert.NotEqual(0, found);
    }

    [Fact]
    public async Task Only_the_records_of_the_page_come_from_the_database()
    {
        var client = await registry.AsAsync("planner");
        var question = Questions.Sample(1).Single();
        _ = await client.QueryAsync(Today, question);

        using (var statements = new StatementLog(registry.Server, "facility_history"))
        {
            _ = await client.QueryAsync(Today, question);

            Assert.Equal(3, statements.Texts.Count);
            Assert.DoesNotContain(statements.Texts, text => text.Contains("point(", StringComparison.Ordinal));
        }

        using (var statements = new StatementLog(registry.Server, "facility_history"))
        {
            _ = await client.QueryAsync(TodayFromHistory, question);

            Assert.Contains(statements.Texts, text => text.Contains("point(", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Who_has_just_moved_a_facility_finds_it_where_it_is_now()
    {
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0072");
        var client = await registry.AsAsync("planner");
        var (longitude, latitude) = (103.001, 22.777);

        _ = await registry.Journey.GiveAsync("admin", Inputs.CorrectFacility(facility).With("location", new { longitude, latitude }));

        var found = await client.QueryAsync(
            "query($at: PositionInput!) { facilitiesWithin(position: $at, distanceM: 1) { nodes { facility { number } } } }", new { at = new { longitude, latitude } });
        Assert.Equal(
            "CSND-2025-0072",
            Assert.Single(found.GetProperty("facilitiesWithin").GetProperty("nodes").EnumerateArray()).GetProperty("facility").GetProperty("number").GetString());
    }

    private static string Box(double west, double south, double width, double height) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"type":"Polygon","coordinates":[[[{{west}},{{south}}],[{{west + width}},{{south}}],[{{west + width}},{{south + height}}],[{{west}},{{south + height}}],[{{west}},{{south}}]]]}""");
}
