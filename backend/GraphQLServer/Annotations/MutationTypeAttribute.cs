namespace GraphQLServer;

/// <summary>Marks a static class whose public methods are fields of <c>Mutation</c>; several such classes merge.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
