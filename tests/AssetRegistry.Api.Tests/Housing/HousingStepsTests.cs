using System.Text.Json;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Housing;

namespace AssetRegistry.Api.Tests.Housing;

/// <summary>From the application for official housing to the return of the room, over HTTP.</summary>
public sealed class HousingStepsTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task From_the_application_to_the_return_of_the_room()
    {
        var site = await SiteAsync();
        var application = await GiveAsync("commune", HousingInputs.Submit());
        Assert.Equal(("AWAITING_VERIFICATION", "2026-01-15"), (Status(application), application.GetProperty("dueOn").GetString()));
        application = await GiveAsync("commune", HousingInputs.Verify(application));
        Assert.Equal(("AWAITING_DECISION", "2026-01-26"), (Status(application), application.GetProperty("dueOn").GetString()));
        application = await GiveAsync("province", HousingInputs.Decide(application));
        Assert.Equal(("ELIGIBLE", "2026-01-30"), (Status(application), application.GetProperty("dueOn").GetString()));

        application = await GiveAsync("landfund", HousingInputs.Allocate(application, site, RoomOf(site)));
        application = await GiveAsync("landfund", HousingInputs.Sign(application));

        Assert.Equal(0, await FreeBedsAsync(site, Days.HandedOver));
        var read = await ReadAsync(application, "rentPerMonthDong contractTo isOverdue(on: \"2030-01-01\") site { name } stay { beds from to organisation { name } } timeline { kind }");
        Assert.Equal((350_000, "2028-01-27"), (read.GetProperty("rentPerMonthDong").GetInt64(), read.GetProperty("contractTo").GetString()));
        Assert.False(read.GetProperty("isOverdue").GetBoolean());
        Assert.Equal(5, read.GetProperty("timeline").GetArrayLength());

        Assert.Equal("RETURNED", Status(await GiveAsync("landfund", HousingInputs.Return(application))));

        Assert.Equal((0, 2), (await FreeBedsAsync(site, Days.InUse), await FreeBedsAsync(site, "2026-02-10")));
    }

    [Fact]
    public async Task Of_allocations_made_at_once_none_takes_a_bed_another_has()
    {
        var site = await SiteAsync();
        var applications = new List<JsonElement>();
        for (var count = 0; count < 5; count++)
        {
            applications.Add(await EligibleAsync());
        }

        var landfund = await registry.AsAsync("landfund");
        var answers = await Task.WhenAll(applications.Select(application => landfund.GiveAsync(HousingInputs.Allocate(application, site, RoomOf(site)).With("beds", 1))));

        Assert.Equal(2, answers.Count(answer => answer.Errors.Count == 0));
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer =>
        {
            Assert.Equal("HOUSING_ROOM_FULL", answer.Code());
            Assert.Contains("UBND xã Tả Lèng", answer.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        });
        Assert.Equal(0, await FreeBedsAsync(site, Days.HandedOver));
    }

    [Fact]
    public async Task A_retry_changes_nothing()
    {
        var site = await SiteAsync();
        var command = HousingInputs.Allocate(await EligibleAsync(), site, RoomOf(site)).With("beds", 1);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => GiveAsync("landfund", command)));

        Assert.Single(answers.Select(answer => answer.GetProperty("version").GetInt32()).Distinct());
        Assert.Equal(1, await FreeBedsAsync(site, Days.HandedOver));
    }

    [Fact]
    public async Task Who_owns_a_house_nearby_is_refused_with_the_distance()
    {
        var near = HousingInputs.Submit().With("ownsHouse", true).With("distanceKm", 6.5m);
        var application = await GiveAsync("commune", HousingInputs.Verify(await GiveAsync("commune", near)));

        var answer = await (await registry.AsAsync("province")).GiveAsync(HousingInputs.Decide(application));

        Assert.Equal("HOUSING_CONDITIONS_NOT_MET", answer.Code());
        Assert.Contains("6.5 km", answer.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        var refused = await GiveAsync("province", HousingInputs.Decide(application).With("isEligible", false).With("reason", "Có nhà cách 6,5 km").Anew());
        Assert.Equal("INELIGIBLE", Status(refused));
    }

    [Theory]
    [InlineData("headcount", 0, "FIELD_OUT_OF_RANGE")]
    [InlineData("workplace", " ", "FIELD_REQUIRED")]
    [InlineData("ownsHouse", true, "FIELD_REQUIRED")]
    [InlineData("distanceKm", -1, "FIELD_OUT_OF_RANGE")]
    public async Task An_application_that_is_not_sound_is_refused(string field, object value, string code) =>
        Assert.Equal(code, (await (await registry.AsAsync("commune")).GiveAsync(HousingInputs.Submit().With(field, value))).Code());

    [Fact]
    public async Task Title_groups_must_add_up()
    {
        var organisation = await new Register(registry.Server).OrganisationAsync("Sở Tư pháp");
        var command = Inputs.RecordHousingNeed(organisation).With("groups", new[] { new { title = "SPECIALIST", headcount = 30 }, new { title = "DIVISION_HEAD", headcount = 9 } });

        Assert.Equal("HOUSING_GROUPS_DO_NOT_ADD_UP", (await (await registry.AsAsync("finance")).GiveAsync(command)).Code());
        var recorded = await GiveAsync("finance", command.With("headcount", 39).Anew());
        Assert.Equal(39, recorded.GetProperty("needed").GetInt32());
    }

    [Fact]
    public async Task An_application_is_seen_by_its_organisation_and_the_province_only()
    {
        var application = await GiveAsync("commune", HousingInputs.Submit());
        const string query = "query($id: ID!) { node(id: $id) { id } }";

        Assert.Equal(JsonValueKind.Object, (await (await registry.AsAsync("auditor")).QueryAsync(query, new { id = Ids.Of(application) })).GetProperty("node").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await (await registry.AsAsync("agency")).QueryAsync(query, new { id = Ids.Of(application) })).GetProperty("node").ValueKind);
        var list = await (await registry.AsAsync("agency")).QueryAsync("{ housingApplications(first: 500) { nodes { id } } housingSummary { organisations { organisation { name } } } }");
        Assert.DoesNotContain(Ids.Of(application), list.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("UBND", list.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_stored_record_is_the_fold_of_its_events()
    {
        var site = await SiteAsync();
        _ = await GiveAsync("landfund", HousingInputs.Allocate(await EligibleAsync(), site, RoomOf(site)));

        Assert.True(await Replay.AssertEqualsSnapshotsAsync<HousingSite>(registry.Server, record => record.Id) > 0);
        Assert.True(await Replay.AssertEqualsSnapshotsAsync<HousingApplication>(registry.Server, record => record.Id) > 0);
    }

    private async Task<JsonElement> SiteAsync()
    {
        var commune = (await new Register(registry.Server).FacilitiesAsync("communeCode: \"03405\", classifications: [RETAINED]"))[0].GetProperty("commune");

        return await GiveAsync("landfund", HousingInputs.AddRoom(await GiveAsync("landfund", HousingInputs.Register(Ids.Of(commune)))));
    }

    private async Task<JsonElement> EligibleAsync() =>
        await GiveAsync("province", HousingInputs.Decide(await GiveAsync("commune", HousingInputs.Verify(await GiveAsync("commune", HousingInputs.Submit())))));

    private async Task<int> FreeBedsAsync(JsonElement site, string day) => (await (await registry.AsAsync("planner")).QueryAsync(
        "query($id: ID!, $on: LocalDate) { node(id: $id) { ... on HousingSite { freeBeds(on: $on) } } }", new { id = Ids.Of(site), on = day }))
        .GetProperty("node").GetProperty("freeBeds").GetInt32();

    private async Task<JsonElement> ReadAsync(JsonElement application, string selection) => (await (await registry.AsAsync("planner")).QueryAsync(
        $$"""query($id: ID!) { node(id: $id) { ... on HousingApplication { {{selection}} } } }""", new { id = Ids.Of(application) })).GetProperty("node");

    private Task<JsonElement> GiveAsync(string account, CommandInput command) => registry.Journey.GiveAsync(account, command);

    private static string RoomOf(JsonElement site) => site.GetProperty("rooms")[0].GetProperty("roomId").GetString()!;

    private static string? Status(JsonElement application) => application.GetProperty("status").GetString();
}
