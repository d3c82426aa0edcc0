using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Interop;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Importing;

/// <summary>
/// Imports facilities from a file of any format. The file is read twice, some hundred rows at a time: first everything is checked, and only if
/// nothing is wrong (or a partial import is wanted) it is stored. The same file again changes nothing.
/// </summary>
public sealed class FacilityImport(IDocumentStore store, TimeProvider clock)
{
    /// <summary>Rows of one transaction: small enough for the memory, large enough that commits do not count.</summary>
    private const int ChunkRows = 2_000;

    /// <summary>Records looked at for their fields where a format declares none.</summary>
    private const int SampleRecords = 200;

    /// <param name="path">The file; it must not change meanwhile.</param>
    /// <param name="options">What to do with it.</param>
    /// <param name="actor">Who imports.</param>
    /// <param name="refused">Told of every row that cannot be stored, once.</param>
    /// <param name="progress">Told of every few hundred rows; null: nobody asks.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    /// <exception cref="FeatureFileException">The file cannot be read to its end, or its columns are not understood.</exception>
    public async Task<FacilityImportReport> RunAsync(
        string path, FacilityImportOptions options, Actor actor, Action<RefusedRow> refused, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var batchId = options.BatchId ?? NewId();
        var begun = options is { DryRun: false, BatchId: not null } ? await FindAsync(batchId, cancellationToken) : null;
        var started = ImportDecider.Start(
            new StartFacilityImport(batchId, options.FileName, await HashAsync(path, cancellationToken), options.EffectiveOn), actor, clock.Today());
        var (mapping, notes) = await UnderstandAsync(path, options, cancellationToken);
        if (begun is not null || options is { DryRun: false, CheckedRows: not null })
        {
            // The first rows of what was begun are stored under the same decision; what has happened to them since is no reason to stop. What
            // was checked when the register was as it is now would be found the same again.
            return new(
                await StoreAsync(path, mapping, options, actor, started, begun, options.CheckedRows, progress, cancellationToken), mapping, notes, DryRun: false, batchId);
        }

        var counts = await CheckAsync(path, mapping, options, actor, refused, progress, cancellationToken);
        if (counts.Rows == 0)
        {
            throw new FeatureFileException(ImportText.NoRows);
        }

        if (options.DryRun || !counts.ChangeSomething || (counts.Refused > 0 && !options.Partial))
        {
            return new(counts, mapping, notes, options.DryRun, BatchId: null);
        }

        var stored = await StoreAsync(path, mapping, options, actor, started, begun: null, counts.Rows, progress, cancellationToken);

        return new(stored, mapping, notes, DryRun: false, batchId);
    }

    private async Task<RowCounts> CheckAsync(
        string path, ColumnMapping mapping, FacilityImportOptions options, Actor actor, Action<RefusedRow> refused, IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var counts = new RowCounts();
        await using var session = store.QuerySession();
        using var desk = await DeskAsync(mapping, options, actor, session, cancellationToken);
        await foreach (var chunk in ChunksAsync(path, options, cancellationToken))
        {
            var decisions = await desk.DecideAsync(chunk, session, cancellationToken);
            counts = counts.With(decisions);
            foreach (var decision in decisions)
            {
                if (decision.Refused is { } row)
                {
                    refused(row);
                }
            }

            progress?.Report(new ImportProgress(IsStoring: false, counts.Rows, Of: null));
        }

        return counts;
    }

    private async Task<RowCounts> StoreAsync(
        string path, ColumnMapping mapping, FacilityImportOptions options, Actor actor, FacilityImportStarted started,
        ImportBatch? begun, int? total, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var counts = begun is null ? new RowCounts() : new RowCounts(begun.Registered, begun.Corrected, begun.Unchanged, begun.Refused);
        var (version, done) = (begun?.Version ?? 0, 0);
        await using var reading = store.QuerySession();
        using var desk = await DeskAsync(mapping, options, actor, reading, cancellationToken);
        var storing = Task.CompletedTask;
        try
        {
            await foreach (var chunk in ChunksAsync(path, options, cancellationToken))
            {
                done += chunk.Count;
                if (done <= begun?.Rows)
                {
                    desk.Note(chunk);
                    continue;
                }

                var decisions = await desk.DecideAsync(chunk, reading, cancellationToken);
                await storing;

                // While it is written the next one is read and decided on: no two chunks are about the same facility.
                storing = Task.Run(() => StoreChunkAsync(chunk, decisions), cancellationToken);
            }
        }
        finally
        {
            await storing;
        }

        return counts;

        async Task StoreChunkAsync(IReadOnlyList<FileFeature> chunk, IReadOnlyList<RowDecision> decisions)
        {
            try
            {
                await StorePartAsync(decisions, started, version, actor, cancellationToken);
            }
            catch (Exception e) when (e is DocumentAlreadyExistsException or ConcurrentUpdateException
                || (e is EventStreamUnexpectedMaxEventIdException stale && !started.BatchId.Equals(stale.Id)))
            {
                // Somebody else has written one of these facilities since it was read: they are decided on as they are now.
                await using var session = store.QuerySession();
                decisions = await desk.DecideAgainAsync(chunk, session, cancellationToken);
                await StorePartAsync(decisions, started, version, actor, cancellationToken);
            }

            version += version == 0 ? 2 : 1;
            counts = counts.With(decisions);
            progress?.Report(new ImportProgress(IsStoring: true, counts.Rows, total));
        }
    }

    private async Task<ImportBatch?> FindAsync(Guid batchId, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();

        return await session.LoadAsync<ImportBatch>(batchId, cancellationToken);
    }

    private async Task StorePartAsync(
        IReadOnlyList<RowDecision> decisions, FacilityImportStarted started, int version, Actor actor, CancellationToken cancellationToken)
    {
        await using var session = store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = clock });
        foreach (var decision in decisions)
        {
            switch (decision.Fact)
            {
                case FacilityRegistered registered:
                    session.Events.StartStream<Facility>(registered.FacilityId, registered);
                    break;
                case FacilityCorrected corrected:
                    session.Events.Append(corrected.FacilityId, decision.Version + 1, corrected);
                    break;
            }
        }

        var outcome = new RowCounts().With(decisions);
        var part = new FacilityImportPartStored(
            started.BatchId,
            [.. decisions.Select(decision => decision.Fact).OfType<FacilityRegistered>().Select(registered => registered.FacilityId)],
            outcome.Corrected,
            outcome.Unchanged,
            [.. decisions.Select(decision => decision.Refused).OfType<RefusedRow>()],
            started.Provenance);
        if (version == 0)
        {
            session.Events.StartStream<ImportBatch>(started.BatchId, started, part);
        }
        else
        {
            // At the version it was left at: of two servers that go on with one import the later one is stopped.
            session.Events.Append(started.BatchId, version + 1, part);
        }

        session.CorrelationId = started.BatchId.ToString();
        session.LastModifiedBy = actor.Account;
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<RowDesk> DeskAsync(
        ColumnMapping mapping, FacilityImportOptions options, Actor actor, IQuerySession session, CancellationToken cancellationToken) =>
        new(mapping, await ImportLookups.LoadAsync(session, options.EffectiveOn, cancellationToken), options, actor, clock.Today(), NewId);

    private static async Task<(ColumnMapping Mapping, IReadOnlyList<LocalizedText> Notes)> UnderstandAsync(
        string path, FacilityImportOptions options, CancellationToken cancellationToken)
    {
        await using var file = await FeatureFiles.OpenAsync(path, options.Layer, cancellationToken);
        IReadOnlyList<string> headings = file.Fields.Count > 0
            ? [.. file.Fields.Select(field => field.Name)]
            : await file.ReadAsync(cancellationToken).Take(SampleRecords).SelectMany(feature => feature.Attributes.Keys).Distinct().ToListAsync(cancellationToken);

        return (ColumnMapping.Of(file, headings, options.Headings, options.Srid), file.Notes);
    }

    private static async IAsyncEnumerable<IReadOnlyList<FileFeature>> ChunksAsync(
        string path, FacilityImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var file = await FeatureFiles.OpenAsync(path, options.Layer, cancellationToken);
        await foreach (var chunk in file.ReadAsync(cancellationToken).Chunk(ChunkRows).WithCancellation(cancellationToken))
        {
            yield return chunk;
        }
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);

        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}
