using System.Linq.Expressions;
using System.Reflection;

namespace GraphQLServer.Conventions.Sorting;

/// <summary>Puts the client's order on a query in place of the resolver's, completed by <c>Id</c>.</summary>
internal static class SortExpression
{
    private static readonly string[] OrderingMethods =
        [nameof(Queryable.OrderBy), nameof(Queryable.OrderByDescending), nameof(Queryable.ThenBy), nameof(Queryable.ThenByDescending)];

    public static IQueryable<T> Apply<T>(IQueryable<T> query, SortDefinition definition, object?[] order)
    {
        var item = Expression.Parameter(typeof(T), "item");
        var keys = order.SelectMany(entry => Keys(definition, entry!, item)).ToList();
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

    private static IEnumerable<(Expression Key, bool Descending)> Keys(SortDefinition definition, object entry, Expression item) =>
        from field in (IReadOnlyList<(int Index, object? Value)>)entry
        where field.Value is not null
        let member = definition.Members[field.Index]
        let access = Expression.Property(item, member.Member.Property)
        from key in member.Nested is null ? [(access, (string)field.Value == SortInputTypes.Descending)] : Keys(member.Nested, field.Value, access)
        select key;

    // A provider would sort by the resolver's order first and by the client's only among equals.
    private static Expression WithoutOrder(Expression expression) =>
        expression is MethodCallExpression { Method: var method } call && method.DeclaringType == typeof(Queryable) && OrderingMethods.Contains(method.Name)
            ? WithoutOrder(call.Arguments[0])
            : expression;
}
