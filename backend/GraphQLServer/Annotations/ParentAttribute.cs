namespace GraphQLServer;

/// <summary>Marks the resolver parameter that receives the object the field belongs to.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
