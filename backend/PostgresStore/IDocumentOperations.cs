using System.Linq.Expressions;
using PostgresStore.Events;

namespace PostgresStore;

/// <summary>Queues writes of documents and events. Nothing reaches the database before <see cref="IDocumentSession.SaveChangesAsync"/>.</summary>
public interface IDocumentOperations : IQuerySession
{
    /// <summary>Reads and appends to event streams.</summary>
    new IEventStoreOperations Events { get; }

    /// <summary>Ties together everything done for one request; stored with each event.</summary>
    string? CorrelationId { get; set; }

    /// <summary>What caused this work; stored with each event.</summary>
    string? CausationId { get; set; }

    /// <summary>Who does this work; stored with each event as its user name.</summary>
    string? LastModifiedBy { get; set; }

    /// <summary>Inserts the documents, or replaces those that exist. An empty Guid id is filled at once.</summary>
    void Store<T>(params T[] entities) where T : notnull;

    /// <inheritdoc cref="Store{T}(T[])"/>
    void Store<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>Inserts the documents; the save fails with <see cref="DocumentAlreadyExistsException"/> if one exists.</summary>
    void Insert<T>(params T[] entities) where T : notnull;

    /// <inheritdoc cref="Insert{T}(T[])"/>
    void Insert<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>Replaces the documents; the save fails with <see cref="NonExistentDocumentException"/> if one is missing.</summary>
    void Update<T>(params T[] entities) where T : notnull;

    /// <inheritdoc cref="Update{T}(T[])"/>
    void Update<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>
    /// Replaces a document of a type with numeric revisions and gives it this new revision; the save fails with
    /// <see cref="ConcurrencyException"/> unless the stored revision is lower.
    /// </summary>
    void UpdateRevision<T>(T entity, int revision) where T : notnull;

    /// <summary>Deletes the document; a missing one is not an error.</summary>
    void Delete<T>(T entity) where T : notnull;

    /// <inheritdoc cref="Delete{T}(T)"/>
    void Delete<T>(Guid id) where T : notnull;

    /// <inheritdoc cref="Delete{T}(T)"/>
    void Delete<T>(string id) where T : notnull;

    /// <summary>Deletes every document that the condition holds for when the session is saved.</summary>
    void DeleteWhere<T>(Expression<Func<T, bool>> expression) where T : notnull;

    /// <summary>Runs this statement in the transaction of the save. Each <c>?</c> stands for the next parameter value.</summary>
    void QueueSqlCommand(string sql, params object?[] parameterValues);

    /// <summary>As the other overload, with another placeholder than <c>?</c> (which is also a jsonb operator).</summary>
    void QueueSqlCommand(char placeholder, string sql, params object?[] parameterValues);
}
