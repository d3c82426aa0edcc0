using System.Linq.Expressions;
using PostgresStore.Documents;
using PostgresStore.Events;
using PostgresStore.Linq;
using PostgresStore.Operations;

namespace PostgresStore.Sessions;

/// <summary>Queues writes until they are saved.</summary>
internal sealed partial class DocumentSession(DocumentStore store, TimeProvider timeProvider) : QuerySession(store), IDocumentSession
{
    private readonly Dictionary<string, object> _headers = new(StringComparer.Ordinal);
    private List<StorageOperation>? _projecting;

    public new IEventStoreOperations Events => field ??= new EventOperations(this);

    IQueryEventStore IQuerySession.Events => Events;

    public TimeProvider TimeProvider { get; set; } = timeProvider;

    public string? CorrelationId { get; set; }

    public string? CausationId { get; set; }

    public string? LastModifiedBy { get; set; }

    internal UnitOfWork Work { get; } = new();

    public void SetHeader(string key, object value) => _headers[key] = value;

    public object? GetHeader(string key) => _headers.GetValueOrDefault(key);

    public void Store<T>(params T[] entities) where T : notnull => Queue(DocumentWriteKind.Store, entities);

    public void Store<T>(IEnumerable<T> entities) where T : notnull => Queue(DocumentWriteKind.Store, entities);

    public void Insert<T>(params T[] entities) where T : notnull => Queue(DocumentWriteKind.Insert, entities);

    public void Insert<T>(IEnumerable<T> entities) where T : notnull => Queue(DocumentWriteKind.Insert, entities);

    public void Update<T>(params T[] entities) where T : notnull => Queue(DocumentWriteKind.Update, entities);

    public void Update<T>(IEnumerable<T> entities) where T : notnull => Queue(DocumentWriteKind.Update, entities);

    public void UpdateRevision<T>(T entity, int revision) where T : notnull
    {
        var sql = Options.Mappings.SqlFor(typeof(T));
        if (sql.Mapping.Revision is not RevisionKind.Counter)
        {
            throw new InvalidDocumentException($"{typeof(T).Name} has no counted revisions. Let it implement {nameof(IRevisioned)}.");
        }

        Queue(new UpdateRevision(revision, entity, sql.Mapping.IdOf(entity), sql, Options));
    }

    public void Delete<T>(T entity) where T : notnull => QueueDelete<T>(Options.Mappings.For(typeof(T)).IdOf(entity));

    public void Delete<T>(Guid id) where T : notnull => QueueDelete<T>(id);

    public void Delete<T>(string id) where T : notnull => QueueDelete<T>(id);

    public void DeleteWhere<T>(Expression<Func<T, bool>> expression) where T : notnull =>
        Queue(new DeleteWhere(DocumentQueryProvider.WhereSql(typeof(T), expression, Options), Options.Mappings.SqlFor(typeof(T)).Table));

    public void QueueSqlCommand(string sql, params object?[] parameterValues) => QueueSqlCommand('?', sql, parameterValues);

    public void QueueSqlCommand(char placeholder, string sql, params object?[] parameterValues) =>
        Queue(new SqlCommandOperation(placeholder, sql, parameterValues));

    public void EjectAllPendingChanges()
    {
        Work.Clear();
        Connection.Dispose();
    }

    private void Queue<T>(DocumentWriteKind kind, IEnumerable<T> entities) where T : notnull
    {
        ArgumentNullException.ThrowIfNull(entities);
        foreach (var entity in entities)
        {
            var sql = Options.Mappings.SqlFor(entity.GetType());
            if (sql.Mapping.IdOf(entity) is Guid id && id == Guid.Empty)
            {
                sql.Mapping.SetId(entity, Guid.CreateVersion7(TimeProvider.GetUtcNow()));
            }

            Queue(new StoreDocument(kind, entity, sql.Mapping.IdOf(entity), sql, Options, TimeProvider));
        }
    }

    private void QueueDelete<T>(object id) => Queue(new DeleteDocument(id, Options.Mappings.SqlFor(typeof(T))));

    /// <summary>What projections queue during a save belongs to that save only: a save that is tried again projects again.</summary>
    private void Queue(StorageOperation operation)
    {
        if (_projecting is { } writes)
        {
            writes.Add(operation);
        }
        else
        {
            Work.Add(operation);
        }
    }
}
