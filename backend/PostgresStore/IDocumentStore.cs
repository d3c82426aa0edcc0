using Npgsql;

namespace PostgresStore;

/// <summary>Documents and events in one PostgreSQL schema. One per application; safe for use by many threads.</summary>
public interface IDocumentStore : IAsyncDisposable, IDisposable
{
    /// <summary>The configuration this store was made with. Not to be changed any more.</summary>
    StoreOptions Options { get; }

    /// <summary>Tables, indexes and functions this configuration needs.</summary>
    StoreSchema Schema { get; }

    /// <summary>Refills bitemporal tables from the events.</summary>
    StoreHistories Histories { get; }

    /// <summary>The connection pool, for the application's own SQL.</summary>
    NpgsqlDataSource DataSource { get; }

    /// <summary>Opens a session that queues writes; without identity map and change tracking.</summary>
    IDocumentSession LightweightSession();

    /// <summary>Opens a session that queues writes, with its own clock.</summary>
    IDocumentSession LightweightSession(SessionOptions options);

    /// <summary>Opens a session that only reads.</summary>
    IQuerySession QuerySession();
}
