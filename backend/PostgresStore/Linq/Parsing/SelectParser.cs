using System.Linq.Expressions;
using PostgresStore.Documents;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing;

/// <summary>
/// A Select of a member, or of an object made from members. Only the members travel; nothing but the construction happens here.
/// </summary>
internal sealed class SelectParser(MemberResolver members) : ExpressionVisitor
{
    private readonly ParameterExpression _values = Expression.Parameter(typeof(object?[]));
    private readonly List<QueryMember> _columns = [];

    public static Projection Parse(LambdaExpression lambda, DocumentMapping mapping, StoreOptions options)
    {
        var members = new MemberResolver(options);
        _ = members.AddDocument(lambda.Parameters[0], mapping);
        var parser = new SelectParser(members);
        var body = Expression.Convert(parser.Visit(lambda.Body)!, typeof(object));
        var make = Expression.Lambda<Func<object?[], object?>>(body, parser._values).Compile(preferInterpretation: true);
        var columns = parser._columns.Select(c => c.Typed == "d.mt_version" ? "to_jsonb(d.mt_version)" : c.Json);
        return new Projection(columns.Any() ? string.Join(", ", columns) : "NULL::jsonb", [.. parser._columns.Select(c => c.Type)], make);
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null || ConstantValue.IsConstant(node))
        {
            return node;
        }

        return node is MemberExpression && members.TryResolve(node) is { } member ? Column(member)
            : node is NewExpression or MemberInitExpression or UnaryExpression { NodeType: ExpressionType.Convert } ? base.Visit(node)
            : throw new BadLinqExpressionException($"'{node}' in a Select cannot run in the database. Select members, or an object made of members.");
    }

    private Expression Column(QueryMember member)
    {
        _columns.Add(member);
        var value = Expression.ArrayIndex(_values, Expression.Constant(_columns.Count - 1));
        return member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null
            ? Expression.Condition(Expression.Equal(value, Expression.Constant(null)), Expression.Default(member.Type), Expression.Convert(value, member.Type))
            : Expression.Convert(value, member.Type);
    }
}
