namespace GraphQLServer.Execution;

/// <summary>Things attached to one request by their type: what the host gave and what the execution made.</summary>
internal sealed class RequestFeatures(IReadOnlyDictionary<Type, object> given) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Type, object> _made = [];

    public T? Find<T>()
        where T : class => given.GetValueOrDefault(typeof(T)) as T;

    public T GetOrAdd<T>(Func<T> create)
        where T : class
    {
        lock (_lock)
        {
            if (!_made.TryGetValue(typeof(T), out var feature))
            {
                _made[typeof(T)] = feature = create();
            }

            return (T)feature;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var feature in _made.Values.OfType<IAsyncDisposable>())
        {
            await feature.DisposeAsync();
        }
    }
}
