using PostgresStore.Operations;

namespace PostgresStore.Events;

internal sealed partial class EventOperations
{
    public async Task<IEventStream<T>> FetchForWriting<T>(Guid id, CancellationToken cancellationToken = default) where T : class
    {
        if (Options.Projections.IsStored<T>())
        {
            var (stored, storedVersion) = await session.LoadWithStreamAsync<T>(Named(id), cancellationToken).ConfigureAwait(false);
            return StreamAt(id, storedVersion, stored);
        }

        var version = (await FetchStreamStateAsync(Named(id), cancellationToken).ConfigureAwait(false))?.Version ?? 0;
        return StreamAt(id, version, await AggregateAtAsync<T>(id, version, cancellationToken).ConfigureAwait(false));
    }

    public async Task<IEventStream<T>> FetchForWriting<T>(Guid id, long expectedVersion, CancellationToken cancellationToken = default) where T : class
    {
        var stream = await FetchForWriting<T>(id, cancellationToken).ConfigureAwait(false);
        return stream.StartingVersion == expectedVersion
            ? stream
            : throw new ConcurrencyException(
                $"Expected the existing version of stream '{id}' to be {expectedVersion}, but was {stream.StartingVersion}. Fetch it again and decide anew.",
                typeof(T), id);
    }

    public async Task<IEventStream<T>> FetchForExclusiveWriting<T>(Guid id, CancellationToken cancellationToken = default) where T : class
    {
        var lockStream = new LockStreamExclusively(Named(id), Options);
        try
        {
            await session.Connection.ExecuteAsync([lockStream.Gate, lockStream], cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await session.Connection.RollbackAsync().ConfigureAwait(false);
            throw;
        }

        // Nobody else can append while the lock is held, so the stored document is that of the version.
        var aggregate = lockStream.Version > 0 && Options.Projections.IsStored<T>()
            ? await session.LoadAsync<T>(id, cancellationToken).ConfigureAwait(false)
            : await AggregateAtAsync<T>(id, lockStream.Version, cancellationToken).ConfigureAwait(false);
        return StreamAt(id, lockStream.Version, aggregate);
    }

    private async Task<T?> AggregateAtAsync<T>(Guid id, long version, CancellationToken cancellationToken) where T : class =>
        version == 0 ? null : await AggregateStreamAsync<T>(id, version, cancellationToken: cancellationToken).ConfigureAwait(false);

    private EventStream<T> StreamAt<T>(Guid id, long version, T? aggregate) where T : class
    {
        var action = session.Work.StreamFor(id);
        action.AggregateType ??= typeof(T);
        action.ExpectedVersionOnServer = version;
        return new EventStream<T>(this, action, aggregate, version);
    }
}
