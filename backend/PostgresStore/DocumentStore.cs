using Npgsql;
using PostgresStore.Sessions;

namespace PostgresStore;

/// <summary>Documents and events in one PostgreSQL schema.</summary>
public sealed class DocumentStore : IDocumentStore
{
    private readonly bool _ownsDataSource;
    private readonly Lazy<Task>? _creation;

    private DocumentStore(StoreOptions options)
    {
        Options = options;
        _ownsDataSource = options.DataSource is null;
        DataSource = options.DataSource ?? NpgsqlDataSource.Create(
            options.ConnectionString ?? throw new ArgumentException("The store has no connection. Call Connection(…) in its options.", nameof(options)));
        Schema = new StoreSchema(options, DataSource);
        Histories = new StoreHistories(options, DataSource);
        _creation = options.AutoCreateSchemaObjects is AutoCreate.CreateOnly
            ? new Lazy<Task>(() => Schema.CreateIfEmptyAsync(CancellationToken.None))
            : null;
    }

    /// <inheritdoc/>
    public StoreOptions Options { get; }

    /// <inheritdoc/>
    public StoreSchema Schema { get; }

    /// <inheritdoc/>
    public StoreHistories Histories { get; }

    /// <inheritdoc/>
    public NpgsqlDataSource DataSource { get; }

    /// <summary>Makes a store. Nothing is read from the database.</summary>
    public static DocumentStore For(Action<StoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new StoreOptions();
        configure(options);
        return new DocumentStore(options);
    }

    /// <inheritdoc/>
    public IDocumentSession LightweightSession() => LightweightSession(new SessionOptions());

    /// <inheritdoc/>
    public IDocumentSession LightweightSession(SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new DocumentSession(this, options.TimeProvider ?? Options.Events.TimeProvider);
    }

    /// <inheritdoc/>
    public IQuerySession QuerySession() => new QuerySession(this);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_ownsDataSource)
        {
            await DataSource.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsDataSource)
        {
            DataSource.Dispose();
        }
    }

    internal Task EnsureSchemaAsync(CancellationToken cancellationToken) =>
        _creation is null ? Task.CompletedTask : _creation.Value.WaitAsync(cancellationToken);
}
