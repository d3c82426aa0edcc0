using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Demo;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Demo;

/// <summary>The demonstration's scans and photos: some papers are attached, some are missing, as in real offices.</summary>
public sealed class DemoAttachmentTests(DemoRegistry registry)
{
    private const string File = "file { type pages url thumbnailUrl } paper { kind }";

    [Fact]
    public async Task Of_every_kind_of_paper_some_are_attached_and_some_are_missing()
    {
        var data = await QueryAsync($$"""
            { dossiers(first: 500) { nodes { requiredPapers { kind isMissing } } }
              decisions(first: 500) { nodes { requiredPapers { kind isMissing } } }
              handovers(first: 500) { nodes { requiredPapers { kind isMissing } } } }
            """);

        var kinds = data.EnumerateObject().SelectMany(list => list.Value.GetProperty("nodes").EnumerateArray())
            .SelectMany(noun => noun.GetProperty("requiredPapers").EnumerateArray())
            .ToLookup(paper => paper.GetProperty("kind").GetString()!, paper => paper.GetProperty("isMissing").GetBoolean());
        Assert.All(
            ["OFFICIAL_LETTER", "RECEIPT_SLIP", "APPRAISAL_REPORT", "SUBMISSION", "DECISION", "HANDOVER_MINUTES"],
            kind => Assert.Equal([false, true], kinds[kind].Distinct().Order()));
    }

    [Fact]
    public async Task Scans_can_be_read_and_photos_have_small_pictures()
    {
        var data = await QueryAsync($$"""
            { decisions(first: 500) { nodes { attachments { {{File}} } } }
              custodyCases(first: 100) { nodes { inspections { photos { {{File}} } } } }
              handovers(first: 500) { nodes { usePhoto { {{File}} } } } }
            """);
        var scan = data.GetProperty("decisions").GetProperty("nodes").EnumerateArray().SelectMany(decision => decision.GetProperty("attachments").EnumerateArray()).First();
        var photos = data.GetProperty("custodyCases").GetProperty("nodes").EnumerateArray()
            .SelectMany(custody => custody.GetProperty("inspections").EnumerateArray()).Select(inspection => Assert.Single(inspection.GetProperty("photos").EnumerateArray()))
            .ToList();

        Assert.Equal(("PDF", 3, "DECISION"), (
            Text(scan.GetProperty("file"), "type"), scan.GetProperty("file").GetProperty("pages").GetInt32(), Text(scan.GetProperty("paper"), "kind")));
        Assert.Equal(18, photos.Count);
        Assert.All(photos, photo => Assert.Equal(("JPEG", JsonValueKind.String), (
            Text(photo.GetProperty("file"), "type"), photo.GetProperty("file").GetProperty("thumbnailUrl").ValueKind)));
        Assert.Contains(
            data.GetProperty("handovers").GetProperty("nodes").EnumerateArray(), handover => handover.GetProperty("usePhoto").ValueKind is JsonValueKind.Object);
        var planner = await registry.Shared.AsAsync("planner");
        Assert.Equal(
            DemoFiles.ScanOf(PaperKind.Decision),
            await planner.Http.GetByteArrayAsync(new Uri(Text(scan.GetProperty("file"), "url")!, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_scan_is_a_file_whose_table_points_at_its_objects()
    {
        var text = Encoding.Latin1.GetString(DemoFiles.ScanOf(PaperKind.Decision));
        var table = text[text.LastIndexOf("\nxref\n", StringComparison.Ordinal)..].Split('\n').Where(line => line.EndsWith(" n ", StringComparison.Ordinal)).ToList();

        Assert.Equal(9, table.Count);
        Assert.All(table.Index(), entry => Assert.StartsWith(
            $"{entry.Index + 1} 0 obj", text[int.Parse(entry.Item[..10], null)..], StringComparison.Ordinal));
        Assert.StartsWith("xref", text[int.Parse(text.Split("startxref\n")[1].Split('\n')[0], null)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Good")]
    [InlineData("Degraded")]
    public void A_photo_is_small(string condition) =>
        Assert.InRange(DemoFiles.PhotoOf(Enum.Parse<PremisesCondition>(condition)).Length, 1_000, 30_000);

    [Fact]
    public async Task Plans_are_approved_by_a_decision_of_their_own_before_the_facilities_are_decided_about()
    {
        var data = await QueryAsync("""
            { approved: facilitiesAsOf(first: 1, effectiveAt: "2025-10-15", filter: { planApproved: true, classifications: [REARRANGED], stages: [NONE] }) { totalCount }
              open: facilitiesAsOf(first: 1, effectiveAt: "2025-10-15", filter: { planApproved: false, classifications: [REARRANGED], stages: [NONE] }) { totalCount } }
            """);

        Assert.All(data.EnumerateObject(), figure => Assert.True(figure.Value.GetProperty("totalCount").GetInt32() > 0, figure.Name));
    }

    private async Task<JsonElement> QueryAsync(string query) => await (await registry.Shared.AsAsync("planner")).QueryAsync(query);

    private static string? Text(JsonElement noun, string property) => noun.GetProperty(property).GetString();
}
