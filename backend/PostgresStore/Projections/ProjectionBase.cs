namespace PostgresStore.Projections;

/// <summary>What the store's own kinds of projection have in common; derive from one of those kinds.</summary>
public abstract class ProjectionBase
{
    private readonly List<Type> _included = [];

    private protected ProjectionBase()
    {
    }

    /// <summary>
    /// Narrows the projection to streams that get an event of such a type, which spares a read for every other stream. Without any
    /// call it sees every stream.
    /// </summary>
    protected void IncludeType<TEvent>() => _included.Add(typeof(TEvent));

    private protected void IncludeTypes(IEnumerable<Type> eventTypes) => _included.AddRange(eventTypes);

    internal bool Handles(Type eventType) => _included.Count == 0 || _included.Any(t => t.IsAssignableFrom(eventType));

    internal abstract IInlineProjection Build(StoreOptions options);
}
