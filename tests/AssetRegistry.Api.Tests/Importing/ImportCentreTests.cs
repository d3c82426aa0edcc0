using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>A file handed in over HTTP: checked, accepted in part, stored by the server, taken back.</summary>
public sealed class ImportCentreTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task The_answer_to_a_file_shows_its_first_rows_and_how_its_columns_are_understood()
    {
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0001"), FacilityFile.Row("TT-0002"));

        var (response, answer) = await (await registry.AsAsync("landfund")).UploadAsync(file);
        using var _ = response;

        var preview = answer.GetProperty("preview");
        Assert.Equal("Mã cơ sở", preview.GetProperty("mapping").GetProperty("number").GetString());
        Assert.Equal(4326, preview.GetProperty("srid").GetInt32());
        Assert.Equal(["TT-0001", "TT-0002"], preview.GetProperty("rows").EnumerateArray().Select(row => row[0].GetString()));
    }

    [Fact]
    public async Task What_is_right_in_a_file_is_stored_when_accepted_and_taken_back_when_undone()
    {
        var official = await registry.AsAsync("landfund");
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0011"), FacilityFile.Row("TT-0012", commune: "99999"), FacilityFile.Row("TT-0013"));

        var run = await official.CheckAsync(file);
        Assert.Equal((2, 1), (run.GetProperty("figures").GetProperty("added").GetInt32(), run.GetProperty("figures").GetProperty("refused").GetInt32()));
        var rows = (await official.QueryAsync("query($id: ID!) { importById(id: $id) { refusedRows { row number column reason } } }", new { id = Ids.Of(run) }))
            .GetProperty("importById").GetProperty("refusedRows");
        Assert.Equal((3, "TT-0012", "Mã xã"), (rows[0].GetProperty("row").GetInt32(), rows[0].GetProperty("number").GetString(), rows[0].GetProperty("column").GetString()));
        Assert.Contains("99999", rows[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
        using var sheet = await official.Http.GetAsync(run.GetProperty("refusedRowsUrl").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, sheet.StatusCode);
        Assert.Equal("IMPORT_HAS_REFUSED_ROWS", (await official.GiveAsync(ImportDesk.Accept(run))).Code());

        _ = (await official.GiveAsync(ImportDesk.Accept(run, isPartial: true))).Noun("importRun");
        var completed = await official.UntilAsync(run, "COMPLETED");
        Assert.Equal("TT-0011", await NumberAsync(official, "TT-0011"));
        _ = (await official.GiveAsync(ImportDesk.Undo(completed))).Noun("importRun");
        var undone = await official.UntilAsync(run, "UNDONE");

        Assert.Equal((2, 0), (undone.GetProperty("ended").GetInt32(), undone.GetProperty("kept").GetInt32()));
    }

    [Fact]
    public async Task What_was_checked_is_not_decided_on_twice_more_while_nothing_has_changed()
    {
        var official = await registry.AsAsync("landfund");
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0041"), FacilityFile.Row("TT-0042"));
        var run = await official.CheckAsync(file);
        using var statements = new StatementLog(registry.Server, "mt_doc_facility d");

        _ = (await official.GiveAsync(ImportDesk.Accept(run))).Noun("importRun");
        var completed = await official.UntilAsync(run, "COMPLETED");

        Assert.Equal(2, completed.GetProperty("figures").GetProperty("added").GetInt32());
        Assert.Single(statements.Texts, text => text.Contains("->> 'number'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_become_wrong_since_the_check_is_found_before_anything_is_stored()
    {
        var official = await registry.AsAsync("landfund");
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0051"), FacilityFile.Row("TT-0052"));
        var run = await official.CheckAsync(file);
        var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        _ = await registry.Journey.GiveAsync(
            "admin",
            Inputs.RegisterFacility("TT-0052", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder"))).With("classification", "RETAINED"));

        _ = (await official.GiveAsync(ImportDesk.Accept(run))).Noun("importRun");
        var again = await official.UntilAsync(run, "CHECKED");

        Assert.Equal(1, again.GetProperty("figures").GetProperty("refused").GetInt32());
        var first = await official.QueryAsync("""{ facilityByNumber(number: "TT-0051") { number } }""");
        Assert.Equal(JsonValueKind.Null, first.GetProperty("facilityByNumber").ValueKind);
    }

    [Fact]
    public async Task A_second_file_that_says_the_same_has_nothing_to_store()
    {
        var official = await registry.AsAsync("landfund");
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0021"));
        var first = await official.CheckAsync(file);
        _ = (await official.GiveAsync(ImportDesk.Accept(first))).Noun("importRun");
        _ = await official.UntilAsync(first, "COMPLETED");

        var again = await official.CheckAsync(file);

        Assert.False(again.GetProperty("canAccept").GetBoolean());
        Assert.Equal("IMPORT_CHANGES_NOTHING", (await official.GiveAsync(ImportDesk.Accept(again))).Code());
        Assert.Equal("CANCELLED", (await official.GiveAsync(ImportDesk.Cancel(again))).Noun("importRun").GetProperty("status").GetString());
    }

    [Fact]
    public async Task Only_ones_own_organisation_sees_an_import_and_its_rows_besides_those_who_look_after_the_register()
    {
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0031", commune: "99999"));
        var run = await (await registry.AsAsync("landfund")).CheckAsync(file);

        foreach (var (account, sees) in new[] { ("agency", false), ("commune", false), ("planner", false), ("auditor", true), ("admin", true) })
        {
            var other = await registry.AsAsync(account);
            var found = await other.QueryAsync("query($id: ID!) { importById(id: $id) { id } imports { nodes { id } } }", new { id = Ids.Of(run) });
            using var sheet = await other.Http.GetAsync(run.GetProperty("refusedRowsUrl").GetString(), TestContext.Current.CancellationToken);
            Assert.Equal(sees, found.GetProperty("importById").ValueKind is not System.Text.Json.JsonValueKind.Null);
            Assert.Equal(sees, found.GetProperty("imports").GetProperty("nodes").EnumerateArray().Any(listed => Ids.Of(listed) == Ids.Of(run)));
            Assert.Equal(sees, sheet.StatusCode is HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_file_of_no_format_is_refused_with_a_sentence()
    {
        using var file = FacilityFile.OfBytes("danh-muc.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]);

        var run = await (await registry.AsAsync("landfund")).CheckAsync(file);

        Assert.Equal("UNREADABLE", run.GetProperty("status").GetString());
        Assert.Contains(".xlsx", run.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("planner", "FACILITIES")]
    [InlineData("landfund", "COMMUNES")]
    public async Task Who_may_not_import_cannot_even_upload(string account, string kind)
    {
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0041"));

        var (response, answer) = await (await registry.AsAsync(account)).UploadAsync(file, kind);
        using var _ = response;

        Assert.Equal((HttpStatusCode.Forbidden, "NOT_PERMITTED"), (response.StatusCode, answer.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task The_file_of_another_account_cannot_be_handed_in()
    {
        using var file = FacilityFile.Of(FacilityFile.Row("TT-0051"));
        var (response, answer) = await (await registry.AsAsync("landfund")).UploadAsync(file);
        using var _ = response;

        var refused = await (await registry.AsAsync("admin")).GiveAsync(ImportDesk.Start(answer.GetProperty("fileId").GetGuid()));

        Assert.Equal("IMPORT_FILE_NOT_FOUND", refused.Code());
    }

    private static async Task<string?> NumberAsync(RegistryClient official, string number) =>
        (await official.QueryAsync("query($number: String!) { facilityByNumber(number: $number) { number } }", new { number }))
            .GetProperty("facilityByNumber").GetProperty("number").GetString();
}
