using System.Text.Json;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>assetregistry import facilities …: what a list brings into the register, and how it is taken back.</summary>
public sealed class FacilityImportTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task A_list_registers_its_facilities_once()
    {
        using var file = FacilityFile.Of(FacilityFile.Row("NK-0001"), FacilityFile.Row("NK-0002", area: "1276.2"), FacilityFile.Row("NK-0003", lon: "", lat: ""));

        var first = await ImportAsync(file);
        var events = await EventsAsync();
        var again = await ImportAsync(file);

        Assert.Equal(ExitCodes.Done, first.ExitCode);
        Assert.Contains("Stored: 3 new facilities, 0 corrected, 0 unchanged, 0 rows refused.", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 new facilities, 0 corrected, 3 unchanged, 0 rows refused. There was nothing to store.", again.Output, StringComparison.Ordinal);
        Assert.Equal(events, await EventsAsync());
        using var planner = await registry.Server.SignInAsync("planner");
        var facility = (await planner.QueryAsync("""
            { facilityByNumber(number: "NK-0002") { name category classification landAreaM2 vacantSince location { longitude latitude } } }
            """)).GetProperty("facilityByNumber");
        Assert.Equal("Trạm y tế cũ", facility.GetProperty("name").GetString());
        Assert.Equal("HEALTH_STATION", facility.GetProperty("category").GetString());
        Assert.Equal("SURPLUS", facility.GetProperty("classification").GetString());
        Assert.Equal(1276.2m, facility.GetProperty("landAreaM2").GetDecimal());
        Assert.Equal("2025-07-01", facility.GetProperty("vacantSince").GetString());
        Assert.Equal(103.55, facility.GetProperty("location").GetProperty("longitude").GetDouble());
    }

    [Fact]
    public async Task A_list_says_how_sensitive_its_facilities_are_and_changes_that_of_none()
    {
        using var file = FacilityFile.OfText("bao-mat.csv", $"{FacilityFile.Headings};Mức độ bảo mật\r\n{FacilityFile.Row("NK-0006")};hạn chế\r\n{FacilityFile.Row("NK-0007")};\r\n");
        using var changed = FacilityFile.OfText("cong-khai.csv", $"{FacilityFile.Headings};Mức độ bảo mật\r\n{FacilityFile.Row("NK-0006")};công khai\r\n");

        Assert.Equal(ExitCodes.Done, (await ImportAsync(file)).ExitCode);
        var refused = await ImportAsync(changed);

        const string Sensitivity = """{ restricted: facilityByNumber(number: "NK-0006") { sensitivity } internal: facilityByNumber(number: "NK-0007") { sensitivity } }""";
        var auditor = await registry.AsAsync("auditor");
        Assert.Equal(
            """{"restricted":{"sensitivity":"RESTRICTED"},"internal":{"sensitivity":"INTERNAL"}}""", (await auditor.QueryAsync(Sensitivity)).GetRawText());
        Assert.Equal(JsonValueKind.Null, (await (await registry.AsAsync("planner")).QueryAsync(Sensitivity)).GetProperty("restricted").ValueKind);
        Assert.Equal(ExitCodes.Refused, refused.ExitCode);
        Assert.Contains("The sensitivity of facility NK-0006 is restricted.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_row_corrects_its_facility_and_an_empty_cell_changes_nothing()
    {
        using var file = FacilityFile.Of(FacilityFile.Row("NK-0011"), FacilityFile.Row("NK-0012"));
        using var changed = FacilityFile.Of(FacilityFile.Row("NK-0011", area: "1.300"), FacilityFile.Row("NK-0012", area: "", vacant: ""));
        _ = await ImportAsync(file);
        var events = await EventsAsync();

        var import = await ImportAsync(changed);

        Assert.Contains("Stored: 0 new facilities, 1 corrected, 1 unchanged, 0 rows refused.", import.Output, StringComparison.Ordinal);
        // The correction, and the batch that begins and stores its part.
        Assert.Equal(events + 3, await EventsAsync());
    }

    [Theory]
    [InlineData("vi", "Dòng 3 (NK-0022), cột “Diện tích đất (m²)”: “1,276” không phải là số")]
    [InlineData("en", "Row 3 (NK-0022), column \"Diện tích đất (m²)\": \"1,276\" cannot be read as a number without doubt.")]
    public async Task Whatever_is_wrong_is_told_with_its_row_and_column_and_nothing_is_stored(string language, string told)
    {
        using var file = FacilityFile.Of(
            FacilityFile.Row("NK-0021"), FacilityFile.Row("NK-0022", area: "1,276"), FacilityFile.Row("NK-0021"), FacilityFile.Row("NK-0024", commune: "99999"),
            FacilityFile.Row("NK-0025", holder: "Sở Không có"), FacilityFile.Row("NK-0026", category: "lâu đài"), FacilityFile.Row("NK-0027", vacant: "31/02/2025"),
            FacilityFile.Row("NK-0028", lon: "22,3", lat: "103,55"), FacilityFile.Row("NK-0029", lat: ""), FacilityFile.Row(""), FacilityFile.Row("NK-0030", area: "-5"),
            FacilityFile.Row("NK-0031", vacant: "01/01/2099"), FacilityFile.Row("NK-0032", lon: "NaN"));
        var events = await EventsAsync();

        var import = await CommandLine.RunAsync(language, ["import", "facilities", file.Path, "--database", registry.Server.Database]);

        Assert.Equal(ExitCodes.Refused, import.ExitCode);
        Assert.Contains(told, import.Error, StringComparison.Ordinal);
        Assert.Equal(12, import.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(events, await EventsAsync());
    }

    [Fact]
    public async Task A_partial_import_stores_what_is_right_and_keeps_what_is_not_with_its_reasons()
    {
        using var file = FacilityFile.Of(FacilityFile.Row("NK-0041"), FacilityFile.Row("NK-0042", commune: "99999"), FacilityFile.Row("NK-0043"));

        var dryRun = await ImportAsync(file, "--dry-run");
        var whole = await ImportAsync(file);
        var partial = await ImportAsync(file, "--partial");

        Assert.Contains("Dry run: 2 new facilities, 0 corrected, 0 unchanged, 1 rows refused. Nothing was stored.", dryRun.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was stored; mend the file, or use --partial", whole.Output, StringComparison.Ordinal);
        Assert.Contains("Stored: 2 new facilities, 0 corrected, 0 unchanged, 1 rows refused.", partial.Output, StringComparison.Ordinal);
        var kept = await registry.Events.ReadAsync<string>("select data::text from registry.mt_events where type = 'facility_import_part_stored' order by seq_id desc limit 1");
        var row = Assert.Single(JsonDocument.Parse(kept).RootElement.GetProperty("refused").EnumerateArray());
        Assert.Equal(3, row.GetProperty("row").GetInt32());
        Assert.Equal("NK-0042", row.GetProperty("number").GetString());
        Assert.Equal("Mã xã", row.GetProperty("column").GetString());
        Assert.Contains("99999", row.GetProperty("reason").GetProperty("vietnamese").GetString(), StringComparison.Ordinal);
        Assert.Contains("99999", row.GetProperty("reason").GetProperty("english").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undone_import_ends_what_it_registered_but_for_what_has_happened_since()
    {
        using var file = FacilityFile.Of(FacilityFile.Row("NK-0051"), FacilityFile.Row("NK-0052"));
        using var changed = FacilityFile.Of(FacilityFile.Row("NK-0052", name: "Trạm y tế xã Tả Lèng"));
        var batch = (await ImportAsync(file)).Output.Trim().Split(' ')[^1];
        _ = await ImportAsync(changed);

        var undo = await UndoAsync(batch);
        var again = await UndoAsync(batch);

        Assert.Contains("1 facilities ended, 1 kept", undo.Output, StringComparison.Ordinal);
        Assert.Contains("NK-0052 – Trạm y tế xã Tả Lèng was kept", undo.Error, StringComparison.Ordinal);
        again.AssertRefused("already undone");
        using var planner = await registry.Server.SignInAsync("planner");
        var facilities = await planner.QueryAsync("""
            { ended: facilityByNumber(number: "NK-0051") { endedOn disposal } kept: facilityByNumber(number: "NK-0052") { endedOn } }
            """);
        Assert.NotNull(facilities.GetProperty("ended").GetProperty("endedOn").GetString());
        Assert.Null(facilities.GetProperty("kept").GetProperty("endedOn").GetString());
    }

    [Fact]
    public async Task Columns_with_other_headings_are_named_once_and_kept_for_the_next_file()
    {
        const string headings = "STT,Ký hiệu,Tên cơ sở,Loại cơ sở,Phân loại,Mã xã,Đơn vị quản lý,X_North,Y_East";
        const string row = "1,{0},Kho vật tư,WAREHOUSE,RETAINED,03405,Sở Y tế,2467000.5,556000.25";
        using var first = FacilityFile.OfText("a.csv", headings + "\n" + string.Format(null, row, "NK-0061") + "\n");
        using var second = FacilityFile.OfText("b.csv", headings + "\n" + string.Format(null, row, "NK-0062") + "\n");

        var unknown = await ImportAsync(first, "--crs", "9205");
        var noSystem = await ImportAsync(first, "--map", "number=Ký hiệu");
        var given = await ImportAsync(first, "--map", "number=Ký hiệu", "--crs", "9205", "--save-mapping", "Kho");
        var saved = await ImportAsync(second, "--mapping", "kho", "--crs", "EPSG:9205");
        var missing = await ImportAsync(second, "--mapping", "Chợ");

        unknown.AssertRefused("--map number=HEADING");
        noSystem.AssertRefused("--crs EPSG:9205");
        Assert.Contains("Stored: 1 new facilities", given.Output, StringComparison.Ordinal);
        Assert.Contains("Stored: 1 new facilities", saved.Output, StringComparison.Ordinal);
        missing.AssertRefused("There is no saved mapping \"Chợ\"");
    }

    [Theory]
    [InlineData("geojson", "4326")]
    [InlineData("shp.zip", "9205")]
    [InlineData("gpkg", "9205")]
    [InlineData("kml", "4326")]
    [InlineData("kmz", "4326")]
    [InlineData("csv", "9205")]
    [InlineData("xlsx", "4326")]
    public async Task What_was_exported_in_any_format_is_imported_again_without_a_change(string ending, string crs)
    {
        using var folder = new TemporaryFolder();
        using var withoutPosition = FacilityFile.Of(FacilityFile.Row("NK-0071", lon: "", lat: ""));
        _ = await ImportAsync(withoutPosition);
        var file = Path.Combine(folder.Path, $"facilities.{ending}");
        var export = await CommandLine.RunAsync("vi", ["export", "facilities", "--out", file, "--crs", crs, "--database", registry.Server.Database]);
        Assert.Equal("", export.Error);

        var import = await CommandLine.RunAsync(
            "en", ["import", "facilities", file, "--dry-run", "--database", registry.Server.Database, .. ending is "csv" ? (string[])["--crs", crs] : []]);

        Assert.Equal("", import.Error);
        Assert.Matches(@"^Dry run: 0 new facilities, 0 corrected, 2\d{3} unchanged, 0 rows refused\.", import.Output);
    }

    private Task<CommandLine> ImportAsync(FacilityFile file, params string[] options) =>
        CommandLine.RunAsync("en", ["import", "facilities", file.Path, "--database", registry.Server.Database, .. options]);

    private Task<CommandLine> UndoAsync(string batch) => CommandLine.RunAsync("en", ["import", "undo", batch, "--database", registry.Server.Database]);

    private Task<long> EventsAsync() => EmptyRegistry.EventsAsync(registry.Server.Database);
}
