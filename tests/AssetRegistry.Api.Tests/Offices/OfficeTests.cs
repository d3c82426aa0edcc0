using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Offices;

/// <summary>Who works where, over HTTP.</summary>
public sealed class OfficeTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private Register Register => new(registry.Server);

    [Fact]
    public async Task An_organisation_keeps_a_second_site_from_its_opening_to_its_end()
    {
        var commune = await registry.AsAsync("commune");
        var (organisation, facility) = (await Register.OrganisationAsync("UBND xã Tả Lèng"), await PlaceAsync("CULTURE_HOUSE"));
        var office = (await commune.GiveAsync(Inputs.OpenOffice(organisation, facility))).Noun("office");
        office = (await commune.GiveAsync(Inputs.CountOfficeStaff(office))).Noun("office");
        office = (await commune.GiveAsync(Inputs.MeasureOfficeArea(office))).Noun("office");
        office = (await commune.GiveAsync(Inputs.RecordOfficeAsset(office))).Noun("office");
        Assert.Equal("OFFICE_STILL_HAS_ASSETS", (await commune.GiveAsync(Inputs.EndOffice(office))).Code());
        var main = await Register.OfficeAsync("UBND xã Tả Lèng");
        var asset = Ids.Of(office.GetProperty("assets")[0]);
        office = (await commune.GiveAsync(Inputs.TransferOfficeAsset(office, asset, Ids.Of(main)))).Noun("office");
        office = (await commune.GiveAsync(Inputs.EndOffice(office))).Noun("office");

        Assert.Equal(1, await OfficesAsync("commune", organisation, Days.Requested, "SECOND_SITE"));
        Assert.Equal(0, await OfficesAsync("commune", organisation, Days.InUse, "SECOND_SITE"));
        Assert.Contains(asset, (await Register.OfficeAsync("UBND xã Tả Lèng")).GetProperty("assets").EnumerateArray().Select(Ids.Of));
        var told = await commune.QueryAsync($$"""{ node(id: "{{Ids.Of(office)}}") { ... on Office { timeline { kind summary } } } }""");
        Assert.Equal(
            ["OFFICE_ENDED", "OFFICE_ASSET_GIVEN_AWAY", "OFFICE_ASSET_RECORDED", "OFFICE_AREA_MEASURED", "OFFICE_STAFF_COUNTED", "OFFICE_OPENED"],
            told.GetProperty("node").GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task A_second_main_office_is_refused_and_names_the_first()
    {
        var command = Inputs.OpenOffice(await Register.OrganisationAsync("UBND xã Tả Lèng"), await PlaceAsync("SCHOOL")).With("kind", "MAIN_HEADQUARTERS");
        var main = await Register.OfficeAsync("UBND xã Tả Lèng");

        var refused = await (await registry.AsAsync("commune")).GiveAsync(command);

        Assert.Equal("MAIN_OFFICE_EXISTS", refused.Code());
        Assert.Contains(
            main.GetProperty("site").GetProperty("facilityNumber").GetString()!, refused.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_main_offices_opened_at_once_one_is_left()
    {
        var finance = await registry.AsAsync("finance");
        var province = await Register.OrganisationAsync("UBND tỉnh Lai Châu");
        var places = (await Register.FacilitiesAsync("categories: [WAREHOUSE], classifications: [RETAINED]")).Take(6).Select(Ids.Of);

        var answers = await Task.WhenAll(places.Select(place => finance.GiveAsync(Inputs.OpenOffice(province, place).With("kind", "MAIN_HEADQUARTERS"))));

        Assert.Single(answers, answer => answer.Errors.Count == 0);
        Assert.All(answers.Where(answer => answer.Errors.Count > 0), answer => Assert.Equal("MAIN_OFFICE_EXISTS", answer.Code()));
    }

    [Fact]
    public async Task Of_two_offices_opened_at_once_the_room_is_given_to_one()
    {
        var finance = await registry.AsAsync("finance");
        var facility = (await Register.FacilitiesAsync("categories: [GUEST_HOUSE], classifications: [RETAINED]"))[0];
        var floor = (await finance.QueryAsync($$"""{ facilityById(id: "{{Ids.Of(facility)}}") { floorAreaM2 } }"""))
            .GetProperty("facilityById").GetProperty("floorAreaM2").GetDecimal();
        var (one, other) = (await Register.OrganisationAsync("Sở Nội vụ"), await Register.OrganisationAsync("Sở Tư pháp"));

        var answers = await Task.WhenAll(new[] { one, other }
            .Select(organisation => finance.GiveAsync(Inputs.OpenOffice(organisation, Ids.Of(facility)).With("areaM2", floor))));

        Assert.Equal(["OFFICE_AREA_EXCEEDS_FACILITY"], answers.Where(answer => answer.Errors.Count > 0).Select(answer => answer.Code()));
    }

    [Fact]
    public async Task A_retry_opens_nothing_twice()
    {
        var finance = await registry.AsAsync("finance");
        var command = Inputs.OpenOffice(await Register.OrganisationAsync("Sở Xây dựng"), await PlaceAsync("SCHOOL", "03408"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => finance.GiveAsync(command)));

        Assert.Single(answers.Select(answer => Ids.Of(answer.Noun("office"))).Distinct());
    }

    [Fact]
    public async Task An_office_that_may_not_be_seen_looks_like_one_that_does_not_exist()
    {
        var (commune, hidden) = (await registry.AsAsync("commune"), await Register.OfficeAsync("Sở Y tế"));

        Assert.Equal("OFFICE_NOT_FOUND", (await commune.GiveAsync(Inputs.CountOfficeStaff(hidden))).Code());
        var data = await commune.QueryAsync(
            $$"""{ node(id: "{{Ids.Of(hidden)}}") { id } offices(organisationId: "{{await Register.OrganisationAsync("Sở Y tế")}}") { id } }""");
        Assert.Equal(JsonValueKind.Null, data.GetProperty("node").ValueKind);
        Assert.Empty(data.GetProperty("offices").EnumerateArray());
        Assert.Equal(
            ["COMMUNE_COMMITTEE"],
            (await commune.QueryAsync("{ staffFigures { organisationType } }")).GetProperty("staffFigures").EnumerateArray()
                .Select(figure => figure.GetProperty("organisationType").GetString()));
    }

    [Theory]
    [InlineData("areaM2", -1, "FIELD_OUT_OF_RANGE", "areaM2")]
    [InlineData("areaM2", 99999, "OFFICE_AREA_EXCEEDS_FACILITY", "areaM2")]
    [InlineData("effectiveOn", "2025-06-30", "DATE_BEFORE_PREVIOUS_STEP", "effectiveOn")]
    [InlineData("expectedVersion", 99, "STALE_VERSION", "expectedVersion")]
    public async Task A_bad_measurement_is_refused_at_its_field(string name, object value, string code, string field)
    {
        var refused = await (await registry.AsAsync("finance")).GiveAsync(Inputs.MeasureOfficeArea(await Register.OfficeAsync("Sở Nội vụ")).With(name, value));

        Assert.Equal((code, field), (refused.Code(), refused.Errors[0].GetProperty("field").GetString()));
    }

    private async Task<string> PlaceAsync(string category, string commune = "03405") =>
        Ids.Of((await Register.FacilitiesAsync($"communeCode: \"{commune}\", categories: [{category}], classifications: [RETAINED]"))[0]);

    private async Task<int> OfficesAsync(string account, string organisation, string on, string kind) =>
        (await (await registry.AsAsync(account)).QueryAsync($$"""{ offices(organisationId: "{{organisation}}", on: "{{on}}") { kind } }"""))
            .GetProperty("offices").EnumerateArray().Count(office => office.GetProperty("kind").GetString() == kind);
}
