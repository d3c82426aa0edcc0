using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>A bitemporal table of a self-aggregating type: folded by its own Create and Apply methods, and touched by their events alone.</summary>
/// <typeparam name="TState">Folded state of a stream on a day.</typeparam>
public abstract class BitemporalSnapshot<TState> : BitemporalProjection<TState> where TState : class
{
    private readonly SelfAggregate<TState> _aggregate = new();

    /// <summary>Names the table (plain lower-case, in the store's schema). Declare the columns in the constructor.</summary>
    protected BitemporalSnapshot(string tableName)
        : base(tableName) => IncludeTypes(_aggregate.EventTypes);

    /// <inheritdoc/>
    public sealed override TState? Evolve(TState? state, IEvent e) => _aggregate.Fold(state, e.StreamId, e) is { } next && !IsOver(next) ? next : null;

    /// <summary>Whether there is nothing to state from this day on: the table then holds no row for it and later days. False unless overridden.</summary>
    protected virtual bool IsOver(TState state) => false;
}
