namespace GraphQLServer;

/// <summary>What a resolver may know about the field it resolves. Spec 6.4 "Executing Fields".</summary>
public abstract class ResolverContext
{
    private protected ResolverContext()
    {
    }

    /// <summary>Response name of the field (its alias when it has one).</summary>
    public abstract string ResponseName { get; }

    /// <summary>Response names and list indexes from the root to this field.</summary>
    public abstract IReadOnlyList<object> Path { get; }

    /// <summary>
    /// Services for this resolver: a scope of its own in queries, whose fields run side by side, and the request's scope for
    /// the root fields of a mutation, which run one after the other. The scope ends when the resolver's result is complete.
    /// </summary>
    public abstract IServiceProvider Services { get; }

    /// <summary>The scope of the whole request; take only services from it that bear concurrent use.</summary>
    public abstract IServiceProvider RequestServices { get; }

    /// <summary>Signalled when the client is gone.</summary>
    public abstract CancellationToken RequestAborted { get; }

    /// <summary>The object the field belongs to.</summary>
    public abstract T Parent<T>();

    /// <summary>The coerced value of an argument; its default or null when omitted.</summary>
    public abstract T ArgumentValue<T>(string name);

    /// <summary>Whether the request selects <paramref name="fieldName"/> directly below this field on any type.</summary>
    public abstract bool IsSelected(string fieldName);

    /// <summary>What the host attached to the request under this type, e.g. <c>HttpContext</c>; null when absent.</summary>
    public abstract T? GetFeature<T>()
        where T : class;

    // Values aligned with the field's arguments, read by compiled resolvers.
    internal abstract object?[] Arguments { get; }

    internal abstract object? Source { get; }

    internal abstract Schema Schema { get; }

    internal abstract T GetOrAddFeature<T>(Func<ResolverContext, T> create)
        where T : class;

    internal abstract void WhenIdle(Action action);
}
