using AssetRegistry.Api.Access;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Interop.Features;
using Npgsql;

namespace AssetRegistry.Api.Importing.Runs;

/// <summary>
/// Checks, stores and takes back what officials have handed in, one file after the other. Of several server processes one does it at a time; when it
/// dies, another one goes on where it was. decisions/0019
/// </summary>
public sealed class ImportRunner(
    IDocumentStore store, NpgsqlDataSource dataSource, ImportFileStore files, ImportRows rows, ImportWork work, AccountReader accounts, TimeProvider clock,
    ILogger<ImportRunner> log) : WorkBehindCommits(store, clock, log, "Going on with an import", Pause, LongestPause)
{
    /// <summary>Any number that nobody else locks in this database: "file" in ASCII.</summary>
    public const long RunnerLock = 0x66696C65;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Telling = TimeSpan.FromMilliseconds(700);

    /// <summary>Does what is to be done until nothing is, unless another process is at it.</summary>
    /// <returns>How many steps it has done.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        if (await NextAsync(cancellationToken) is null)
        {
            return 0;
        }

        await using var turn = await ProcessLock.TryTakeAsync(dataSource, RunnerLock, cancellationToken);
        var steps = 0;
        while (turn is not null && await NextAsync(cancellationToken) is { } run)
        {
            await StepAsync(run, cancellationToken);
            steps++;
        }

        return steps;
    }

    protected override Task TakeTurnAsync(CancellationToken cancellationToken) => RunDueAsync(cancellationToken);

    private async Task<ImportRun?> NextAsync(CancellationToken cancellationToken)
    {
        await using var session = Store.QuerySession();

        return await session.Query<ImportRun>()
            .Where(run => run.Status.IsOneOf(ImportStatus.Checking, ImportStatus.Storing, ImportStatus.Undoing))
            .OrderBy(run => run.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private async Task StepAsync(ImportRun run, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var progress = new LatestProgress();
        var watching = WatchAsync(run, progress, stop);
        try
        {
            var fact = await FactAsync(run, progress, stop.Token);
            await RecordAsync(run, fact, cancellationToken);
            if (fact is not ImportChecked)
            {
                await files.RemoveAsync(run.FileId, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // An official has cancelled it.
            await files.RemoveAsync(run.FileId, cancellationToken);
        }
        finally
        {
            await stop.CancelAsync();
            await watching;
        }
    }

    private async Task<IBusinessEvent> FactAsync(ImportRun run, LatestProgress progress, CancellationToken cancellationToken)
    {
        var today = Clock.Today();
        var actor = (await accounts.FindAsync(run.Account, sessionId: null, cancellationToken))?.ToActor(today)
            ?? new Actor(run.Account, Role.Planner, run.OrganisationId, null);
        var provenance = Provenance.Of(actor, today);
        try
        {
            if (run.Status is ImportStatus.Undoing)
            {
                var (batch, _) = await new ImportUndo(Store, Clock).RunAsync(run.BatchId!.Value, actor, cancellationToken);

                return new ImportUndone(run.Id, batch.Undone, batch.Kept, provenance);
            }

            var isDryRun = run.Status is ImportStatus.Checking;
            using var file = await files.SpoolAsync(run.FileId, cancellationToken);
            var refused = new List<RefusedRow>();
            var (figures, notes, isStored) = await work.RunAsync(run, file.Path, isDryRun, actor, row => Keep(refused, row), progress, cancellationToken);
            if (!isStored || isDryRun)
            {
                await rows.ReplaceAsync(run.Id, refused, cancellationToken);
            }

            return isDryRun || !isStored ? new ImportChecked(run.Id, figures, notes, provenance) : new ImportCompleted(run.Id, figures, provenance);
        }
        catch (FeatureFileException e)
        {
            return new ImportFileRefused(run.Id, e.Text, provenance);
        }
        catch (AssetRegistryException e) when (e is ImportAlreadyUndoneException or ImportNotFoundException)
        {
            return new ImportUndone(run.Id, 0, 0, provenance);
        }
        catch (AssetRegistryException e)
        {
            return new ImportFileRefused(run.Id, e.InBothLanguages(), provenance);
        }
        catch (Exception e) when (e is not (OperationCanceledException or NpgsqlException or PostgresStoreException or IOException))
        {
            // Trying again would fail again, and keep the files behind it waiting.
            Logger.LogError(e, "The import {Import} failed.", run.Id);

            return new ImportFileRefused(run.Id, ImportText.Failed, provenance);
        }
    }

    /// <summary>At the version it was begun at: of two servers that went on with it one has its say.</summary>
    private async Task RecordAsync(ImportRun run, IBusinessEvent fact, CancellationToken cancellationToken)
    {
        await using var session = Store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = Clock });
        session.Events.Append(run.Id, run.Version + 1, fact);
        session.LastModifiedBy = run.Account;
        try
        {
            await session.SaveChangesAsync(cancellationToken);
        }
        catch (EventStreamUnexpectedMaxEventIdException)
        {
            // It was cancelled at the last moment, or another server was quicker; what the stream says counts.
        }
    }

    /// <summary>Tells how far the work has come, and stops it when an official cancels it.</summary>
    private async Task WatchAsync(ImportRun run, LatestProgress progress, CancellationTokenSource stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Telling, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (progress.Take() is { } latest)
            {
                await rows.TellAsync(run.Id, latest, CancellationToken.None);
            }

            await using var session = Store.QuerySession();
            if (!stop.IsCancellationRequested && (await session.LoadAsync<ImportRun>(run.Id, CancellationToken.None))?.Status != run.Status)
            {
                await stop.CancelAsync();
            }
        }
    }

    private static void Keep(List<RefusedRow> kept, RefusedRow row)
    {
        if (kept.Count < ImportRows.MostKept)
        {
            kept.Add(row);
        }
    }

    /// <summary>What was told last and not yet taken.</summary>
    private sealed class LatestProgress : IProgress<ImportProgress>
    {
        private ImportProgress? _latest;

        public void Report(ImportProgress value) => _latest = value;

        public ImportProgress? Take() => Interlocked.Exchange(ref _latest, null);
    }
}
