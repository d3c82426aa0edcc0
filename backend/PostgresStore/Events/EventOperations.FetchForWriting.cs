using PostgresStore.Operations;

namespace PostgresStore.Events;

internal sealed partial class EventOperations
{
    public async Task<IEventStream<T>> FetchForWriting<T>(Guid id, CancellationToken cancellationToken = default) where T : class
    {
        var version = (await FetchStreamStateAsync(Named(id), cancellationToken).ConfigureAwait(false))?.Version ?? 0;
        return await FetchAtAsync<T>(id, version, cancellationToken).ConfigureAwait(false);
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

        return await FetchAtAsync<T>(id, lockStream.Version, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The version is read first: should the state be newer than it, the save fails as it must. Live aggregation stops at the version.
    /// </summary>
    private async Task<IEventStream<T>> FetchAtAsync<T>(Guid id, long version, CancellationToken cancellationToken) where T : class
    {
        var aggregate = version == 0 ? null
            : Options.Projections.IsStored<T>() ? await session.LoadAsync<T>(id, cancellationToken).ConfigureAwait(false)
            : await AggregateStreamAsync<T>(id, version, cancellationToken: cancellationToken).ConfigureAwait(false);

        var action = session.Work.StreamFor(id);
        action.AggregateType ??= typeof(T);
        action.ExpectedVersionOnServer = version;
        return new EventStream<T>(this, action, aggregate, version);
    }
}
