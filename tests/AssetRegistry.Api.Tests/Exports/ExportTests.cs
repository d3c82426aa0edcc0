using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Exports;

/// <summary>Every list and report as a workbook: what a spreadsheet program shows is what the API says, and nothing more is seen.</summary>
public sealed class ExportTests(DemoRegistry registry)
{
    private static readonly string[] ReportCodes = ["PROGRESS_BY_COMMUNE", "PROGRESS_BY_ORGANISATION", "PROGRESS_BY_CATEGORY", "INVENTORY_BY_ORGANISATION", "INVENTORY_OF_FACILITIES", "DOSSIER_TRACKER", "CUSTODY_PORTFOLIO", "OFFICIAL_HOUSING", "WARNINGS"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_list_opens_in_LibreOffice_with_the_records_of_the_list()
    {
        using var planner = await registry.Shared.SignInAsync("planner", "vi");
        var data = await planner.QueryAsync("""
            { facilities(first: 1, filter: { classifications: [SURPLUS] }) { totalCount } dossiers(first: 1) { totalCount } handovers(first: 1) { totalCount } }
            """);

        var sheets = await LibreOffice.ReadAsync(
        [
            await DownloadAsync(planner, "/exports/facilities.xlsx?classification=SURPLUS"),
            await DownloadAsync(planner, "/exports/dossiers.xlsx"),
            await DownloadAsync(planner, "/exports/handovers.xlsx"),
        ]);

        foreach (var (sheet, list) in sheets.Zip(["facilities", "dossiers", "handovers"]))
        {
            Assert.Equal(data.GetProperty(list).GetProperty("totalCount").GetInt32(), sheet.Count - 2);
        }

        Assert.Equal(["Mã cơ sở", "Tên cơ sở", "Loại cơ sở", "Xã, phường"], sheets[0][1][..4]);
        Assert.All(sheets[0].Skip(2), row => Assert.Equal("dôi dư", row[5]));
        Assert.All(sheets[1].Skip(2), row => Assert.Matches(@"^\d\d/\d\d/\d{4}$", row[8]));
        Assert.Equal(sheets[1].Skip(2).Select(row => row[0]).Distinct().Count(), sheets[1].Count - 2);
    }

    [Theory]
    [InlineData("planner")]
    [InlineData("commune")]
    public async Task Every_other_list_holds_the_records_its_reader_may_see(string account)
    {
        using var client = await registry.Shared.SignInAsync(account, "vi");
        var data = await client.QueryAsync("""
            { decisions(first: 1) { totalCount } custodyCases(first: 1) { totalCount } housingSites(first: 1) { totalCount }
              housingApplications(first: 1) { totalCount } assignmentProposals(first: 1) { totalCount } offices { id } }
            """);
        var lists = new (string File, int Records)[]
        {
            ("decisions", Total("decisions")), ("custody-cases", Total("custodyCases")), ("housing-sites", Total("housingSites")),
            ("housing-applications", Total("housingApplications")), ("assignment-proposals", Total("assignmentProposals")),
            ("offices", data.GetProperty("offices").GetArrayLength()),
        };
        var workbooks = new List<byte[]>();
        foreach (var (file, _) in lists)
        {
            workbooks.Add(await DownloadAsync(client, $"/exports/{file}.xlsx"));
        }

        var sheets = await LibreOffice.ReadAsync(workbooks);

        Assert.Equal(lists, lists.Zip(sheets, (list, sheet) => (list.File, sheet.Count - 2)));

        int Total(string list) => data.GetProperty(list).GetProperty("totalCount").GetInt32();
    }

    [Fact]
    public async Task Every_report_opens_in_LibreOffice_with_the_figures_of_the_report()
    {
        using var planner = await registry.Shared.SignInAsync("planner", "vi");
        var workbooks = new List<byte[]>();
        foreach (var code in ReportCodes)
        {
            workbooks.Add(await DownloadAsync(planner, $"/exports/report.xlsx?code={code}&province=12&effectiveAt=2025-09-16"));
        }

        var sheets = await LibreOffice.ReadAsync(workbooks);

        foreach (var (code, sheet) in ReportCodes.Zip(sheets))
        {
            await CompareAsync(planner, code, sheet);
        }
    }

    [Theory]
    [InlineData("vi", "Tổng số cơ sở")]
    [InlineData("en", "All facilities")]
    public async Task Heads_are_in_the_language_of_the_request(string language, string head)
    {
        using var planner = await registry.Shared.SignInAsync("planner", language);

        var sheet = (await LibreOffice.ReadAsync([await DownloadAsync(planner, "/exports/report.xlsx?code=PROGRESS_BY_CATEGORY&province=12&effectiveAt=2025-09-16")]))[0];

        Assert.Contains(head, sheet[4]);
    }

    [Fact]
    public async Task An_official_exports_what_he_may_see()
    {
        using var commune = await registry.Shared.SignInAsync("commune");
        var total = (await commune.QueryAsync("{ facilities(first: 1) { totalCount } }")).GetProperty("facilities").GetProperty("totalCount").GetInt32();

        var sheet = (await LibreOffice.ReadAsync([await DownloadAsync(commune, "/exports/facilities.xlsx")]))[0];

        Assert.Equal(total, sheet.Count - 2);
    }

    [Fact]
    public async Task The_list_of_facilities_has_only_the_columns_that_are_asked_for_in_the_order_of_the_screen()
    {
        using var planner = await registry.Shared.SignInAsync("planner", "vi");

        var sheet = (await LibreOffice.ReadAsync(
            [await DownloadAsync(planner, "/exports/facilities.xlsx?classification=SURPLUS&column=LAND_AREA&column=NUMBER&column=STAGE")]))[0];

        Assert.Equal(["Mã cơ sở", "Tình trạng xử lý", "Diện tích đất (m²)"], sheet[1]);
        Assert.All(sheet.Skip(2), row => Assert.StartsWith("CSND-", row[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/exports/facilities.xlsx")]
    [InlineData("/exports/report.xlsx?code=WARNINGS&province=12")]
    [InlineData("/exports/anything")]
    public async Task Nothing_is_exported_for_who_has_not_signed_in(string path)
    {
        using var anonymous = registry.Shared.Anonymous();

        using var response = await anonymous.Http.GetAsync(path, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("/exports/report.xlsx?province=12", 400, "BAD_EXPORT")]
    [InlineData("/exports/report.xlsx?code=R1&province=12", 400, "BAD_EXPORT")]
    [InlineData("/exports/report.xlsx?code=WARNINGS", 400, "BAD_EXPORT")]
    [InlineData("/exports/report.xlsx?code=WARNINGS&province=99", 404, "PROVINCE_NOT_FOUND")]
    [InlineData("/exports/report.xlsx?code=WARNINGS&province=12&effectiveAt=16/09/2025", 400, "BAD_EXPORT")]
    [InlineData("/exports/report.xlsx?code=WARNINGS&province=12&recordedAt=yesterday", 400, "BAD_EXPORT")]
    [InlineData("/exports/facilities.xlsx?stage=GONE", 400, "BAD_FILTER")]
    [InlineData("/exports/facilities.xlsx?column=COLOUR", 400, "BAD_EXPORT")]
    [InlineData("/exports/dossiers.xlsx?status=GONE", 400, "BAD_EXPORT")]
    [InlineData("/exports/decisions.xlsx?status=GONE", 400, "BAD_EXPORT")]
    [InlineData("/exports/offices.xlsx?on=tomorrow", 400, "BAD_EXPORT")]
    [InlineData("/exports/administrative-units.xlsx", 400, "BAD_EXPORT")]
    [InlineData("/exports/custody-costs.xlsx?from=2025-09-01", 400, "BAD_EXPORT")]
    [InlineData("/exports/custody-calendar.xlsx?from=1/9/2025&to=2025-12-31", 400, "BAD_EXPORT")]
    [InlineData("/exports/report-snapshot.xlsx?id=x", 404, "REPORT_SNAPSHOT_NOT_FOUND")]
    [InlineData("/exports/secrets.xlsx", 404, "UNKNOWN_EXPORT")]
    public async Task A_wrong_address_gets_a_sentence(string path, int status, string code)
    {
        using var planner = await registry.Shared.SignInAsync("planner");

        using var response = await planner.Http.GetAsync(path, Cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, answer.GetProperty("code").GetString());
        Assert.NotEmpty(answer.GetProperty("message").GetString()!);
    }

    private static async Task<byte[]> DownloadAsync(RegistryClient client, string path)
    {
        using var response = await client.Http.GetAsync(path, Cancellation);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(Cancellation)}");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType?.MediaType);

        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }

    private static async Task CompareAsync(RegistryClient client, string code, IReadOnlyList<string[]> sheet)
    {
        var report = (await client.QueryAsync(
            """
            query($code: ReportCode!) {
              report(code: $code, provinceCode: "12", effectiveAt: "2025-09-16") { title columns { unit group } rows { name cells { number text date } } total { name cells { number text date } } }
            }
            """,
            new { code })).GetProperty("report");
        var units = report.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("unit").GetString()!).ToList();
        var headRows = report.GetProperty("columns").EnumerateArray().Any(column => column.GetProperty("group").ValueKind is JsonValueKind.String) ? 2 : 1;
        var rows = report.GetProperty("rows").EnumerateArray().Concat(report.GetProperty("total") is { ValueKind: JsonValueKind.Object } total ? [total] : []).ToList();

        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", sheet[0]);
        Assert.Equal(report.GetProperty("title").GetString(), sheet[2][0]);
        Assert.Equal(4 + headRows + rows.Count + 4, sheet.Count);
        foreach (var (row, line) in rows.Zip(sheet.Skip(4 + headRows)))
        {
            Assert.Equal(row.GetProperty("name").GetString(), line[1]);
            Assert.Equal(row.GetProperty("cells").EnumerateArray().Zip(units, Shown), line.Skip(2).Take(units.Count));
        }

        Assert.Contains("THỦ TRƯỞNG ĐƠN VỊ", sheet[^2]);
        Assert.Contains(sheet[^3], cell => cell.StartsWith("Lai Châu, ngày ", StringComparison.Ordinal));
    }

    /// <summary>A cell as Viet Nam writes it; empty where there is no figure.</summary>
    private static string Shown(JsonElement cell, string unit)
    {
        if (cell.GetProperty("text").GetString() is { } text)
        {
            return text;
        }

        if (cell.GetProperty("date").GetString() is { } date)
        {
            return $"{date[8..]}/{date[5..7]}/{date[..4]}";
        }

        return cell.GetProperty("number") is not { ValueKind: JsonValueKind.Number } number ? "" : unit switch
        {
            "SQUARE_METRES" => Wording.Area(number.GetDecimal()).Vietnamese.Replace(" m²", "", StringComparison.Ordinal),
            "PERCENT" => Wording.Area(number.GetDecimal() * 100).Vietnamese.Replace(" m²", "%", StringComparison.Ordinal),
            _ => Wording.Number(number.GetDecimal()).Vietnamese,
        };
    }
}
