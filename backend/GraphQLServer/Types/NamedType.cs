namespace GraphQLServer;

/// <summary>A type with a name: scalar, enum, object, interface, union or input object.</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>Name in the schema.</summary>
    public string Name { get; }

    /// <summary>Markdown description; null when there is none.</summary>
    public string? Description { get; internal set; }

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
