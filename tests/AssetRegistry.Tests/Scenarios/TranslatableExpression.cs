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

    private readonly List<ParameterExpression> _parameters;

    private TranslatableExpression(ParameterExpression parameter) => _parameters = [parameter];

    public static void AssertIs<T>(Expression<Func<T, bool>> predicate) =>
        new TranslatableExpression(Assert.Single(predicate.Parameters)).Visit(predicate.Body);

    public override Expression? Visit(Expression? node)
    {
        Assert.True(node is null || Known.Contains(node.NodeType), $"{node?.NodeType} in {node}");
        return base.Visit(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        Assert.Contains(node.Method.Name, (string[])["Contains", "Any"]);
        Assert.NotEqual(typeof(MemoryExtensions), node.Method.DeclaringType);
        return base.VisitMethodCall(node);
    }

    /// <summary>What <c>Any</c> asks of an element.</summary>
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _parameters.AddRange(node.Parameters);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        Assert.Contains(node, _parameters);
        return node;
    }
}
