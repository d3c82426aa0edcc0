using System.Collections;
using System.Linq.Expressions;
using NpgsqlTypes;
using PostgresStore.Documents;
using PostgresStore.Linq.Members;
using PostgresStore.Linq.Parsing.Methods;

namespace PostgresStore.Linq.Parsing;

/// <summary>Comparisons of a member with a value or with another member.</summary>
internal sealed class ComparisonParser(ConditionParser conditions)
{
    public string Parse(ExpressionType op, Expression left, Expression right, Expression whole)
    {
        if (ConstantValue.IsConstant(left))
        {
            (op, left, right) = (Mirrored(op), right, left);
        }

        if (ThreeWay(left) is ({ } first, { } second) && ConstantValue.IsConstant(right) && ConstantValue.Of(right) is 0)
        {
            return Parse(op, first, second, whole);
        }

        if (!ConstantValue.IsConstant(right))
        {
            return Members(op, left, right, whole);
        }

        var value = ConstantValue.Of(right);
        return conditions.Members.TryResolve(left) is { } member ? WithValue(op, member, value, whole)
            : LengthOf(left) is { } length && value is int number ? $"{length} {Symbol(op, whole)} {conditions.Parameters.Add(number, NpgsqlDbType.Integer)}"
            : value is bool truth && left.Type == typeof(bool) && op is ExpressionType.Equal or ExpressionType.NotEqual
                ? $"(({conditions.Parse(left)}) IS {(value is true == op is ExpressionType.Equal ? "" : "NOT ")}TRUE)"
            : throw ConditionParser.Refused(whole);
    }

    public string WithValue(ExpressionType op, QueryMember member, object? value, Expression whole)
    {
        if (value is null)
        {
            return op switch
            {
                ExpressionType.Equal => member.IsNull,
                ExpressionType.NotEqual => $"NOT ({member.IsNull})",
                _ => "FALSE",
            };
        }

        RefuseUnordered(op, member, whole);
        var parameter = Parameter(member, AsMember(value, member.ScalarType), whole);
        return op switch
        {
            ExpressionType.Equal => $"{member.Typed} = {parameter}",
            ExpressionType.NotEqual => $"{member.Typed} IS DISTINCT FROM {parameter}",
            _ => $"{member.Sortable} {Symbol(op, whole)} {parameter}",
        };
    }

    public string IsAnyOf(QueryMember member, IEnumerable values)
    {
        var all = values.Cast<object?>().Select(v => v is null ? null : AsMember(v, member.ScalarType)).ToList();
        var present = all.OfType<object>().Select(v => member.Scalar.ToParameter(v, member.ScalarType, conditions.Options.Serializer)).ToList();
        var array = Array.CreateInstance(member.Scalar.ParameterType(member.Type), present.Count);
        ((ICollection)present).CopyTo(array, 0);

        var isAny = present.Count == 0 ? "FALSE" : $"{member.Typed} = ANY({conditions.Parameters.Add(array, NpgsqlDbType.Array | member.Scalar.DbType)})";
        return present.Count == all.Count ? isAny : $"({isAny} OR {member.IsNull})";
    }

    /// <summary>C# compares enums as numbers; this is the enum again.</summary>
    public static object? AsMember(object? value, Type memberType) => value is not null && memberType.IsEnum && value.GetType() != memberType
        ? Enum.ToObject(memberType, value)
        : value;

    private string Members(ExpressionType op, Expression left, Expression right, Expression whole)
    {
        if (conditions.Members.TryResolve(left) is not { } first || conditions.Members.TryResolve(right) is not { } second)
        {
            throw ConditionParser.Refused(whole);
        }

        RefuseUnordered(op, first, whole);
        return op switch
        {
            ExpressionType.Equal => $"{first.Typed} IS NOT DISTINCT FROM {second.Typed}",
            ExpressionType.NotEqual => $"{first.Typed} IS DISTINCT FROM {second.Typed}",
            _ => $"{first.Sortable} {Symbol(op, whole)} {second.Typed}",
        };
    }

    private string Parameter(QueryMember member, object? value, Expression whole)
    {
        // A whole-number member may be compared with a fraction: the value keeps its own type, and the server compares exactly.
        var type = PgScalar.IsNumber(value!.GetType()) && PgScalar.IsNumber(member.ScalarType) ? value.GetType() : member.ScalarType;
        if (!type.IsInstanceOfType(value))
        {
            throw ConditionParser.Refused(whole);
        }

        return conditions.Parameters.Add(PgScalar.For(type).ToParameter(value, type, conditions.Options.Serializer), PgScalar.For(type).DbType);
    }

    private string? LengthOf(Expression expression) => MemberPath.Unwrapped(expression) switch
    {
        MemberExpression { Member.Name: "Count" or "Length", Expression: { } list } when list.Type != typeof(string) => Length(list),
        MethodCallExpression { Method.Name: "Count", Arguments: [var list] } call when call.Method.DeclaringType == typeof(Enumerable) => Length(list),
        UnaryExpression { NodeType: ExpressionType.ArrayLength } length => Length(length.Operand),
        _ => null,
    };

    private string? Length(Expression collection) =>
        conditions.Members.TryResolve(collection) is { } member ? ElementQuery.Length(member) : null;

    /// <summary><c>string.Compare(a, b)</c> and <c>a.CompareTo(b)</c>, to be compared with 0.</summary>
    private static (Expression?, Expression?) ThreeWay(Expression expression) => expression switch
    {
        MethodCallExpression { Method.Name: "CompareTo", Object: { } first, Arguments: [var second] } => (first, second),
        MethodCallExpression { Method.Name: "Compare", Object: null, Arguments: [var first, var second] } when first.Type == typeof(string) => (first, second),
        _ => (null, null),
    };

    private static void RefuseUnordered(ExpressionType op, QueryMember member, Expression whole)
    {
        var isEquality = op is ExpressionType.Equal or ExpressionType.NotEqual;
        if (!PgScalar.IsScalar(member.Type) || (member.Scalar.Order is ScalarOrder.None && !isEquality))
        {
            throw new BadLinqExpressionException($"'{whole}' compares {member.Type.Name}, whose stored values have no order or are not single values.");
        }
    }

    private static ExpressionType Mirrored(ExpressionType op) => op switch
    {
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        _ => op,
    };

    private static string Symbol(ExpressionType op, Expression whole) => op switch
    {
        ExpressionType.Equal => "=",
        ExpressionType.NotEqual => "<>",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        _ => throw ConditionParser.Refused(whole),
    };
}
