namespace GraphQLServer;

/// <summary>On a resolver of an <see cref="ObjectTypeAttribute{T}"/> class: replaces the field of the named property.</summary>
/// <param name="name">Name of the replaced property, by <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BindMemberAttribute(string name) : Attribute
{
    /// <summary>Name of the replaced property.</summary>
    public string Name { get; } = name;
}
