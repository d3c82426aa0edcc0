using PostgresStore.Linq.Sql;

namespace PostgresStore.Linq.Parsing;

/// <summary>What a chain of LINQ calls asks for.</summary>
internal sealed class QueryModel(Type documentType)
{
    public Type DocumentType { get; } = documentType;

    public QueryParameters Parameters { get; } = new();

    public List<string> Conditions { get; } = [];

    public List<string> Orderings { get; } = [];

    public long Offset { get; set; }

    public long? Limit { get; set; }

    public Projection? Projection { get; set; }

    public Terminal Terminal { get; set; }

    /// <summary>Whether an empty result is null (…OrDefault) instead of an error.</summary>
    public bool AllowsNone { get; set; }

    public bool IsPaged => Offset > 0 || Limit is not null;
}
