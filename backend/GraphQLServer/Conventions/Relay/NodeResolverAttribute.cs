namespace GraphQLServer;

/// <summary>
/// Marks the static method that loads an object by its id, so that the type implements <c>Node</c>, its <c>Id</c> becomes a global id and
/// <c>node</c> and <c>nodes</c> can fetch it. In an <see cref="ObjectTypeAttribute{T}"/> class the method is no field; in a
/// <see cref="QueryTypeAttribute"/> class it stays one, and its id parameter becomes a global id.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
