using System.Linq.Expressions;
using PostgresStore.Documents;

namespace PostgresStore.Linq.Members;

/// <summary>Finds the member an expression names, within nested lambdas too.</summary>
internal sealed class MemberResolver(StoreOptions options)
{
    private readonly List<QueryRoot> _roots = [];

    public QueryRoot AddDocument(ParameterExpression parameter, DocumentMapping mapping) =>
        Add(new QueryRoot(parameter, mapping.DocumentType, "d.data", mapping));

    public QueryRoot Add(QueryRoot root)
    {
        _roots.Add(root);
        return root;
    }

    /// <summary>Name for the next unnested collection, different from all around it.</summary>
    public string NextAlias() => $"e{_roots.Count}";

    public QueryMember Resolve(Expression expression) =>
        TryResolve(expression) ?? throw new BadLinqExpressionException($"'{expression}' does not name a stored member.");

    /// <summary>The member, or null when the expression is something else.</summary>
    public QueryMember? TryResolve(Expression expression)
    {
        var unwrapped = MemberPath.Unwrapped(expression);
        var parameter = ParameterOf(unwrapped);
        if (_roots.FindLast(r => r.Parameter == parameter) is not { } root)
        {
            return null;
        }

        return unwrapped is ParameterExpression
            ? root.Mapping is null ? Element(root) : null
            : MemberPath.Find(root.Type, unwrapped) is { } path ? Member(root, path) : null;
    }

    private QueryMember Member(QueryRoot root, MemberPath path)
    {
        var names = path.JsonNames(options.Serializer);
        var text = MemberSql.Text(root.Json, names);
        var typed = !PgScalar.IsScalar(path.MemberType) ? text
            : root.Mapping is { } mapping ? MemberSql.Typed(MemberSql.Root.Document, path, mapping, options)
            : PgScalar.For(path.MemberType).FromText(text, options.DatabaseSchemaName);
        return new QueryMember(path.MemberType, typed, text, MemberSql.Json(root.Json, names), root, names, root.Mapping?.CollationOf(path));
    }

    private QueryMember Element(QueryRoot root)
    {
        var text = $"{root.Json} #>> '{{}}'";
        return new QueryMember(root.Type, PgScalar.For(root.Type).FromText(text, options.DatabaseSchemaName), text, root.Json, root, [], null);
    }

    private static ParameterExpression? ParameterOf(Expression expression)
    {
        while (MemberPath.Unwrapped(expression) is MemberExpression { Expression: { } parent })
        {
            expression = parent;
        }

        return MemberPath.Unwrapped(expression) as ParameterExpression;
    }
}
