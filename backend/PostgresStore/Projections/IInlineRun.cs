using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>One projection within one save: first all runs say what they must read, then each one turns events into writes.</summary>
internal interface IInlineRun
{
    /// <summary>Executed in the round trip that locks the streams, after the locks.</summary>
    IReadOnlyList<StorageOperation> Reads { get; }

    /// <summary>Queues the writes. Versions are assigned and <see cref="Reads"/> have been executed.</summary>
    Task ApplyAsync(InlineContext context, CancellationToken cancellationToken);
}
