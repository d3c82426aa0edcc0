using PostgresStore.Events;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Keeps a bitemporal table in step with the streams that are written.</summary>
internal sealed class BitemporalRows(
    BitemporalTable table, Func<Type, bool> handles, Func<IEvent, DateOnly> effectiveOn, Func<object?, IEvent, object?> evolve, StoreOptions options)
    : IInlineProjection
{
    private readonly BitemporalHistory _history = new(table, effectiveOn, evolve);

    public IInlineRun? Plan(IReadOnlyList<StreamAction> streams)
    {
        var touched = streams.Where(s => s.Events.Any(e => handles(e.EventType))).ToList();
        return touched.Count == 0 ? null : new Run(table, _history, handles, touched, options);
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
            var events = (_events?.Found[stream.Id] ?? []).Where(e => _handles(e.EventType)).ToList();
            var recordedAt = events.Count == 0 ? DateTimeOffset.MinValue : events.Max(e => e.Timestamp);

            // Usually one group; a replayed history may bring events of many times in one save.
            foreach (var e in stream.Events.Where(e => _handles(e.EventType)))
            {
                if (e.Timestamp > recordedAt && recordedAt != DateTimeOffset.MinValue)
                {
                    belief.Revise(_history.SegmentsOf(events), recordedAt);
                }

                recordedAt = e.Timestamp > recordedAt ? e.Timestamp : recordedAt;
                events.Add(e);
            }

            belief.Revise(_history.SegmentsOf(events), recordedAt);
            return belief;
        }
    }
}
