using System.Linq.Expressions;
using System.Reflection;

namespace PostgresStore.Linq.Members;

/// <summary>The value of an expression that no query parameter takes part in: constants and captured variables.</summary>
internal static class ConstantValue
{
    public static bool IsConstant(Expression expression)
    {
        var finder = new ParameterFinder();
        _ = finder.Visit(expression);
        return !finder.Found;
    }

    public static object? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Of(member.Expression)),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(WithoutSpan(expression), typeof(object))).Compile(preferInterpretation: true)(),
    };

    /// <summary>C# 14 calls Contains on an array through a span, which cannot be boxed; the array in it can.</summary>
    private static Expression WithoutSpan(Expression expression) =>
        expression is MethodCallExpression { Method.Name: "op_Implicit" } call && expression.Type.IsByRefLike ? call.Arguments[0] : expression;

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }
}
