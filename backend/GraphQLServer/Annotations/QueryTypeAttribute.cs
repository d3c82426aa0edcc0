namespace GraphQLServer;

/// <summary>Marks a static class whose public methods and properties are fields of <c>Query</c>; several such classes merge.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
