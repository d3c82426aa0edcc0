using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>A report that was sent stays what it was, byte for byte, whatever is corrected afterwards.</summary>
public sealed class FrozenReportTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Snapshot = """
        query($id: ID!) { reportSnapshotById(id: $id) {
          id code effectiveAt recordedAt sha256 frozenBy frozenOn note content organisation { name } paper { number }
          report { rows { key cells { number records { id number } } } total { cells { number records { id } } } columns { key unit } }
        } }
        """;

    [Theory]
    [InlineData("PROGRESS_BY_COMMUNE")]
    [InlineData("OFFICIAL_HOUSING")]
    [InlineData("WARNINGS")]
    public async Task It_keeps_figures_records_and_a_hash_that_anybody_can_verify(string code)
    {
        var snapshot = await ReadAsync(Ids.Of(await copy.Journey.GiveAsync("finance", Inputs.FreezeReport(code))));

        var content = snapshot.GetProperty("content").GetString()!;
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content))), snapshot.GetProperty("sha256").GetString());
        Assert.Equal("finance", snapshot.GetProperty("frozenBy").GetString());
        Assert.Equal("Sở Tài chính", snapshot.GetProperty("organisation").GetProperty("name").GetString());
        Assert.Equal("2025-09-16", snapshot.GetProperty("effectiveAt").GetString());
        var report = snapshot.GetProperty("report");
        if (code.StartsWith("PROGRESS", StringComparison.Ordinal))
        {
            var total = report.GetProperty("total").GetProperty("cells")[0];
            Assert.Equal(2037, total.GetProperty("number").GetInt32());
            Assert.Equal(2037, total.GetProperty("records").EnumerateArray().Select(Ids.Of).Distinct().Count());
        }
    }

    [Fact]
    public async Task Frozen_twice_of_the_same_day_and_knowledge_it_has_the_same_figures_and_the_same_hash()
    {
        var known = TimeProvider.System.GetUtcNow();
        var one = await copy.Journey.GiveAsync("finance", Inputs.FreezeReport("PROGRESS_BY_CATEGORY").With("recordedAt", known));

        _ = await copy.Journey.GiveAsync("finance", Inputs.ClassifyFacility((await new Register(copy.Server).FreeFacilitiesAsync())[0]));
        var other = await copy.Journey.GiveAsync("admin", Inputs.FreezeReport("PROGRESS_BY_CATEGORY").With("recordedAt", known));

        Assert.NotEqual(Ids.Of(one), Ids.Of(other));
        Assert.Equal(one.GetProperty("sha256").GetString(), other.GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task A_correction_changes_the_living_report_and_not_the_frozen_one()
    {
        var frozen = await copy.Journey.GiveAsync("finance", Inputs.FreezeReport("PROGRESS_BY_COMMUNE").With("effectiveAt", Days.Requested));
        var before = await ReadAsync(Ids.Of(frozen));

        _ = await copy.Journey.GiveAsync("finance", Inputs.ClassifyFacility((await new Register(copy.Server).FreeFacilitiesAsync())[0]));

        Assert.Equal(before.ToString(), (await ReadAsync(Ids.Of(frozen))).ToString());
        var living = (await (await copy.AsAsync("planner")).QueryAsync(
            """query($at: LocalDate) { report(code: PROGRESS_BY_COMMUNE, provinceCode: "12", effectiveAt: $at) { total { cells { number } } } }""",
            new { at = Days.Requested })).GetProperty("report");
        Assert.NotEqual(
            Numbers(before.GetProperty("report").GetProperty("total")), Numbers(living.GetProperty("total")));
    }

    [Fact]
    public async Task What_was_changed_behind_the_registers_back_is_not_shown_as_a_report()
    {
        var id = Ids.Of(await copy.Journey.GiveAsync("finance", Inputs.FreezeReport("OFFICIAL_HOUSING")));
        _ = await copy.Events.ReadAsync<string>(
            $$"""
            update registry.mt_doc_reportsnapshot set data = jsonb_set(data, '{sha256}', '"{{new string('0', 64)}}"')
            where mt_last_modified = (select max(mt_last_modified) from registry.mt_doc_reportsnapshot) returning 'altered'
            """);

        var response = await (await copy.AsAsync("auditor")).SendAsync(Snapshot, new { id });

        Assert.All(response.GetProperty("errors").EnumerateArray(), error => Assert.Equal("REPORT_ALTERED", error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task The_same_key_freezes_one_report_however_often_it_is_sent()
    {
        var command = Inputs.FreezeReport("OFFICIAL_HOUSING");
        var finance = await copy.AsAsync("finance");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => finance.GiveAsync(command)));

        Assert.Single(answers.Select(answer => Ids.Of(answer.Noun("reportSnapshot"))).Distinct());
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("agency")]
    public async Task Who_works_for_one_organisation_sees_no_frozen_report(string account)
    {
        var id = Ids.Of(await copy.Journey.GiveAsync("finance", Inputs.FreezeReport("OFFICIAL_HOUSING")));
        var client = await copy.AsAsync(account);

        var data = await client.QueryAsync("query($id: ID!) { reportSnapshotById(id: $id) { id } node(id: $id) { id } reportSnapshots { totalCount } }", new { id });

        Assert.Equal(JsonValueKind.Null, data.GetProperty("reportSnapshotById").ValueKind);
        Assert.Equal(JsonValueKind.Null, data.GetProperty("node").ValueKind);
        Assert.Equal(0, data.GetProperty("reportSnapshots").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_day_to_come_has_no_figures_to_freeze()
    {
        var refused = Assert.Single((await (await copy.AsAsync("finance")).GiveAsync(Inputs.FreezeReport("WARNINGS").With("effectiveAt", Days.Future))).Errors);

        Assert.Equal(("DATE_IN_FUTURE", "effectiveAt"), (refused.GetProperty("code").GetString(), refused.GetProperty("field").GetString()));
    }

    private async Task<JsonElement> ReadAsync(string id) =>
        (await (await copy.AsAsync("auditor")).QueryAsync(Snapshot, new { id })).GetProperty("reportSnapshotById");

    private static List<decimal?> Numbers(JsonElement row) =>
        [.. row.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("number") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : (decimal?)null)];
}
