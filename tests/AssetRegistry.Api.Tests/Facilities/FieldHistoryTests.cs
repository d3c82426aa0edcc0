using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Facilities;

/// <summary>The timeline of a facility tells what each fact did to which field, who recorded it, by which paper and why.</summary>
public sealed class FieldHistoryTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Read = """
        query($id: ID!) { facilityById(id: $id) { landAreaM2 timeline {
            kind effectiveOn recordedAt account organisation { name } reason paper { number } changes { field before after } } } }
        """;

    [Theory]
    [InlineData("en", "land area", "3,456.70 m²")]
    [InlineData("vi", "diện tích đất", "3.456,70 m²")]
    public async Task A_correction_says_which_value_became_which(string language, string field, string after)
    {
        var facility = (await new Register(copy.Server).UndescribedFacilitiesAsync())[language == "en" ? 0 : 1];
        _ = await copy.Journey.GiveAsync("landfund", Inputs.CorrectFacility(facility));

        using var planner = await copy.Server.SignInAsync("planner", language);
        var read = (await planner.QueryAsync(Read, new { id = Ids.Of(facility) })).GetProperty("facilityById");
        var corrected = read.GetProperty("timeline").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "FACILITY_CORRECTED");
        var registered = read.GetProperty("timeline").EnumerateArray().Single(entry => entry.GetProperty("kind").GetString() == "FACILITY_REGISTERED");
        var change = Assert.Single(corrected.GetProperty("changes").EnumerateArray());

        Assert.Equal((field, after), (change.GetProperty("field").GetString(), change.GetProperty("after").GetString()));
        Assert.Equal(
            registered.GetProperty("changes").EnumerateArray().Where(first => first.GetProperty("field").GetString() == field)
                .Select(first => first.GetProperty("after").GetString()).SingleOrDefault(),
            change.GetProperty("before").GetString());
        Assert.Equal(("landfund", "Nhập nhầm số"), (corrected.GetProperty("account").GetString(), corrected.GetProperty("reason").GetString()));
        Assert.NotEqual("", corrected.GetProperty("organisation").GetProperty("name").GetString());
        Assert.NotEqual("", corrected.GetProperty("paper").GetProperty("number").GetString());
    }

    [Fact]
    public async Task What_the_facts_did_one_after_another_leads_from_nothing_to_what_is_recorded_now()
    {
        using var planner = await copy.Server.SignInAsync("planner");
        foreach (var facility in (await new Register(copy.Server).FacilitiesAsync("stages: [DECIDED, HANDED_OVER, IN_USE]")).Take(5))
        {
            var read = (await planner.QueryAsync(Read, new { id = Ids.Of(facility) })).GetProperty("facilityById");
            var values = new Dictionary<string, string?>();
            foreach (var change in read.GetProperty("timeline").EnumerateArray().OrderBy(entry => entry.GetProperty("recordedAt").GetDateTimeOffset())
                .SelectMany(entry => entry.GetProperty("changes").EnumerateArray()))
            {
                values[change.GetProperty("field").GetString()!] = change.GetProperty("after").GetString();
            }

            Assert.Equal($"\"{facility.GetProperty("name").GetString()}\"", values["name"]);
            Assert.Equal(facility.GetProperty("holder").GetProperty("name").GetString(), values["holder"]);
            Assert.Equal(facility.GetProperty("assignment").GetProperty("decisionNumber").GetString(), values["decision"]);
        }
    }
}
