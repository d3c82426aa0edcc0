using System.IO.Compression;
using System.Text;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Timelines;

namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>All that is recorded about one facility, with its papers and the proof that nothing of it was changed, as one zip file.</summary>
public sealed class FacilityBundle(IDocumentStore store, ChainSealer sealer, BundleChain chain, FileStore files, TimeProvider clock)
{
    /// <summary>Notes who takes it, seals what is committed, and writes the bundle.</summary>
    /// <param name="facility">What it is about; the caller may see it.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="output">It is left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="NotPermittedException">The role may not take it.</exception>
    public async Task WriteAsync(Facility facility, Actor actor, Stream output, CancellationToken cancellationToken)
    {
        await NoteAsync(AuditDecider.TakeBundle(facility, actor, clock.Today()), cancellationToken);
        _ = await sealer.SealAsync(cancellationToken);
        var anchors = await chain.AnchorsAsync(cancellationToken);
        await using var session = store.QuerySession();
        var content = await BundleContent.ReadAsync(facility, actor, session, cancellationToken);
        var now = VietnamTime.Of(clock.GetUtcNow());
        await using var zip = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        var bundle = new BundleFiles(zip, now);
        await bundle.AddAsync(BundleReadme.Name, BundleReadme.For(facility, now), cancellationToken);
        await AddEventsAsync(bundle, content, anchors, session, cancellationToken);
        await AddPapersAsync(bundle, content.Attachments, cancellationToken);
        await bundle.FinishAsync(cancellationToken);
    }

    private async Task NoteAsync(AuditBundleTaken taken, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession();
        _ = session.Events.Append(AccessLog.IdOf(taken.FacilityId), taken);
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task AddEventsAsync(
        BundleFiles bundle, BundleContent content, IReadOnlyList<ChainAnchor> anchors, IQuerySession session, CancellationToken cancellationToken)
    {
        var streams = content.Records.Select(record => record.StreamId).ToArray();
        IReadOnlyList<(long Place, long Sequence, Guid Stream)> places = [];
        await bundle.AddAsync(
            "events.jsonl", async file => places = await chain.WriteEventsAsync(file, streams, anchors[^1].Place, cancellationToken), cancellationToken);
        await bundle.AddAsync("chain/events.csv", Csv(BundleChain.EventsHeading, places.Select(e => $"{e.Place},{e.Sequence},{e.Stream}")), cancellationToken);
        await bundle.AddAsync(
            "chain/links.csv", file => chain.WriteLinksAsync(file, places.Select(e => e.Place), anchors, cancellationToken), cancellationToken);
        await bundle.AddAsync("chain/anchors.csv", Csv(ChainAnchor.Heading, anchors.Select(anchor => anchor.ToString())), cancellationToken);

        var proved = places.Select(e => e.Sequence).ToHashSet();
        var changes = await FacilityHistories.ReadAsync(content.Facility.Id, session, cancellationToken);
        var told = new List<ToldEvent>();
        foreach (var record in content.Records)
        {
            var recorded = await session.Events.FetchStreamAsync(record.StreamId, cancellationToken: cancellationToken);
            told.AddRange(recorded.Where(e => proved.Contains(e.Sequence))
                .Select(e => new ToldEvent(e, record.Name, changes.GetValueOrDefault(checked((int)e.Sequence), []))));
        }

        told.Sort((one, other) => one.Event.Sequence.CompareTo(other.Event.Sequence));
        var names = (await session.LoadManyAsync<Organisation>(
                cancellationToken, told.Select(e => ((IBusinessEvent)e.Event.Data).Provenance.OrganisationId).OfType<Guid>().Distinct()))
            .ToDictionary(organisation => organisation.Id, organisation => organisation.Name);
        await bundle.AddAsync("history.vi.html", BundleHistory.ToHtml(content.Facility, told, names, text => text.Vietnamese), cancellationToken);
        await bundle.AddAsync("history.en.html", BundleHistory.ToHtml(content.Facility, told, names, text => text.English), cancellationToken);
    }

    /// <summary>Every file an attachment has or had, once for each content.</summary>
    private async Task AddPapersAsync(BundleFiles bundle, IReadOnlyList<Attachment> attachments, CancellationToken cancellationToken)
    {
        var rows = new List<string>();
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attachment in attachments)
        {
            foreach (var file in attachment.EarlierFiles.Append(attachment.File))
            {
                var path = $"papers/{file.Sha256[..12]}-{FileNames.ForSaving(file)}";
                rows.Add(string.Join(
                    ',', path.Quoted(), file.Sha256, $"{file.SizeBytes}", attachment.Title.Quoted(), (attachment.Paper?.Number ?? "").Quoted(),
                    $"{attachment.Paper?.Date:yyyy-MM-dd}", attachment.Subject.Label.Quoted()));
                if (written.Add(path))
                {
                    var stored = await files.FindAsync(file.Sha256, cancellationToken)
                        ?? throw new InvalidOperationException($"The file {file.Sha256} of the attachment {attachment.Id} is not stored.");
                    await bundle.AddAsync(path, async target =>
                    {
                        await using var content = files.Open(stored);
                        await content.CopyToAsync(target, cancellationToken);
                    }, cancellationToken);
                }
            }
        }

        await bundle.AddAsync("papers.csv", Csv("file,sha256,bytes,title,number,date,record", rows), cancellationToken);
    }

    private static string Csv(string heading, IEnumerable<string> rows) =>
        rows.Aggregate(new StringBuilder(heading).Append('\n'), (csv, row) => csv.Append(row).Append('\n')).ToString();
}

/// <summary>Text in a file of comma-separated values.</summary>
internal static class CsvText
{
    public static string Quoted(this string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
