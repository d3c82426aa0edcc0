using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Attachments;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AssetRegistry.Api.Tests.Audit;

/// <summary>What is recorded about one facility, taken out with its proof.</summary>
public sealed class AuditBundleTests(AuditBundleTests.Taken taken) : IClassFixture<AuditBundleTests.Taken>
{
    private const string Manifest = "manifest.sha256";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void It_holds_every_event_of_the_facility_and_of_the_cases_about_it_in_order()
    {
        var events = taken.Lines("events.jsonl").ConvertAll(line => JsonSerializer.Deserialize<JsonElement>(line));

        Assert.Equal(taken.OwnEvents, events.Count(e => e.GetProperty("stream").GetGuid() == Ids.Stored(taken.FacilityId)));
        foreach (var type in (string[])["facility_registered", "dossier_submitted", "decision_issued", "handover_opened", "attachment_added", "audit_bundle_taken"])
        {
            Assert.Contains(type, events.Select(e => e.GetProperty("type").GetString()));
        }

        Assert.Equal(events.Select(e => e.GetProperty("sequence").GetInt64()).Order(), events.Select(e => e.GetProperty("sequence").GetInt64()));
    }

    [Theory]
    [InlineData("history.vi.html", "Lịch sử của", "Đăng ký cơ sở")]
    [InlineData("history.en.html", "History of", "was registered")]
    public void A_person_can_read_it(string file, string heading, string sentence)
    {
        var page = taken.Text(file);

        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Equal(taken.Lines("events.jsonl").Count, page.Split("<tr><td>").Length - 1);
    }

    [Fact]
    public void It_holds_the_papers_as_they_were_attached()
    {
        var paper = Assert.Single(taken.Entries.Keys, name => name.StartsWith("papers/", StringComparison.Ordinal) && name.EndsWith("bien-ban.pdf", StringComparison.Ordinal));

        Assert.Equal(taken.Paper, taken.Entries[paper]);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(taken.Paper)), taken.Text("papers.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_proves_itself_without_the_database()
    {
        var verified = await VerifyAsync(taken.Entries);

        Assert.Equal((ExitCodes.Done, ""), (verified.ExitCode, verified.Error));
        Assert.Contains("every file, event and paper is as it was sealed", verified.Output, StringComparison.Ordinal);
    }

    // Whoever changes a file can make the manifest fit; what lies in the chain does not fit any more.
    [Theory]
    [InlineData("events.jsonl", "is not the one that was sealed")]
    [InlineData("papers/", "No event names the content of the file papers/")]
    [InlineData("chain/links.csv", "does not fit the chain")]
    public async Task A_change_is_found_even_when_the_manifest_was_made_to_fit(string prefix, string words)
    {
        var name = taken.Entries.Keys.First(entry => entry.StartsWith(prefix, StringComparison.Ordinal));
        var changed = new Dictionary<string, byte[]>(taken.Entries) { [name] = Changed(name, taken.Entries[name]) };

        (await VerifyAsync(changed)).AssertRefused($"The file {name} was changed or added");
        changed[Manifest] = ManifestOf(changed);
        (await VerifyAsync(changed)).AssertRefused(words);
    }

    [Fact]
    public async Task A_file_that_was_left_out_is_missed()
    {
        var changed = new Dictionary<string, byte[]>(taken.Entries);
        _ = changed.Remove("history.en.html");

        (await VerifyAsync(changed)).AssertRefused("The file history.en.html was left out");
    }

    [Fact]
    public async Task Anchors_that_were_kept_are_compared()
    {
        using var folder = new TemporaryFolder();
        var kept = Path.Combine(folder.Path, "kept.csv");
        await File.WriteAllTextAsync(kept, taken.Anchors, Cancellation);
        Assert.Equal(ExitCodes.Done, (await VerifyAsync(taken.Entries, kept)).ExitCode);

        var other = ChainAnchor.ReadAll(kept, taken.Anchors.Split('\n')).Select(anchor => anchor with { Sha256 = new string('a', 64) });
        await File.WriteAllLinesAsync(kept, other.Select(anchor => anchor.ToString()), Cancellation);
        (await VerifyAsync(taken.Entries, kept)).AssertRefused("in the bundle is none of those that were kept");
    }

    [Fact]
    public async Task Who_took_it_is_recorded_and_the_facility_stays_as_it_was()
    {
        var log = AssetRegistry.Audit.AccessLog.IdOf(Ids.Stored(taken.FacilityId));

        Assert.Equal("auditor", await taken.Copy.Events.ReadAsync<string>($"select data -> 'provenance' ->> 'account' from registry.mt_events where stream_id = '{log}' order by version limit 1"));
        Assert.Equal(taken.OwnEvents, await taken.Copy.Events.ReadAsync<long>($"select count(*) from registry.mt_events where stream_id = '{Ids.Stored(taken.FacilityId)}'"));
    }

    [Theory]
    [InlineData("planner", HttpStatusCode.Forbidden, "NOT_PERMITTED")]
    [InlineData("commune", HttpStatusCode.Forbidden, "NOT_PERMITTED")]
    [InlineData("finance", HttpStatusCode.Forbidden, "NOT_PERMITTED")]
    public async Task It_is_for_those_who_look_after_the_register(string account, HttpStatusCode status, string code)
    {
        await taken.Copy.Events.StoresNothingAsync(async () =>
        {
            foreach (var file in (string[])[$"audit-bundle.zip?facility={taken.FacilityId}", "audit-anchors.csv"])
            {
                using var response = await (await taken.Copy.AsAsync(account)).Http.GetAsync(new Uri($"/exports/{file}", UriKind.Relative), Cancellation);

                Assert.Equal(status, response.StatusCode);
                Assert.Contains(code, await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
            }
        });
    }

    [Fact]
    public async Task Of_a_facility_that_does_not_exist_there_is_none()
    {
        using var response = await (await taken.Copy.AsAsync("auditor")).Http.GetAsync(new Uri($"/exports/audit-bundle.zip?facility={Ids.Unknown("Facility")}", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static byte[] Changed(string name, byte[] content) => name switch
    {
        "events.jsonl" => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(content).Replace("\"user\": null", "\"user\": \"x\"", StringComparison.Ordinal)),
        "chain/links.csv" => Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(content).Split('\n').Select((line, index) => index == 3 ? Swapped(line) : line))),
        _ => [.. content, 0],
    };

    private static string Swapped(string line) => line.Split(',') is [var place, var digest, var hash] ? $"{place},{hash},{digest}" : line;

    private static byte[] ManifestOf(Dictionary<string, byte[]> entries) => Encoding.UTF8.GetBytes(string.Concat(
        entries.Where(entry => entry.Key != Manifest).Select(entry => $"{Convert.ToHexStringLower(SHA256.HashData(entry.Value))}  {entry.Key}\n")));

    private static async Task<CommandLine> VerifyAsync(Dictionary<string, byte[]> entries, string? anchors = null)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "bundle.zip");
        await using (var zip = await ZipFile.OpenAsync(path, ZipArchiveMode.Create, Cancellation))
        {
            foreach (var (name, content) in entries)
            {
                await using var entry = await zip.CreateEntry(name).OpenAsync(Cancellation);
                await entry.WriteAsync(content, Cancellation);
            }
        }

        return await CommandLine.RunAsync("en", ["verify", "--bundle", path, .. anchors is null ? [] : (string[])["--anchors", anchors]]);
    }

    /// <summary>The bundle of a facility that was requested, decided about and given a paper.</summary>
    public sealed class Taken(DemoRegistry registry) : IAsyncLifetime
    {
        public RegistryCopy Copy { get; } = new(registry);

        public string FacilityId { get; private set; } = "";

        public long OwnEvents { get; private set; }

        public byte[] Paper { get; } = SampleFiles.Pdf(2, 3000);

        public Dictionary<string, byte[]> Entries { get; } = [];

        public string Anchors { get; private set; } = "";

        public string Text(string name) => Encoding.UTF8.GetString(Entries[name]);

        public List<string> Lines(string name) => [.. Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries)];

        public async ValueTask InitializeAsync()
        {
            await Copy.InitializeAsync();
            FacilityId = Ids.Of((await new Register(Copy.Server).FacilitiesAsync("stages: [DECIDED]"))[0]);
            var upload = await (await TusClient.AsAsync(Copy.Server, "landfund")).UploadAsync(Paper, "bien-ban.pdf");
            _ = await Copy.Journey.GiveAsync("landfund", Inputs.AddAttachment("FACILITY", FacilityId, upload));
            OwnEvents = await Copy.Events.ReadAsync<long>($"select count(*) from registry.mt_events where stream_id = '{Ids.Stored(FacilityId)}'");
            await Copy.Server.Services.GetRequiredService<AuditWatch>().RunOnceAsync(Cancellation);

            var auditor = (await Copy.AsAsync("auditor")).Http;
            using var zip = new ZipArchive(await auditor.GetStreamAsync(new Uri($"/exports/audit-bundle.zip?facility={FacilityId}", UriKind.Relative), Cancellation));
            foreach (var entry in zip.Entries)
            {
                using var content = new MemoryStream();
                await using var stream = await entry.OpenAsync(Cancellation);
                await stream.CopyToAsync(content, Cancellation);
                Entries[entry.FullName] = content.ToArray();
            }

            Anchors = await auditor.GetStringAsync(new Uri("/exports/audit-anchors.csv", UriKind.Relative), Cancellation);
        }

        public ValueTask DisposeAsync() => Copy.DisposeAsync();
    }
}
