using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Input that no form sends: it is refused by name or stored as it is, and never trips the server up.</summary>
public sealed class OddInputTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string ReadBack = """
        query($id: ID!) {
          facilityById(id: $id) {
            number name formerName address formerCommuneName landAreaM2 floorAreaM2 vacantSince location { longitude latitude }
            timeline { summary effectiveOn recordedAt paper { number date issuer } }
          }
          facilities(first: 1) { totalCount }
          provinceSummary(provinceCode: "12") { facilities }
        }
        """;

    private static readonly string[] Texts =
    [
        "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"x\\udfff\"", "\"\\ud83c\\udfe0\"", "\"\\ufeff\\u200b\\u202e\"", "\"'; drop table x; --\"", "\"%_\\\\\"",
        "\"{{0}} ${x} <script>\"", "1", "true", "[]", "{}", "null",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-1", "1e400", "-1e400", "1e-400", "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001",
        "1e28", "9223372036854775808", "\"NaN\"", "\"1\"", "true", "[]", "null",
    ];

    private static readonly string[] Dates =
    [
        "\"0001-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"2025-02-30\"", "\"2025-1-1\"", "\"0000-00-00\"", "\"-2025-01-01\"", "\"1752-09-09\"", "20250101", "\"\"",
        "\"2025-07-01T00:00:00Z\"", "null",
    ];

    private static readonly string[] Positions =
    [
        "{ \"longitude\": 1e400, \"latitude\": 22 }", "{ \"longitude\": \"NaN\", \"latitude\": 22 }", "{ \"longitude\": 1e308, \"latitude\": -1e308 }",
        "{ \"longitude\": -0.0, \"latitude\": 0 }", "{ \"longitude\": 103.4 }", "{ \"longitude\": null, \"latitude\": null }", "[103.4, 22.3]", "\"POINT(103 22)\"",
        "{ \"longitude\": 103.123456789012345678, \"latitude\": 22.3 }",
    ];

    public static TheoryData<string, string> FieldValues =>
    [
        .. Rows(["number", "name", "formerName", "address", "formerCommuneName", "communeId", "holderId", "idempotencyKey", "category"], Texts),
        .. Rows(["landAreaM2", "floorAreaM2"], Numbers),
        .. Rows(["vacantSince", "effectiveOn"], Dates),
        .. Rows(["location"], Positions),
        .. Rows(["paper"], [
            "{ \"kind\": \"DECISION\", \"number\": \"1\\u0000\", \"date\": \"2025-07-01\" }", "{ \"kind\": \"DECISION\", \"number\": \"1\", \"date\": \"0001-01-01\" }",
            "{ \"kind\": \"TREATY\", \"number\": \"1\", \"date\": \"2025-07-01\" }", "{ \"kind\": \"DECISION\" }", "{ \"kind\": \"OTHER\", \"number\": \"1\", \"date\": \"2025-07-01\", \"issuer\": \"\\u0000\" }",
            "{ \"kind\": \"OTHER\", \"number\": \"1\", \"date\": \"2025-07-01\", \"seal\": true }",
        ]),
    ];

    [Theory]
    [MemberData(nameof(FieldValues))]
    public async Task An_odd_value_in_a_field_is_refused_or_stored_and_read_back(string field, string json) => await RegisterAsync(field, json);

    [Theory]
    [InlineData("number", 5_000)]
    [InlineData("number", 500_000)]
    [InlineData("name", 500_000)]
    [InlineData("address", 1_000_000)]
    [InlineData("holderId", 500_000)]
    public async Task A_very_long_text_is_refused_or_stored_and_read_back(string field, int length)
    {
        // Text that does not compress, as a database would meet it at worst.
        var random = new Random(7);
        var text = string.Create(length, random, (span, source) => source.GetItems("abcdefghijklmnopqrstuvwxyzàđêôơư0123456789", span));

        await RegisterAsync(field, JsonSerializer.Serialize(text));
    }

    [Theory]
    [InlineData("""query($v: String!) { facilityByNumber(number: $v) { id } }""")]
    [InlineData("""query($v: String!) { facilities(filter: { search: $v }) { totalCount nodes { id } } }""")]
    [InlineData("""query($v: String!) { facilities(filter: { communeCode: $v }) { totalCount nodes { id } } }""")]
    [InlineData("""query($v: String!) { facilities(after: $v) { nodes { id } } }""")]
    [InlineData("""query($v: String!) { dossiers(where: { number: { eq: $v } }) { totalCount nodes { id } } }""")]
    [InlineData("""query($v: String!) { dossiers(where: { number: { startsWith: $v } }) { totalCount nodes { id } } }""")]
    [InlineData("""query($v: String!) { dossiers(where: { justification: { contains: $v } }) { totalCount nodes { id } } }""")]
    [InlineData("""query($v: String!) { administrativeUnits(provinceCode: $v) { id } }""")]
    [InlineData("""query($v: String!) { provinceSummary(provinceCode: $v) { facilities } }""")]
    public async Task An_odd_text_in_a_query_is_answered(string query)
    {
        var planner = await registry.AsAsync("planner");
        foreach (var value in (string[])[.. Texts, JsonSerializer.Serialize(new string('ư', 100_000))])
        {
            (await planner.PostRawAsync("/graphql", Body(query, $$"""{ "v": {{value}} }"""))).AssertIsComposed();
        }
    }

    [Theory]
    [InlineData("query($v: LocalDate) { provinceSummary(provinceCode: \"12\", effectiveAt: $v) { facilities communes housingNeeded } }")]
    [InlineData("query($v: LocalDate) { administrativeUnits(provinceCode: \"12\", effectiveAt: $v) { id facilityCount } }")]
    [InlineData("query($v: LocalDate) { dossiers(where: { submittedOn: { gte: $v } }) { totalCount } }")]
    public async Task An_odd_date_in_a_query_is_answered(string query)
    {
        var planner = await registry.AsAsync("planner");
        foreach (var value in Dates)
        {
            (await planner.PostRawAsync("/graphql", Body(query, $$"""{ "v": {{value}} }"""))).AssertIsComposed();
        }
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("2025-07-01T25:00:00Z")]
    [InlineData("2025-07-01T00:00:00+99:00")]
    [InlineData("2025-07-01T00:00:00")]
    [InlineData("now")]
    public async Task An_odd_moment_in_a_query_is_answered(string moment)
    {
        var planner = await registry.AsAsync("planner");
        const string Query = "query($v: DateTime) { provinceSummary(provinceCode: \"12\", recordedAt: $v) { facilities } }";

        (await planner.PostRawAsync("/graphql", Body(Query, $$"""{ "v": "{{moment}}" }"""))).AssertIsComposed();
    }

    [Theory]
    [InlineData("{ facilities(first: -1) { nodes { id } } }")]
    [InlineData("{ facilities(first: 0) { nodes { id } totalCount } }")]
    [InlineData("{ facilities(first: 501) { nodes { id } } }")]
    [InlineData("{ facilities(first: 1, last: 1) { nodes { id } } }")]
    [InlineData("{ facilities(last: 2147483647) { nodes { id } } }")]
    [InlineData("{ facilities(filter: { classifications: [] }) { totalCount } }")]
    [InlineData("{ facilities(filter: { classifications: [SURPLUS, SURPLUS] }) { totalCount } }")]
    [InlineData("{ facilities(order: []) { totalCount nodes { id } } }")]
    [InlineData("{ facilities(order: [{ }]) { nodes { id } } }")]
    [InlineData("{ facilities(order: [{ number: ASC, name: DESC }]) { nodes { id } } }")]
    [InlineData("{ facilities(order: [{ location: { longitude: ASC } }]) { nodes { id } } }")]
    [InlineData("{ facilities(order: [{ assignment: { decisionNumber: ASC } }, { custodySince: DESC }]) { nodes { id } } }")]
    [InlineData("{ dossiers(where: { number: { in: [] } }) { totalCount } }")]
    [InlineData("{ dossiers(where: { number: { in: [null] } }) { totalCount } }")]
    [InlineData("{ dossiers(where: { or: [] }) { totalCount } }")]
    [InlineData("{ dossiers(where: { areaNeededM2: { gt: 79228162514264337593543950335 } }) { totalCount } }")]
    [InlineData("{ dossiers(where: { version: { lte: -2147483648 } }) { totalCount } }")]
    [InlineData("{ dossiers(where: { decisionId: { eq: null } }) { totalCount } }")]
    [InlineData("{ dossiers(where: { justification: { contains: \"\" } }) { totalCount } }")]
    [InlineData("{ nodes(ids: []) { id } }")]
    [InlineData("{ facilities { nodes { openRequests { facilities { openRequests { facilities { openRequests { id } } } } } } } }")]
    [InlineData("{ a { b } }")]
    [InlineData("{")]
    [InlineData("\u0000")]
    [InlineData("{ facilityByNumber(number: \"\\u0000\") { id } }")]
    [InlineData("{ facilityByNumber(number: \"\\uD800\") { id } }")]
    [InlineData("{ facilityByNumber(number: \"\"\"\n\"\"\") { id } }")]
    [InlineData("subscription { x }")]
    public async Task An_odd_query_is_answered(string query)
    {
        var commune = await registry.AsAsync("commune");

        (await commune.PostRawAsync("/graphql", JsonSerializer.Serialize(new { query }))).AssertIsComposed();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\"query\"")]
    [InlineData("""{ "query": 1 }""")]
    [InlineData("""{ "query": "\ud800" }""")]
    [InlineData("""{ "query": "{ me { name } }", "operationName": "\ud800" }""")]
    [InlineData("""{ "query": "{ me { name } }", "variables": [] }""")]
    [InlineData("""{ "query": "{ me { name } }", "variables": { "\ud800": 1 } }""")]
    [InlineData("""{ "query": "{ me { name } }", "extensions": 1 }""")]
    [InlineData("""{ "query": "{ me { name } }" """)]
    [InlineData("""[{ "query": "{ me { name } }" }]""")]
    public async Task An_odd_body_is_answered(string body)
    {
        var commune = await registry.AsAsync("commune");

        (await commune.PostRawAsync("/graphql", body)).AssertIsComposed();
    }

    private static IEnumerable<(string, string)> Rows(string[] fields, string[] values) =>
        fields.SelectMany(field => values.Select(value => (field, value)));

    private static string Body(string query, string variables) => $$"""{ "query": {{JsonSerializer.Serialize(query)}}, "variables": {{variables}} }""";

    private async Task RegisterAsync(string field, string json)
    {
        var admin = await registry.AsAsync("admin");
        var free = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        var right = Inputs.RegisterFacility($"LẠ-{Guid.NewGuid():N}", Ids.Of(free.GetProperty("commune")), Ids.Of(free.GetProperty("holder")));
        var fields = right.Fields.Remove(field).Select(given => $"\"{given.Key}\": {JsonSerializer.Serialize(given.Value)}").Append($"\"{field}\": {json}");

        var answer = await admin.PostRawAsync("/graphql", Body(
            "mutation($input: RegisterFacilityInput!) { registerFacility(input: $input) { facility { id } errors { ... on Error { code } } } }",
            $$"""{ "input": { {{string.Join(", ", fields)}} } }"""));

        answer.AssertIsComposed();
        if (answer.Body.Contains("\"facility\":{", StringComparison.Ordinal))
        {
            var id = Ids.Of(answer.Json.GetProperty("data").GetProperty("registerFacility").GetProperty("facility"));
            _ = await admin.QueryAsync(ReadBack, new { id });
        }
    }
}
