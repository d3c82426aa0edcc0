using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Tests.Exports;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Reports;

/// <summary>The declaration of one facility by itself, as data and as a workbook, for whoever may see the facility.</summary>
public sealed class FacilitySheetTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Query = """
        query($code: ReportCode!, $facility: ID, $at: LocalDate) {
          report(code: $code, provinceCode: "12", facilityId: $facility, effectiveAt: $at) {
            title rows { key name cells { number text date records { id } } } total { key }
          }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_the_facilitys_lines_of_the_whole_declaration()
    {
        var facility = await DescribedAsync(0);
        var number = facility.GetProperty("number").GetString()!;
        var planner = await copy.AsAsync("planner");

        var sheet = await ReadAsync(planner, facility, Days.Requested);
        var whole = (await planner.QueryAsync(Query, new { code = "INVENTORY_OF_FACILITIES", at = Days.Requested })).GetProperty("report");

        Assert.Equal(
            whole.GetProperty("rows").EnumerateArray().Where(row => row.GetProperty("key").GetString()!.Split('/')[0] == number).Select(row => row.GetRawText()),
            sheet.GetProperty("rows").EnumerateArray().Select(row => row.GetRawText()));
        Assert.Equal(
            [facility.GetProperty("name").GetString(), "Nhà A"], sheet.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("name").GetString()));
        Assert.Equal(JsonValueKind.Null, sheet.GetProperty("total").ValueKind);
    }

    [Fact]
    public async Task On_an_earlier_day_it_is_the_sheet_of_that_day()
    {
        var facility = await DescribedAsync(1);
        var planner = await copy.AsAsync("planner");

        var before = await ReadAsync(planner, facility, "2026-01-01");
        var unregistered = await ReadAsync(planner, facility, "2001-01-01");

        Assert.Equal(facility.GetProperty("number").GetString(), Assert.Single(before.GetProperty("rows").EnumerateArray()).GetProperty("key").GetString());
        Assert.Empty(unregistered.GetProperty("rows").EnumerateArray());
    }

    [Theory]
    [InlineData("vi", "II. Về nhà")]
    [InlineData("en", "II. Buildings")]
    public async Task Its_workbook_opens_in_LibreOffice_with_the_lines_of_the_sheet(string language, string section)
    {
        var facility = await DescribedAsync(language == "vi" ? 2 : 3);
        using var planner = await copy.Server.SignInAsync("planner", language);
        var sheet = await ReadAsync(planner, facility, Days.Requested);

        using var response = await planner.Http.GetAsync(Address(facility, "INVENTORY_OF_FACILITIES", Days.Requested), Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var workbook = (await LibreOffice.ReadAsync([await response.Content.ReadAsByteArrayAsync(Cancellation)]))[0];

        Assert.Equal($"R5-{facility.GetProperty("number").GetString()}-{Days.Requested}.xlsx", response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
        Assert.Equal(sheet.GetProperty("title").GetString(), workbook[2][0]);
        var lines = workbook.Skip(6).Take(workbook.Count - 10).ToList();
        Assert.Equal(sheet.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("name").GetString()), lines.Select(line => line[1]));
        Assert.Equal([facility.GetProperty("number").GetString(), facility.GetProperty("number").GetString()], lines.Select(line => line[2]));
        Assert.Equal(section, lines[1][3]);
    }

    [Theory]
    [InlineData("vi", "Không tìm thấy cơ sở nhà, đất này trong phạm vi bạn được xem.")]
    [InlineData("en", "There is no such facility among those you may see.")]
    public async Task What_the_caller_may_not_see_is_not_found_and_what_is_not_there_says_the_same(string language, string words)
    {
        var hidden = Ids.Of((await new Register(copy.Server).FacilitiesAsync("communeCode: \"03408\", classifications: [RETAINED]"))[0]);
        using var commune = await copy.Server.SignInAsync("commune", language);

        foreach (var id in (string[])[hidden, Ids.Unknown("Facility")])
        {
            var refused = await RefusalAsync(commune, "INVENTORY_OF_FACILITIES", id);
            Assert.Equal("FACILITY_NOT_FOUND", refused.Code);
            Assert.StartsWith(words, refused.Message, StringComparison.Ordinal);
            using var response = await commune.Http.GetAsync(Address(id, "INVENTORY_OF_FACILITIES"), Cancellation);
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
            Assert.Equal(
                (HttpStatusCode.NotFound, refused.Code, refused.Message),
                (response.StatusCode, answer.GetProperty("code").GetString(), answer.GetProperty("message").GetString()));
        }

        Assert.NotEmpty((await ReadAsync(await copy.AsAsync("planner"), hidden, null)).GetProperty("rows").EnumerateArray());
    }

    [Fact]
    public async Task An_official_reads_the_sheet_of_what_he_may_see()
    {
        var surplus = await DescribedAsync(4);
        var commune = await copy.AsAsync("commune");
        var own = (await commune.QueryAsync("{ facilities(first: 1, filter: { classifications: [RETAINED] }) { nodes { id number } } }"))
            .GetProperty("facilities").GetProperty("nodes")[0];

        foreach (var facility in (JsonElement[])[surplus, own])
        {
            var rows = (await ReadAsync(commune, facility, Days.Requested)).GetProperty("rows");
            Assert.Equal(facility.GetProperty("number").GetString(), rows[0].GetProperty("key").GetString());
        }
    }

    [Theory]
    [InlineData("vi", "Cơ sở nhà, đất do Trung tâm Phát triển quỹ đất quản lý")]
    [InlineData("en", "Facilities in the care of the land fund centre")]
    public async Task A_report_that_counts_many_is_not_made_of_one(string language, string words)
    {
        var facility = Ids.Of((await new Register(copy.Server).FreeFacilitiesAsync())[0]);
        using var planner = await copy.Server.SignInAsync("planner", language);

        var refused = await RefusalAsync(planner, "CUSTODY_PORTFOLIO", facility);
        using var response = await planner.Http.GetAsync(Address(facility, "CUSTODY_PORTFOLIO"), Cancellation);

        Assert.Equal("REPORT_NOT_OF_ONE_FACILITY", refused.Code);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(refused.Code, (await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_is_no_facilitys_id_gets_a_sentence()
    {
        var planner = await copy.AsAsync("planner");

        using var response = await planner.Http.GetAsync(Address("LC-0001", "INVENTORY_OF_FACILITIES"), Cancellation);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

        Assert.Equal((HttpStatusCode.BadRequest, "BAD_EXPORT"), (response.StatusCode, answer.GetProperty("code").GetString()));
        Assert.Contains("LC-0001", answer.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    /// <summary>A free facility with one building; tests that describe one each take another.</summary>
    private async Task<JsonElement> DescribedAsync(int place)
    {
        var free = (await new Register(copy.Server).UndescribedFacilitiesAsync())[place];
        _ = await copy.Journey.GiveAsync("landfund", Inputs.RecordBuilding(free));

        return free;
    }

    private static Task<JsonElement> ReadAsync(RegistryClient client, JsonElement facility, string at) => ReadAsync(client, Ids.Of(facility), at);

    private static async Task<JsonElement> ReadAsync(RegistryClient client, string facility, string? at) =>
        (await client.QueryAsync(Query, new { code = "INVENTORY_OF_FACILITIES", facility, at })).GetProperty("report");

    private static async Task<(string Code, string Message)> RefusalAsync(RegistryClient client, string code, string facility)
    {
        var error = Assert.Single((await client.SendAsync(Query, new { code, facility })).GetProperty("errors").EnumerateArray());

        return (error.GetProperty("extensions").GetProperty("code").GetString()!, error.GetProperty("message").GetString()!);
    }

    private static string Address(JsonElement facility, string code, string at) => $"{Address(Ids.Of(facility), code)}&effectiveAt={at}";

    private static string Address(string facility, string code) => $"/exports/report.xlsx?code={code}&province=12&facility={facility}";
}
