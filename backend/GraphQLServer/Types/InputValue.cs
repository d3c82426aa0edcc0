using GraphQLServer.Language;

namespace GraphQLServer.Types;

/// <summary>An argument or an input field. Spec 3.6.1 "Field Arguments".</summary>
internal sealed class InputValue(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The default as printed; null when there is none.</summary>
    public ValueNode? DefaultLiteral { get; init; }

    /// <summary>The default as the resolver sees it; needs no conversion.</summary>
    public object? DefaultValue { get; init; }

    /// <summary>Turns the coerced value into what the member wants: global id to Guid, list to List&lt;T&gt;. Null when nothing is to do.</summary>
    public Func<object?, object?>? Convert { get; init; }

    public bool HasDefault => DefaultLiteral is not null;

    public bool IsRequired => Type.IsNonNull && !HasDefault;
}
