using System.Collections;
using System.Linq.Expressions;
using GraphQLServer.Conventions.Relay;
using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Filtering;

/// <summary>Turns the value of <c>where</c> into a predicate that query providers can translate: member access, constants and plain operators.</summary>
internal static class FilterExpression
{
    public static Expression<Func<T, bool>>? Build<T>(FilterDefinition definition, object?[] values)
    {
        var item = Expression.Parameter(typeof(T), "item");
        return Build(definition, values, item) is { } body ? Expression.Lambda<Func<T, bool>>(body, item) : null;
    }

    // Values are aligned with the fields of the input type: and, or, members.
    private static Expression? Build(FilterDefinition definition, object?[] values, Expression item)
    {
        var conditions = new List<Expression?>
        {
            Combine(Nested(definition, values[0], item), Expression.AndAlso),
            Combine(Nested(definition, values[1], item), Expression.OrElse),
        };
        for (var i = 0; i < definition.Members.Count; i++)
        {
            if (values[i + 2] is object?[] given)
            {
                conditions.Add(Build(definition.Members[i], given, item));
            }
        }

        return Combine(conditions, Expression.AndAlso);
    }

    private static IEnumerable<Expression?> Nested(FilterDefinition definition, object? list, Expression item) =>
        list is object?[] filters ? filters.Select(filter => Build(definition, (object?[])filter!, item)) : [];

    private static Expression? Build(FilterMember member, object?[] values, Expression item)
    {
        var access = Expression.Property(item, member.Member.Property);
        if (member.Nested is { } nested)
        {
            var condition = Build(nested, values, access);
            return condition is null || !member.Member.Shape.IsNullable
                ? condition
                : Expression.AndAlso(Expression.NotEqual(access, Expression.Constant(null, access.Type)), condition);
        }

        return Combine(
            member.Operations.Select((operation, index) => values[index] == InputObjectType.Omitted ? null : Build(operation, member.Member, access, values[index])),
            Expression.AndAlso);
    }

    private static Expression? Build(FilterOperation operation, DataMember member, Expression access, object? value) =>
        operation.Build(access, operation.TakesList ? TypedList(member, value, access.Type) : Typed(member, value));

    private static object? TypedList(DataMember member, object? value, Type type)
    {
        if (value is not object?[] items)
        {
            return null;
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        foreach (var item in items.Where(item => item is not null || !type.IsValueType || Nullable.GetUnderlyingType(type) is not null))
        {
            _ = list.Add(Typed(member, item));
        }

        return list;
    }

    private static object? Typed(DataMember member, object? value) => value switch
    {
        null => null,
        string id when member.IdTypeName is { } typeName => GlobalId.Decode(id, typeName, member.Shape.ClrType),
        double number when member.Shape.ClrType == typeof(float) => (float)number,
        _ => value,
    };

    private static Expression? Combine(IEnumerable<Expression?> conditions, Func<Expression, Expression, Expression> combine) =>
        conditions.OfType<Expression>().Aggregate((Expression?)null, (left, right) => left is null ? right : combine(left, right));
}
