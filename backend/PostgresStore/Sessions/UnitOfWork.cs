using PostgresStore.Events;
using PostgresStore.Operations;

namespace PostgresStore.Sessions;

/// <summary>What a session has queued.</summary>
internal sealed class UnitOfWork
{
    private readonly Dictionary<Guid, StreamAction> _streams = [];
    private readonly List<StorageOperation> _operations = [];

    /// <summary>Streams with new events, in the order they were first named.</summary>
    public IReadOnlyList<StreamAction> Streams => [.. _streams.Values.Where(s => s.Events.Count > 0)];

    public IReadOnlyList<StorageOperation> Operations => _operations;

    public bool IsEmpty => _operations.Count == 0 && _streams.Values.All(s => s.Events.Count == 0);

    /// <summary>One action for each stream: what is appended in several calls is one append.</summary>
    public StreamAction StreamFor(Guid id)
    {
        if (!_streams.TryGetValue(id, out var action))
        {
            _streams.Add(id, action = new StreamAction(id, StreamActionType.Append));
        }

        return action;
    }

    public void Add(StorageOperation operation) => _operations.Add(operation);

    public void Clear()
    {
        _streams.Clear();
        _operations.Clear();
    }
}
