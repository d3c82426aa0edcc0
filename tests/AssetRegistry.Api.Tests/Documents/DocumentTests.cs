using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AssetRegistry.Api.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AssetRegistry.Api.Tests.Documents;

/// <summary>Handover minutes and proposals made from the record.</summary>
public sealed partial class DocumentTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Minutes_hold_what_the_record_says_in_the_form_of_the_decree()
    {
        var handover = (await HandoversAsync("status: { eq: AWAITED }"))[0];
        var document = await ReadAsync("landfund", $"handover-minutes.docx?handover={Ids.Of(handover)}");

        var text = Unwrapped(await OfficeDocument.TextAsync(document));

        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", text, StringComparison.Ordinal);
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", text, StringComparison.Ordinal);
        Assert.Contains("Mẫu số 02/TSC-BBGN", text, StringComparison.Ordinal);
        Assert.Contains("BIÊN BẢN", text, StringComparison.Ordinal);
        Assert.Contains($"Căn cứ Quyết định số {handover.GetProperty("decisionNumber").GetString()}", text, StringComparison.Ordinal);
        Assert.Contains(handover.GetProperty("facility").GetProperty("number").GetString()!, text, StringComparison.Ordinal);
        Assert.Contains("ĐẠI DIỆN BÊN NHẬN", text, StringComparison.Ordinal);
        Assert.Contains("số liệu", text, StringComparison.Ordinal);
        Assert.Contains($"/handovers/{Ids.Of(handover)}", text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Matches("SHA-256 của bản ghi: [0-9a-f]{64}", text);
    }

    [Fact]
    public async Task Several_facilities_of_the_same_parties_stand_in_one_minutes()
    {
        var several = (await HandoversAsync(""))
            .GroupBy(handover => (Ids.Of(handover.GetProperty("giver")), Ids.Of(handover.GetProperty("receiver"))))
            .First(group => group.Count() > 1).Take(3).ToList();

        var text = Unwrapped(await OfficeDocument.TextAsync(
            await ReadAsync("landfund", $"handover-minutes.docx?{string.Join('&', several.Select(handover => $"handover={Ids.Of(handover)}"))}")));

        Assert.All(several, handover => Assert.Contains(handover.GetProperty("facility").GetProperty("number").GetString()!, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_proposal_lays_several_dossiers_before_the_province()
    {
        var dossiers = await DossiersAsync("status: { eq: APPRAISED }", "status: { eq: FORWARDED }");

        var text = Unwrapped(await OfficeDocument.TextAsync(
            await ReadAsync("finance", $"proposal.docx?{string.Join('&', dossiers.Select(dossier => $"dossier={Ids.Of(dossier)}"))}")));

        Assert.Contains("TỜ TRÌNH", text, StringComparison.Ordinal);
        Assert.Contains("Kính gửi: Ủy ban nhân dân", text, StringComparison.Ordinal);
        Assert.Contains("SỞ TÀI CHÍNH", text, StringComparison.Ordinal);
        Assert.Contains("Nơi nhận:", text, StringComparison.Ordinal);
        Assert.Contains("Cộng", text, StringComparison.Ordinal);
        Assert.All(dossiers, dossier => Assert.Contains(dossier.GetProperty("number").GetString()!, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Word_finds_no_fault_in_them()
    {
        var handover = Ids.Of((await HandoversAsync(""))[0]);
        var dossier = Ids.Of((await DossiersAsync("status: { eq: DECIDED }"))[0]);

        foreach (var path in new[] { $"handover-minutes.docx?handover={handover}", $"proposal.docx?dossier={dossier}" })
        {
            using var stream = new MemoryStream(await ReadAsync("landfund", path));
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            var faults = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document, Cancellation).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");
            Assert.Empty(faults);
        }
    }

    [Fact]
    public async Task A_number_is_drawn_once_and_kept_and_only_by_who_may_take_the_step()
    {
        var dossiers = await DossiersAsync("status: { eq: SUBMITTED }", "status: { eq: ACCEPTED }");
        var first = $"proposal.docx?dossier={Ids.Of(dossiers[0])}";
        var second = $"proposal.docx?dossier={Ids.Of(dossiers[1])}";

        var read = await NumberAsync("auditor", first);
        var drawn = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => NumberAsync("finance", first)));
        var other = await NumberAsync("finance", second);
        var again = await NumberAsync("auditor", first);

        Assert.Equal("……/TTr-STC", read);
        Assert.Single(drawn.Distinct());
        Assert.Matches(@"^\d{2,}/TTr-STC$", drawn[0]);
        Assert.Equal(drawn[0], again);
        Assert.Equal(int.Parse(drawn[0].Split('/')[0], null) + 1, int.Parse(other.Split('/')[0], null));
    }

    [Fact]
    public async Task The_hash_changes_with_the_record()
    {
        var dossier = await copy.Journey.SubmitAsync(Ids.Of((await new Register(copy.Server).FreeFacilitiesAsync())[0]));
        var path = $"proposal.docx?dossier={Ids.Of(dossier)}";

        var before = Hash().Match(await XmlAsync("auditor", path)).Value;
        var unchanged = Hash().Match(await XmlAsync("auditor", path)).Value;
        _ = await copy.Journey.AcceptAsync(dossier);
        var after = Hash().Match(await XmlAsync("auditor", path)).Value;

        Assert.Equal(before, unchanged);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task What_one_may_not_see_is_not_printed_and_looks_as_if_it_were_not_there()
    {
        var hidden = (await HandoversAsync("")).Select(Ids.Of).Except((await HandoversAsync("", "agency")).Select(Ids.Of)).First();
        var agency = await copy.AsAsync("agency");
        using var anonymous = copy.Server.Anonymous();

        using var refused = await agency.Http.GetAsync($"/documents/handover-minutes.docx?handover={hidden}", Cancellation);
        using var unknown = await agency.Http.GetAsync($"/documents/handover-minutes.docx?handover={Ids.Unknown("Handover")}", Cancellation);
        using var garbage = await agency.Http.GetAsync("/documents/handover-minutes.docx?handover=%27%3B--", Cancellation);
        using var none = await agency.Http.GetAsync("/documents/proposal.docx", Cancellation);
        using var stranger = await anonymous.Http.GetAsync($"/documents/handover-minutes.docx?handover={hidden}", Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (refused.StatusCode, unknown.StatusCode, garbage.StatusCode));
        Assert.Equal(await unknown.Content.ReadAsStringAsync(Cancellation), await refused.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized), (none.StatusCode, stranger.StatusCode));
    }

    [Fact]
    public async Task Facilities_of_different_parties_do_not_stand_in_one_minutes()
    {
        var different = (await HandoversAsync("")).DistinctBy(handover => Ids.Of(handover.GetProperty("giver"))).Take(2).Select(handover => $"handover={Ids.Of(handover)}");

        using var response = await (await copy.AsAsync("landfund")).Http.GetAsync($"/documents/handover-minutes.docx?{string.Join('&', different)}", Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("DIFFERENT_PARTIES", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<JsonElement>> HandoversAsync(string where, string account = "planner")
    {
        var data = await (await copy.AsAsync(account)).QueryAsync(
            $$"""{ handovers(first: 200, where: { {{where}} }) { nodes { id decisionNumber giver { id } receiver { id } facility { number } } } }""");

        return [.. data.GetProperty("handovers").GetProperty("nodes").EnumerateArray()];
    }

    /// <summary>The first dossier under each condition.</summary>
    private async Task<IReadOnlyList<JsonElement>> DossiersAsync(params string[] conditions)
    {
        var found = new List<JsonElement>();
        foreach (var where in conditions)
        {
            var data = await (await copy.AsAsync("planner")).QueryAsync($$"""{ dossiers(first: 1, where: { {{where}} }, order: [{ number: ASC }]) { nodes { id number } } }""");
            found.Add(data.GetProperty("dossiers").GetProperty("nodes")[0]);
        }

        return found;
    }

    private async Task<byte[]> ReadAsync(string account, string path)
    {
        using var response = await (await copy.AsAsync(account)).Http.GetAsync($"/documents/{path}", Cancellation);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Cancellation));

        return await response.Content.ReadAsByteArrayAsync(Cancellation);
    }

    private async Task<string> XmlAsync(string account, string path)
    {
        using var stream = new MemoryStream(await ReadAsync(account, path));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        return document.MainDocumentPart!.Document.InnerText;
    }

    private async Task<string> NumberAsync(string account, string path) => Number().Match(await XmlAsync(account, path)).Groups["number"].Value;

    /// <summary>Lines are broken where the page ends, not where the record does.</summary>
    private static string Unwrapped(string text) => Space().Replace(text, " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex("Số: (?<number>[^/]+/TTr-STC)")]
    private static partial Regex Number();
}
