using PostgresStore.Documents;
using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>What a store derives from events.</summary>
public sealed class ProjectionOptions
{
    private readonly StoreOptions _options;
    private readonly List<IInlineProjection> _inline = [];
    private readonly List<BitemporalTable> _flatTables = [];
    private readonly Dictionary<Type, object> _aggregators = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, object> _liveAggregators = new();

    internal ProjectionOptions(StoreOptions options) => _options = options;

    internal IReadOnlyList<IInlineProjection> Inline => _inline;

    internal IReadOnlyList<BitemporalTable> FlatTables => _flatTables;

    internal IEnumerable<BitemporalRows> Histories => _inline.OfType<BitemporalRows>();

    /// <summary>Keeps the folded state of each stream as a document. The type folds itself: public Create, Apply, ShouldDelete.</summary>
    public void Snapshot<T>(SnapshotLifecycle lifecycle) where T : class
    {
        RefuseOther(lifecycle is SnapshotLifecycle.Inline, lifecycle);
        var aggregate = new SelfAggregate<T>();
        _options.Events.AddEventTypes(aggregate.EventTypes);
        _options.Mappings.Register(typeof(T)).Revision = RevisionKind.Projected;
        AddAggregator(aggregate);
        _inline.Add(new StreamDocuments<T>(aggregate, EventTypeName.For(typeof(T)), _options));
    }

    /// <summary>Runs a single-stream, multi-stream or bitemporal projection.</summary>
    public void Add(ProjectionBase projection, ProjectionLifecycle lifecycle)
    {
        ArgumentNullException.ThrowIfNull(projection);
        RefuseOther(lifecycle is ProjectionLifecycle.Inline, lifecycle);
        _inline.Add(projection.Build(_options));
    }

    /// <summary>Runs a projection that queues what it likes.</summary>
    public void Add(IProjection projection, ProjectionLifecycle lifecycle)
    {
        ArgumentNullException.ThrowIfNull(projection);
        RefuseOther(lifecycle is ProjectionLifecycle.Inline, lifecycle);
        _inline.Add(new CustomProjection(projection));
    }

    internal void AddAggregator<TDoc>(IAggregator<TDoc> aggregator) where TDoc : class
    {
        if (!_aggregators.TryAdd(typeof(TDoc), aggregator))
        {
            throw new InvalidProjectionException($"Two projections write {typeof(TDoc).Name} for each stream. Keep one.");
        }
    }

    internal void AddFlatTable(BitemporalTable table) => _flatTables.Add(table);

    /// <summary>Whether each stream's present state is stored as a document of this type.</summary>
    internal bool IsStored<T>() => _aggregators.ContainsKey(typeof(T));

    internal IAggregator<T> AggregatorFor<T>() where T : class =>
        (IAggregator<T>)(_aggregators.GetValueOrDefault(typeof(T)) ?? _liveAggregators.GetOrAdd(typeof(T), static _ => new SelfAggregate<T>()));

    private static void RefuseOther(bool isInline, Enum lifecycle)
    {
        if (!isInline)
        {
            throw new NotSupportedException($"Projections run inline only; {lifecycle} is not built.");
        }
    }
}
