using PostgresStore.Documents;

namespace PostgresStore;

/// <summary>Document types of a store.</summary>
public sealed class DocumentRegistry
{
    private readonly DocumentMappings _mappings;

    internal DocumentRegistry(DocumentMappings mappings) => _mappings = mappings;

    /// <summary>Adds a document type to the schema, or says more about one.</summary>
    public DocumentMappingBuilder<T> For<T>() where T : notnull => new(_mappings.Register(typeof(T)));
}
