namespace GraphQLServer.Annotations;

/// <summary>A C# type as the schema sees it: its class, whether null is allowed, and for lists the shape of the items.</summary>
/// <param name="ClrType">The type as declared, without task and nullable wrappers.</param>
/// <param name="IsNullable">Whether the compiler lets it be null.</param>
/// <param name="Element">Shape of the items; null when it is no list.</param>
internal sealed record ValueShape(Type ClrType, bool IsNullable, ValueShape? Element = null)
{
    /// <summary>The innermost item type.</summary>
    public Type LeafType => Element?.LeafType ?? ClrType;
}
