using System.Linq.Expressions;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary>Conditions over the elements of a collection in the document.</summary>
internal static class ElementQuery
{
    /// <summary>SQL: some element fulfils the condition. No array (null, missing) has no elements.</summary>
    public static string Exists(QueryMember collection, Type elementType, ConditionParser conditions, Func<QueryMember, string> condition)
    {
        var parameter = Expression.Parameter(elementType);
        return Exists(collection, parameter, conditions, () => condition(conditions.Members.Resolve(parameter)));
    }

    public static string Exists(QueryMember collection, ParameterExpression parameter, ConditionParser conditions, Func<string> condition)
    {
        var alias = conditions.Members.NextAlias();
        _ = conditions.Members.Add(new QueryRoot(parameter, parameter.Type, $"{alias}.data", null));
        return $"EXISTS (SELECT 1 FROM jsonb_array_elements({ArrayOf(collection)}) AS {alias}(data) WHERE {condition()})";
    }

    public static string Length(QueryMember collection) => $"jsonb_array_length({ArrayOf(collection)})";

    private static string ArrayOf(QueryMember collection) =>
        $"CASE WHEN jsonb_typeof({collection.Json}) = 'array' THEN {collection.Json} ELSE '[]' END";
}
