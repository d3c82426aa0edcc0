using PostgresStore.Events;
using PostgresStore.Operations;
using PostgresStore.Projections;

namespace PostgresStore.Sessions;

internal sealed partial class DocumentSession
{
    /// <summary>
    /// At most two round trips. First, only when streams are appended to or projections must read: begin, lock the streams, read. Then:
    /// streams, events, documents, projections, commit. Versions and projected documents are computed under the locks.
    /// </summary>
    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        if (Work.IsEmpty)
        {
            return;
        }

        var streams = Work.Streams;
        var undated = streams.SelectMany(s => s.Events).Where(e => e.Timestamp == default).ToList();
        try
        {
            Complete(streams);
            var projected = await LockAndProjectAsync(streams, cancellationToken).ConfigureAwait(false);
            List<StorageOperation> writes = [.. EventWrites(streams), .. Work.Operations, .. projected];
            await Connection.CommitAsync(writes, cancellationToken).ConfigureAwait(false);
            writes.ForEach(w => w.Committed());
        }
        catch (StreamCollision collision)
        {
            await Connection.RollbackAsync().ConfigureAwait(false);
            throw await ExplainAsync(collision, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // A save that is tried again later happens later.
            undated.ForEach(e => e.Timestamp = default);
            await Connection.RollbackAsync().ConfigureAwait(false);
            throw;
        }

        Work.Clear();
    }

    private async Task<List<StorageOperation>> LockAndProjectAsync(IReadOnlyList<StreamAction> streams, CancellationToken cancellationToken)
    {
        if (streams.Count == 0)
        {
            return [];
        }

        var runs = Options.Projections.Inline.Select(p => p.Plan(streams)).OfType<IInlineRun>().ToList();
        var appended = streams.Where(s => s.ActionType is StreamActionType.Append).ToList();
        var locks = new LockStreams(appended, Options);
        List<StorageOperation> reads = [.. appended.Count == 0 ? [] : LocksFor(appended, locks), .. runs.SelectMany(r => r.Reads)];
        if (reads.Count > 0)
        {
            await Connection.ExecuteAsync(reads, cancellationToken).ConfigureAwait(false);
        }

        locks.AssignVersions();
        foreach (var started in streams.Where(s => s.ActionType is StreamActionType.Start))
        {
            started.AssignVersions(0);
        }

        return await ProjectAsync(runs, cancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<StorageOperation> LocksFor(IReadOnlyList<StreamAction> appended, LockStreams locks)
    {
        var maybeMissing = appended.Where(s => s.ExpectedVersionOnServer is null or 0).ToList();
        return maybeMissing.Count == 0 ? [locks] : [new EnsureStreams(maybeMissing, Options), locks];
    }

    private async Task<List<StorageOperation>> ProjectAsync(IReadOnlyList<IInlineRun> runs, CancellationToken cancellationToken)
    {
        var writes = new List<StorageOperation>();
        _projecting = writes;
        try
        {
            foreach (var run in runs)
            {
                await run.ApplyAsync(new InlineContext(this, writes), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _projecting = null;
        }

        return writes;
    }

    private IEnumerable<StorageOperation> EventWrites(IReadOnlyList<StreamAction> streams)
    {
        if (streams.Count == 0)
        {
            yield break;
        }

        var started = streams.Where(s => s.ActionType is StreamActionType.Start).ToList();
        if (started.Count > 0)
        {
            yield return new InsertStreams(started, Options);
        }

        var appended = streams.Where(s => s.ActionType is StreamActionType.Append).ToList();
        if (appended.Count > 0)
        {
            yield return new UpdateStreams(appended, Options);
        }

        yield return new InsertEvents([.. streams.SelectMany(s => s.Events)], Options);
        yield return new NotifyEvents(Options);
    }

    /// <summary>Gives the events what the session knows of their recording. All events of a save share its time, unless one has its own.</summary>
    private void Complete(IReadOnlyList<StreamAction> streams)
    {
        var now = ToMicroseconds(TimeProvider.GetUtcNow());
        foreach (var e in streams.SelectMany(s => s.Events))
        {
            e.Id = e.Id == Guid.Empty ? Guid.NewGuid() : e.Id;
            e.Timestamp = e.Timestamp == default ? now : ToMicroseconds(e.Timestamp.ToUniversalTime());
            e.CorrelationId ??= CorrelationId;
            e.CausationId ??= CausationId;
            e.UserName ??= LastModifiedBy;
            foreach (var (key, value) in _headers.Where(h => e.GetHeader(h.Key) is null))
            {
                e.SetHeader(key, value);
            }
        }
    }

    private static DateTimeOffset ToMicroseconds(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));

    private async Task<Exception> ExplainAsync(StreamCollision collision, CancellationToken cancellationToken)
    {
        foreach (var stream in collision.Streams)
        {
            if (await Events.FetchStreamStateAsync(stream.Id, cancellationToken).ConfigureAwait(false) is not null)
            {
                return new ExistingStreamIdCollisionException(stream.Id, stream.AggregateType, collision.InnerException);
            }
        }

        return new ConcurrentUpdateException(collision);
    }
}
