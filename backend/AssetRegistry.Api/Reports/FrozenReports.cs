namespace AssetRegistry.Api.Reports;

/// <summary>Reads the content of frozen reports, and whether it still is what was sent.</summary>
public sealed class FrozenReports(IDocumentStore store)
{
    /// <summary>The canonical JSON that was frozen.</summary>
    /// <exception cref="ReportAlteredException">It does not have the hash any more.</exception>
    public async Task<string> ContentAsync(ReportSnapshot snapshot, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(snapshot.Id, cancellationToken: cancellationToken);
        var content = events.Select(e => e.Data).OfType<ReportFrozen>().Single().Content;

        return snapshot.IsOf(content) ? content : throw new ReportAlteredException(snapshot.Id, snapshot.EffectiveAt);
    }

    internal async Task<ReportTable> TableAsync(ReportSnapshot snapshot, CancellationToken cancellationToken) =>
        ReportContent.Read(await ContentAsync(snapshot, cancellationToken));
}
