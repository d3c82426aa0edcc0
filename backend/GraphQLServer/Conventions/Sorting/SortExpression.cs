using System.Linq.Expressions;
using System.Reflection;
using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Sorting;

/// <summary>Puts the client's order on a query in place of the resolver's, completed by <c>Id</c>.</summary>
internal static class SortExpression
{
    private static readonly string[] OrderingMethods =
        [nameof(Queryable.OrderBy), nameof(Queryable.OrderByDescending), nameof(Queryable.ThenBy), nameof(Queryable.ThenByDescending)];

    public static IQueryable<T> Apply<T>(IQueryable<T> query, SortDefinition definition, object?[] order)
    {
        var item = Expression.Parameter(typeof(T), "item");
        var keys = order.SelectMany(entry => Keys(definition, (object?[])entry!, item)).ToList();
        if (keys.Count == 0)
        {
            return query;
        }

        if (typeof(T).GetProperty("Id", BindingFlags.Public | BindingFlags.Instance) is { } id)
        {
            keys.Add((Expression.Property(item, id), false));
        }

        var expression = WithoutOrder(query.Expression);
        for (var i = 0; i < keys.Count; i++)
        {
            var (key, descending) = keys[i];
            var method = (i == 0, descending) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                (false, true) => nameof(Queryable.ThenByDescending),
            };
            expression = Expression.Call(typeof(Queryable), method, [typeof(T), key.Type], expression, Expression.Quote(Expression.Lambda(key, item)));
        }

        return query.Provider.CreateQuery<T>(expression);
    }

    private static IEnumerable<(Expression Key, bool Descending)> Keys(SortDefinition definition, object?[] values, Expression item)
    {
        for (var i = 0; i < definition.Members.Count; i++)
        {
            var (member, nested) = definition.Members[i];
            if (values[i] is null || values[i] == InputObjectType.Omitted)
            {
                continue;
            }

            var access = Expression.Property(item, member.Property);
            foreach (var key in nested is null ? [(access, (string)values[i]! == SortInputTypes.Descending)] : Keys(nested, (object?[])values[i]!, access))
            {
                yield return key;
            }
        }
    }

    // A provider would sort by the resolver's order first and by the client's only among equals.
    private static Expression WithoutOrder(Expression expression) =>
        expression is MethodCallExpression { Method: var method } call && method.DeclaringType == typeof(Queryable) && OrderingMethods.Contains(method.Name)
            ? WithoutOrder(call.Arguments[0])
            : expression;
}
