using System.Linq.Expressions;
using PostgresStore.Documents;

namespace PostgresStore;

/// <summary>Says what a document type has beside its JSON. Every call returns the builder itself.</summary>
/// <typeparam name="T">The document type.</typeparam>
public sealed class DocumentMappingBuilder<T> where T : notnull
{
    private readonly DocumentMapping _mapping;

    internal DocumentMappingBuilder(DocumentMapping mapping) => _mapping = mapping;

    /// <summary>The member that identifies the document, when it is not called Id.</summary>
    public DocumentMappingBuilder<T> Identity(Expression<Func<T, object?>> member)
    {
        var path = MemberPath.Of(member);
        _mapping.IdMember = typeof(T).GetProperty(path.Key)
            ?? throw new InvalidDocumentException($"The id of {typeof(T).Name} must be a property of its own, not '{path.Key}'.");
        return this;
    }

    /// <summary>Keeps the member in a column of its own, with an index.</summary>
    public DocumentMappingBuilder<T> Duplicate(Expression<Func<T, object?>> expression, bool notNull = false)
    {
        _mapping.Duplicate(MemberPath.Of(expression), notNull);
        return this;
    }

    /// <summary>A B-tree over one member, or over several: <c>x => new { x.A, x.B }</c>.</summary>
    public DocumentMappingBuilder<T> Index(Expression<Func<T, object?>> expression)
    {
        _mapping.AddIndex(new DocumentIndex(MemberPath.AllOf(expression), IsUnique: false));
        return this;
    }

    /// <summary>No two documents with the same values of these members (nulls differ from each other).</summary>
    public DocumentMappingBuilder<T> UniqueIndex(params Expression<Func<T, object?>>[] expressions)
    {
        _mapping.AddIndex(new DocumentIndex([.. expressions.SelectMany(MemberPath.AllOf)], IsUnique: true));
        return this;
    }

    /// <summary>An index that serves <c>Contains</c> and <c>Any</c> on collections anywhere in the document.</summary>
    public DocumentMappingBuilder<T> GinIndexJsonData()
    {
        _mapping.AddIndex(new DocumentIndex([], IsUnique: false));
        return this;
    }

    /// <summary>
    /// Sorts by this member, and compares it by size, in the order of a collation, e.g. <c>vi-VN-x-icu</c>. Not in Marten: there the
    /// database's own collation decides.
    /// </summary>
    public DocumentMappingBuilder<T> Collate(Expression<Func<T, object?>> expression, string collation)
    {
        ArgumentException.ThrowIfNullOrEmpty(collation);
        _mapping.Collate(MemberPath.Of(expression), collation);
        return this;
    }
}
