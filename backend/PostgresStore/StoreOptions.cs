using System.Text.Json;
using Npgsql;
using PostgresStore.Documents;
using PostgresStore.Events;
using PostgresStore.Projections;
using PostgresStore.Schema;
using PostgresStore.Serialization;

namespace PostgresStore;

/// <summary>Everything a store is made from. Filled once, in the action given to <see cref="DocumentStore.For"/>.</summary>
public sealed class StoreOptions
{
    /// <summary>Makes the options of an empty store.</summary>
    public StoreOptions()
    {
        Serializer = new JsonDocumentSerializer(JsonDocumentSerializer.DefaultOptions());
        Mappings = new DocumentMappings(this);
        EventGraph = new EventGraph();
        Schema = new DocumentRegistry(Mappings);
        Events = new EventStoreOptions(EventGraph);
        Projections = new ProjectionOptions(this);
    }

    /// <summary>PostgreSQL schema that holds all tables. Default "registry".</summary>
    public string DatabaseSchemaName
    {
        get;
        set => field = SqlName.Checked(value);
    } = "registry";

    /// <summary>What the store may create by itself. Default: nothing.</summary>
    public AutoCreate AutoCreateSchemaObjects { get; set; } = AutoCreate.None;

    /// <summary>Document types: duplicated members, indexes, sort orders.</summary>
    public DocumentRegistry Schema { get; }

    /// <summary>Event types and the clock that dates events.</summary>
    public EventStoreOptions Events { get; }

    /// <summary>What is derived from events.</summary>
    public ProjectionOptions Projections { get; }

    internal JsonDocumentSerializer Serializer { get; private set; }

    internal DocumentMappings Mappings { get; }

    internal EventGraph EventGraph { get; }

    internal string? ConnectionString { get; private set; }

    internal NpgsqlDataSource? DataSource { get; private set; }

    /// <summary>Connects with a pool of the store's own.</summary>
    public void Connection(string connectionString) => ConnectionString = connectionString;

    /// <summary>Connects with the application's pool, which the store does not dispose.</summary>
    public void Connection(NpgsqlDataSource dataSource) => DataSource = dataSource;

    /// <summary>
    /// Writes JSON with these options instead of the default (camelCase, enums as member names). To be called before anything that
    /// names members, since indexes follow the JSON names.
    /// </summary>
    public void UseSystemTextJsonForSerialization(JsonSerializerOptions options) => Serializer = new JsonDocumentSerializer(options);
}
