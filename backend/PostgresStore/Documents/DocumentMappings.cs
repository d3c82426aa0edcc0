using System.Collections.Concurrent;

namespace PostgresStore.Documents;

/// <summary>The mapping of every document type, made when first asked for.</summary>
internal sealed class DocumentMappings(StoreOptions options)
{
    private readonly ConcurrentDictionary<Type, DocumentMapping> _mappings = new();
    private readonly ConcurrentDictionary<Type, DocumentSql> _sql = new();
    private readonly List<Type> _registered = [];

    /// <summary>Types whose tables belong to the schema, in order of registration.</summary>
    public IReadOnlyList<Type> Registered => _registered;

    public DocumentMapping Register(Type type)
    {
        if (!_registered.Contains(type))
        {
            _registered.Add(type);
        }

        return For(type);
    }

    public DocumentMapping For(Type type) => _mappings.GetOrAdd(type, static t => new DocumentMapping(t));

    /// <summary>Statements for the type; the mapping must not change afterwards.</summary>
    public DocumentSql SqlFor(Type type) => _sql.GetOrAdd(type, static (t, o) => new DocumentSql(o.Mappings.For(t), o), options);
}
