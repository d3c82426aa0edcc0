using System.Linq.Expressions;

namespace AssetRegistry.Tests.Scenarios;

/// <summary>The narrow expression language every predicate keeps to, so that SQL, memory and tiles can all run it.</summary>
internal sealed class TranslatableExpression : ExpressionVisitor
{
    private static readonly HashSet<ExpressionType> Known =
    [
        ExpressionType.AndAlso, ExpressionType.OrElse, ExpressionType.Equal, ExpressionType.MemberAccess, ExpressionType.Constant,
        ExpressionType.Parameter, ExpressionType.Convert, ExpressionType.Call, ExpressionType.Lambda,
    ];

    private readonly ParameterExpression _parameter;

    private TranslatableExpression(ParameterExpression parameter) => _parameter = parameter;

    public static void AssertIs<T>(Expression<Func<T, bool>> predicate) =>
        new TranslatableExpression(Assert.Single(predicate.Parameters)).Visit(predicate.Body);

    public override Expression? Visit(Expression? node)
    {
        Assert.True(node is null || Known.Contains(node.NodeType), $"{node?.NodeType} in {node}");
        return base.Visit(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Assert.Equal("Contains", node.Method.Name);
        Assert.NotEqual(typeof(MemoryExtensions), node.Method.DeclaringType);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Assert.Same(_parameter, node);
        return node;
    }
}
