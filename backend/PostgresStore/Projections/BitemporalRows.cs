using PostgresStore.Events;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Keeps a bitemporal table in step with the streams that are written.</summary>
internal sealed class BitemporalRows(
    BitemporalTable table, Func<Type, bool> handles, Func<IEvent, DateOnly> effectiveOn, Func<object?, IEvent, object?> evolve, StoreOptions options)
    : IInlineProjection
{
    private readonly BitemporalHistory _history = new(table, effectiveOn, evolve);

    public BitemporalTable Table => table;

    public bool Handles(Type eventType) => handles(eventType);

    /// <summary>The writes that fill the empty table with everything that was ever believed about these streams.</summary>
    public IEnumerable<StorageOperation> Refill(IEnumerable<IGrouping<Guid, IEvent>> streams)
    {
        var beliefs = new List<(Guid Id, BitemporalBelief Belief)>();
        foreach (var stream in streams)
        {
            var events = stream.Where(e => handles(e.EventType)).ToList();
            if (events.Count > 0)
            {
                var belief = new BitemporalBelief([]);
                TakeIn(belief, _history, [], events);
                beliefs.Add((stream.Key, belief));
            }
        }

        return BitemporalWrites.For(table, beliefs);
    }

    public IInlineRun? Plan(IReadOnlyList<StreamAction> streams)
    {
        var touched = streams.Where(s => s.Events.Any(e => handles(e.EventType))).ToList();
        return touched.Count == 0 ? null : new Run(table, _history, handles, touched, options);
    }

    /// <summary>Revises the belief by new events, one group for each time of recording.</summary>
    private static void TakeIn(BitemporalBelief belief, BitemporalHistory history, List<IEvent> known, IEnumerable<IEvent> added)
    {
        var recordedAt = known.Count == 0 ? DateTimeOffset.MinValue : known.Max(e => e.Timestamp);

        // Usually one group; a replayed history may bring events of many times in one save.
        foreach (var e in added)
        {
            if (e.Timestamp > recordedAt && recordedAt != DateTimeOffset.MinValue)
            {
                belief.Revise(history.SegmentsOf(known), recordedAt);
            }

            recordedAt = e.Timestamp > recordedAt ? e.Timestamp : recordedAt;
            known.Add(e);
        }

        belief.Revise(history.SegmentsOf(known), recordedAt);
    }

    /// <summary>New streams need no reads; for the others all events and the rows believed now are read together.</summary>
    private sealed class Run : IInlineRun
    {
        private readonly BitemporalTable _table;
        private readonly BitemporalHistory _history;
        private readonly Func<Type, bool> _handles;
        private readonly IReadOnlyList<StreamAction> _streams;
        private readonly ReadHistories? _events;
        private readonly ReadBelievedRows? _rows;

        public Run(BitemporalTable table, BitemporalHistory history, Func<Type, bool> handles, IReadOnlyList<StreamAction> streams, StoreOptions options)
        {
            (_table, _history, _handles, _streams) = (table, history, handles, streams);
            if (streams.Where(s => s.ActionType is StreamActionType.Append).Select(s => s.Id).ToArray() is { Length: > 0 } existing)
            {
                _events = new ReadHistories(existing, options);
                _rows = new ReadBelievedRows(table, existing);
            }
        }

        public IReadOnlyList<StorageOperation> Reads => _events is not null && _rows is not null ? [_events, _rows] : [];

        public Task ApplyAsync(InlineContext context, CancellationToken cancellationToken)
        {
            var beliefs = _streams.Select(s => (s.Id, Belief: Revised(s))).ToList();
            context.Writes.AddRange(BitemporalWrites.For(_table, beliefs));
            return Task.CompletedTask;
        }

        private BitemporalBelief Revised(StreamAction stream)
        {
            // A stream that is started was not read: there is nothing of it yet.
            var belief = new BitemporalBelief(_rows?.Found.GetValueOrDefault(stream.Id) ?? []);
            var known = (_events?.Found[stream.Id] ?? []).Where(e => _handles(e.EventType)).ToList();
            TakeIn(belief, _history, known, stream.Events.Where(e => _handles(e.EventType)));
            return belief;
        }
    }
}
