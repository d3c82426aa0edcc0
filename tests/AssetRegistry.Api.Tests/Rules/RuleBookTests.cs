using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace AssetRegistry.Api.Tests.Rules;

/// <summary>The law is read by everybody and changed by the administrator, without a new release.</summary>
public sealed class RuleBookTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    /// <summary>The newest pack is in force then, whichever tests ran before.</summary>
    private const string FarDay = "9999-12-31";
    private const string Transfer =
        "version inForce { version deadlines { kind days count verified source } title { vi en text } norms { titles { title areaM2 } sharedShare } }";

    [Theory]
    [InlineData("2025-06-15", "2025-01-01", 0.5)]
    [InlineData("2025-06-16", "2025-06-16", 0.85)]
    [InlineData("2025-09-16", "2025-07-01", 0.85)]
    public async Task Anybody_reads_the_law_of_a_day(string on, string version, double shared)
    {
        var pack = (await BookAsync("commune", on)).GetProperty("inForce");

        Assert.Equal(version, pack.GetProperty("version").GetString());
        Assert.Equal(shared, pack.GetProperty("norms").GetProperty("sharedShare").GetDouble());
    }

    [Fact]
    public async Task Names_come_in_the_language_of_the_reader_and_in_both()
    {
        using var vietnamese = await registry.Server.SignInAsync("planner", "vi");
        var title = (await vietnamese.QueryAsync("{ ruleBook(on: \"2025-06-16\") { inForce { title { vi en text } } } }"))
            .GetProperty("ruleBook").GetProperty("inForce").GetProperty("title");

        Assert.Equal("Decree 155/2025 on norms of office area", title.GetProperty("en").GetString());
        Assert.Equal(title.GetProperty("vi").GetString(), title.GetProperty("text").GetString());
        var english = (await BookAsync("planner", "2025-06-16")).GetProperty("inForce").GetProperty("title");
        Assert.Equal(english.GetProperty("en").GetString(), english.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Nobody_reads_it_without_signing_in()
    {
        using var stranger = registry.Server.Anonymous();

        Assert.True((await stranger.SendAsync("{ ruleBook { version } }")).TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task The_administrator_adopts_a_pack_that_holds_from_its_day_on_in_every_server()
    {
        await using var other = await TestServer.StartAsync(registry.Server.Database);
        var before = await BookAsync("admin", FarDay);
        var command = await AmendmentAsync("2040-01-01", days: 12);

        var adopted = (await (await registry.AsAsync("admin")).GiveAsync(command)).Noun("adoptedRules");

        Assert.Equal(before.GetProperty("version").GetInt32() + 1, adopted.GetProperty("version").GetInt32());
        Assert.Equal(12, TransferDays(await BookAsync("commune", FarDay)));
        Assert.Equal(30, TransferDays(await BookAsync("commune", "2025-09-16")));
        Assert.Equal(12, TransferDaysIn(registry.Server));
        Assert.Equal(12, await Eventually.ReadAsync(() => Task.FromResult(TransferDaysIn(other)), days => days == 12));
    }

    [Fact]
    public async Task A_pack_written_out_whole_can_be_adopted_under_another_name()
    {
        var book = (await (await registry.AsAsync("admin")).QueryAsync("{ ruleBook { version packs { content } } }")).GetProperty("ruleBook");
        var content = JsonNode.Parse(book.GetProperty("packs").EnumerateArray().Last().GetProperty("content").GetString()!)!;
        (content["version"], content["effectiveFrom"]) = ("2100 whole", "2100-01-01");

        var adopted = await (await registry.AsAsync("admin")).GiveAsync(Adopt(book.GetProperty("version").GetInt32(), content.ToJsonString()));

        Assert.Equal("2100 whole", adopted.Noun("adoptedRules").GetProperty("packs").EnumerateArray().Last().GetProperty("version").GetString());
    }

    [Fact]
    public async Task A_retry_adopts_nothing_twice()
    {
        var admin = await registry.AsAsync("admin");
        var command = await AmendmentAsync("2042-01-01", days: 11);
        var first = (await admin.GiveAsync(command)).Noun("adoptedRules");

        MutationResult? retry = null;
        await registry.Events.StoresNothingAsync(async () => retry = await admin.GiveAsync(command));

        Assert.Equal(first.ToString(), retry!.Noun("adoptedRules").ToString());
    }

    [Fact]
    public async Task Of_two_administrators_at_once_one_is_told_that_the_book_has_changed()
    {
        var admin = await registry.AsAsync("admin");
        var command = await AmendmentAsync("2043-01-01", days: 10);

        var answers = await Task.WhenAll(admin.GiveAsync(command), admin.GiveAsync(command.Anew()));

        Assert.Equal(["STALE_VERSION"], answers.SelectMany(answer => answer.Errors).Select(error => error.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("deadlines/0/days", "\"ten\"", "RULE_PACK_REJECTED", "deadlines[0].days")]
    [InlineData("deadlines/0/source", "\"\"", "RULE_PACK_REJECTED", "deadlines[0].source")]
    [InlineData("papers", """[{ "command": "ACCEPT_NOTHING" }]""", "RULE_PACK_REJECTED", "papers[0].command")]
    [InlineData("papers", """[{ "command": "ACCEPT_DOSSIER", "kind": "POSTCARD" }]""", "RULE_PACK_REJECTED", "papers[0].kind")]
    [InlineData("amends", "\"2025-01-01\"", "RULE_PACK_REJECTED", "amends")]
    [InlineData("version", "\"2025-07-01\"", "RULE_PACK_VERSION_TAKEN", "2025-07-01")]
    [InlineData("effectiveFrom", "\"2025-10-01\"", "RULE_PACK_TOO_EARLY", "2025")]
    public async Task A_bad_pack_is_refused_by_the_name_of_its_entry(string place, string value, string code, string named)
    {
        var command = await AmendmentAsync("2050-01-01", days: 9);
        var content = JsonNode.Parse((string)command.Fields["content"]!)!;
        var steps = place.Split('/');
        steps[..^1].Aggregate(content, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!)[steps[^1]] = JsonNode.Parse(value);

        MutationResult? refused = null;
        await registry.Events.StoresNothingAsync(
            async () => refused = await (await registry.AsAsync("admin")).GiveAsync(command.With("content", content.ToJsonString())));

        Assert.Equal(code, refused!.Code());
        Assert.Contains(named, refused.Errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("content", refused.Errors[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_paper_the_administrator_asks_for_is_asked_for_from_its_day_on()
    {
        var command = await AmendmentAsync("2044-01-01", days: 8);
        var content = JsonNode.Parse((string)command.Fields["content"]!)!;
        content["papers"] = JsonNode.Parse(
            """
            [{ "command": "ACCEPT_DOSSIER", "kind": "RECEIPT_SLIP", "withStep": false, "isOriginal": true, "source": "Quy chế của tỉnh", "verified": true,
               "name": { "vi": "Phiếu tiếp nhận hồ sơ", "en": "Receipt slip" } },
             { "command": "ACCEPT_DOSSIER", "kind": "CONFIRMATION", "withStep": true, "isOriginal": true, "source": "Quy chế của tỉnh", "verified": true,
               "name": { "vi": "Giấy xác nhận của Bộ phận Một cửa", "en": "Confirmation of the one-stop desk" } }]
            """);

        _ = (await (await registry.AsAsync("admin")).GiveAsync(command.With("content", content.ToJsonString()))).Noun("adoptedRules");

        Assert.Equal([("RECEIPT_SLIP", false), ("CONFIRMATION", true)], await AcceptancePapersAsync(FarDay));
        Assert.Equal([("RECEIPT_SLIP", true)], await AcceptancePapersAsync("2025-09-16"));
    }

    private async Task<IEnumerable<(string?, bool)>> AcceptancePapersAsync(string on) =>
        (await (await registry.AsAsync("commune")).QueryAsync($$"""{ ruleBook(on: "{{on}}") { inForce { papers { command kind withStep } } } }"""))
            .GetProperty("ruleBook").GetProperty("inForce").GetProperty("papers").EnumerateArray()
            .Where(paper => paper.GetProperty("command").GetString() == "ACCEPT_DOSSIER")
            .Select(paper => (paper.GetProperty("kind").GetString(), paper.GetProperty("withStep").GetBoolean()));

    private static CommandInput Adopt(int version, string content) => CommandInput.Of(
        "adoptRulePack", "adoptedRules", ("expectedVersion", version), ("content", content), ("paper", Papers.Of("OTHER", "01/NĐ-CP", Days.Requested)));

    private static int TransferDays(JsonElement book) => book.GetProperty("inForce").GetProperty("deadlines").EnumerateArray()
        .Single(deadline => deadline.GetProperty("kind").GetString() == "DECIDE_TRANSFER").GetProperty("days").GetInt32();

    private static int TransferDaysIn(TestServer server) =>
        server.Services.GetRequiredService<RuleBook>().On(DateOnly.MaxValue).Deadline(DeadlineKind.DecideTransfer).Days;

    private async Task<JsonElement> BookAsync(string account, string on) =>
        (await (await registry.AsAsync(account)).QueryAsync($$"""{ ruleBook(on: "{{on}}") { {{Transfer}} } }""")).GetProperty("ruleBook");

    /// <summary>An amendment of the newest pack by one deadline.</summary>
    private async Task<CommandInput> AmendmentAsync(string from, int days)
    {
        var book = (await (await registry.AsAsync("admin")).QueryAsync("{ ruleBook { version packs { version effectiveFrom } } }")).GetProperty("ruleBook");
        var newest = book.GetProperty("packs").EnumerateArray().Last();
        var day = string.CompareOrdinal(newest.GetProperty("effectiveFrom").GetString(), from) > 0 ? newest.GetProperty("effectiveFrom").GetString()! : from;
        var content = new
        {
            version = string.Create(CultureInfo.InvariantCulture, $"{from} {days}"),
            effectiveFrom = day,
            amends = newest.GetProperty("version").GetString(),
            title = new { vi = "Nghị định mới", en = "New decree" },
            deadlines = new[] { new { kind = "DECIDE_TRANSFER", days, count = "WORKING_DAYS", source = "Nghị định mới, Điều 1", verified = true } },
        };

        return Adopt(book.GetProperty("version").GetInt32(), JsonSerializer.Serialize(content));
    }
}
