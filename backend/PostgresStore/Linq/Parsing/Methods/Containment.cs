using System.Text.Json.Nodes;
using NpgsqlTypes;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing.Methods;

/// <summary>Conditions of the form "the document contains this JSON".</summary>
internal static class Containment
{
    /// <summary>Whether equal values of the type are always written as equal JSON. Times are not: one moment has many offsets.</summary>
    public static bool Serves(Type type)
    {
        var scalar = Nullable.GetUnderlyingType(type) ?? type;
        return scalar.IsEnum || scalar == typeof(string) || scalar == typeof(Guid) || scalar == typeof(bool) || scalar == typeof(DateOnly)
            || scalar == typeof(int) || scalar == typeof(long) || scalar == typeof(short) || scalar == typeof(decimal);
    }

    /// <summary>SQL: the collection has an element that contains this.</summary>
    public static string Holds(QueryMember collection, JsonNode? element, ConditionParser conditions)
    {
        JsonNode json = new JsonArray(element);
        foreach (var name in collection.JsonNames.Reverse())
        {
            json = new JsonObject { [name] = json };
        }

        return $"{collection.Root.Json} @> {conditions.Parameters.Add(json.ToJsonString(), NpgsqlDbType.Jsonb)}";
    }
}
