using System.Linq.Expressions;
using PostgresStore.Documents;
using PostgresStore.Linq.Members;
using PostgresStore.Linq.Sql;

namespace PostgresStore.Linq.Parsing;

/// <summary>
/// A boolean expression as SQL. SQL NULL counts as false at every level, so a negation is IS NOT TRUE and the result is what C# gives:
/// <c>!(x.Name == "a")</c> holds for a document without name.
/// </summary>
internal sealed class ConditionParser
{
    public ConditionParser(QueryParameters parameters, StoreOptions options)
    {
        (Parameters, Options) = (parameters, options);
        Members = new MemberResolver(options);
        Comparisons = new ComparisonParser(this);
    }

    public QueryParameters Parameters { get; }

    public StoreOptions Options { get; }

    public MemberResolver Members { get; }

    public ComparisonParser Comparisons { get; }

    public static string Parse(LambdaExpression lambda, DocumentMapping mapping, QueryParameters parameters, StoreOptions options)
    {
        var parser = new ConditionParser(parameters, options);
        _ = parser.Members.AddDocument(lambda.Parameters[0], mapping);
        return parser.Parse(lambda.Body);
    }

    public string Parse(Expression expression) => expression switch
    {
        _ when ConstantValue.IsConstant(expression) => ConstantValue.Of(expression) is true ? "TRUE" : "FALSE",
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } and => $"({Parse(and.Left)} AND {Parse(and.Right)})",
        BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } or => $"({Parse(or.Left)} OR {Parse(or.Right)})",
        BinaryExpression comparison => Comparisons.Parse(comparison.NodeType, comparison.Left, comparison.Right, comparison),
        UnaryExpression { NodeType: ExpressionType.Not } not => Negated(not.Operand),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Parse(convert.Operand),
        ConditionalExpression choice => $"CASE WHEN {Parse(choice.Test)} THEN {Parse(choice.IfTrue)} ELSE {Parse(choice.IfFalse)} END",
        MemberExpression { Member.Name: "HasValue", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null =>
            $"NOT ({Members.Resolve(nullable).IsNull})",
        MemberExpression or ParameterExpression when Members.TryResolve(expression) is { } member && member.ScalarType == typeof(bool) => member.Typed,
        MethodCallExpression call => LinqMethods.All.Select(m => m.TryParse(call, this)).FirstOrDefault(sql => sql is not null) ?? throw Refused(call),
        _ => throw Refused(expression),
    };

    public static BadLinqExpressionException Refused(Expression expression) =>
        new($"'{expression}' cannot run in the database. The PostgresStore README lists what can.");

    private string Negated(Expression operand) => operand switch
    {
        BinaryExpression { NodeType: ExpressionType.Equal } equal => Comparisons.Parse(ExpressionType.NotEqual, equal.Left, equal.Right, equal),
        BinaryExpression { NodeType: ExpressionType.NotEqual } notEqual => Comparisons.Parse(ExpressionType.Equal, notEqual.Left, notEqual.Right, notEqual),
        _ => $"(({Parse(operand)}) IS NOT TRUE)",
    };
}
