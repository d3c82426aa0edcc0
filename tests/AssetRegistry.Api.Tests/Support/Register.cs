using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Looks nouns up as a planner, who sees the whole province.</summary>
public sealed class Register(TestServer server)
{
    private const string FacilityFields =
        "id version number name classification stage location { longitude latitude } commune { id code } holder { id name } parcels { id } assignment { decisionNumber receiver { name } }";

    /// <summary>Facilities under a filter in GraphQL's own notation, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<JsonElement>> FacilitiesAsync(string filter)
    {
        var data = await QueryAsync($$"""{ facilities(first: 500, filter: { {{filter}} }, order: [{ number: ASC }]) { nodes { {{FacilityFields}} } } }""");

        return [.. data.GetProperty("facilities").GetProperty("nodes").EnumerateArray()];
    }

    public async Task<JsonElement> FacilityAsync(string number) =>
        (await QueryAsync($$"""{ facilityByNumber(number: "{{number}}") { {{FacilityFields}} } }""")).GetProperty("facilityByNumber");

    /// <summary>Surplus facilities that nobody has asked for.</summary>
    public Task<IReadOnlyList<JsonElement>> FreeFacilitiesAsync() => FacilitiesAsync("classifications: [SURPLUS], stages: [NONE]");

    /// <summary>Of these the ones whose land and buildings nobody has recorded yet and that the land fund centre does not keep.</summary>
    public async Task<IReadOnlyList<JsonElement>> UndescribedFacilitiesAsync() =>
        [.. (await FacilitiesAsync("classifications: [SURPLUS], stages: [NONE], inCustody: false")).Where(facility => facility.GetProperty("parcels").GetArrayLength() == 0)];

    /// <summary>The oldest request in this status.</summary>
    public async Task<JsonElement> RequestAsync(string status)
    {
        var data = await QueryAsync(
            $$"""{ dossiers(first: 1, where: { status: { eq: {{status}} }, kind: { eq: REQUEST } }, order: [{ number: ASC }]) { nodes { id version number } } }""");

        return data.GetProperty("dossiers").GetProperty("nodes")[0];
    }

    /// <summary>A commune in force, by its code.</summary>
    public async Task<JsonElement> UnitAsync(string code) =>
        (await QueryAsync("""{ administrativeUnits(provinceCode: "12") { id code version name fullName } }""")).GetProperty("administrativeUnits").EnumerateArray()
            .Single(unit => unit.GetProperty("code").GetString() == code);

    /// <summary>The global id of an organisation.</summary>
    public async Task<string> OrganisationAsync(string name) =>
        (await QueryAsync("{ organisations { id name } }")).GetProperty("organisations").EnumerateArray()
            .Single(organisation => organisation.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;

    /// <summary>The main office of an organisation.</summary>
    public async Task<JsonElement> OfficeAsync(string organisation) => (await QueryAsync(
        $$"""
        { offices(organisationId: "{{await OrganisationAsync(organisation)}}") {
            id version kind headcount site { areaM2 facilityNumber } assets { id name quantity } } }
        """)).GetProperty("offices")[0];

    /// <summary>The account of this name.</summary>
    public async Task<JsonElement> AccountAsync(string name) =>
        (await (await server.AsAsync("auditor")).QueryAsync("{ accounts { id version name isDisabled } }")).GetProperty("accounts").EnumerateArray()
            .Single(account => account.GetProperty("name").GetString() == name);

    private async Task<JsonElement> QueryAsync(string query) => await (await server.AsAsync("planner")).QueryAsync(query);
}
