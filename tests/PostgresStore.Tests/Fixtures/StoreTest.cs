namespace PostgresStore.Tests.Fixtures;

/// <summary>A test class with a store of its own: says how it is configured, gets it open and empty but for its own tests' data.</summary>
public abstract class StoreTest(StoreDatabase database) : IAsyncLifetime
{
    private DocumentStore? _store;

    protected StoreDatabase Database => database;

    protected DocumentStore Store => _store ?? throw new InvalidOperationException("The store is not open.");

    protected string SchemaName => GetType().Name.ToLowerInvariant();

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await database.StoreAsync(SchemaName, Configure);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected abstract void Configure(StoreOptions options);

    /// <summary>Queues something in a new session and saves it.</summary>
    protected async Task SaveAsync(Action<IDocumentSession> work)
    {
        await using var session = Store.LightweightSession();
        work(session);
        await session.SaveChangesAsync(Token);
    }

    protected async Task<T?> LoadAsync<T>(Guid id) where T : notnull
    {
        await using var session = Store.QuerySession();
        return await session.LoadAsync<T>(id, Token);
    }
}
