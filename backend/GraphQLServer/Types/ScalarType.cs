using System.Text.Json;
using GraphQLServer.Language;

namespace GraphQLServer;

/// <summary>A leaf type with a textual or numeric value. Spec 3.5 "Scalars". Derive from <see cref="ScalarType{TRuntime}"/>.</summary>
public abstract class ScalarType : NamedType
{
    private protected ScalarType(string name, string? description, string? specifiedBy)
        : base(name, description) => SpecifiedBy = specifiedBy;

    /// <summary>Address of the scalar's specification, printed as <c>@specifiedBy</c>; null when there is none.</summary>
    public string? SpecifiedBy { get; }

    internal abstract Type RuntimeType { get; }

    /// <summary>A JSON value (from variables) as runtime value. Throws <see cref="GraphQLException"/> when it does not fit.</summary>
    internal abstract object CoerceJson(JsonElement value);

    /// <summary>A literal of the document as runtime value. Throws <see cref="GraphQLException"/> when it does not fit.</summary>
    internal abstract object CoerceLiteral(ValueNode literal);

    /// <summary>A resolved value as one of the types <c>LeafWriter</c> writes. Spec 6.4.3 "Value Completion", coercing leaf values.</summary>
    internal abstract object CoerceResult(object value);
}
