using GraphQLServer.Annotations;
using GraphQLServer.Conventions.Relay;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer;

/// <summary>
/// Shows a Guid, string or number as opaque global <c>ID</c>. On output the type is the named one, else the object type itself; on input an
/// id of another type is refused when a type is named.
/// </summary>
/// <param name="typeName">Name of the object type in the schema.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute(string? typeName = null) : MemberConventionAttribute
{
    private readonly Type? _type;

    private protected IDAttribute(string? typeName, Type type)
        : this(typeName) => _type = type;

    internal sealed override void ApplyToOutput(FieldDescriptor field, TypeRegistry types)
    {
        var name = NameIn(types) ?? (field.DeclaringRuntimeType is { } owner ? MemberNaming.Output(owner) : null);
        if (name is null)
        {
            types.Report($"{field.Member.DeclaringType?.Name}.{field.Member.Name}: [ID] on a root field needs the type it belongs to, e.g. [ID<Facility>].");
            return;
        }

        field.Type = types.WithLeaf(field.Shape, IDScalar.Instance);
        field.IdTypeName = name;
        field.Convert(value => GlobalId.EncodeAll(name, value));
    }

    internal sealed override void ApplyToInput(InputDescriptor input, TypeRegistry types)
    {
        var name = NameIn(types);
        var target = input.Shape.LeafType;
        input.Type = types.WithLeaf(input.Shape, IDScalar.Instance);
        input.ConvertItem = value => GlobalId.Decode((string)value, name, target);
    }

    private string? NameIn(TypeRegistry types) => _type is null ? typeName : MemberNaming.Output(_type);
}
