using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Annotations;

/// <summary>Input types.</summary>
internal sealed partial class TypeRegistry
{
    private readonly Dictionary<Type, InputObjectType> _inputs = [];

    public GraphQLType InputType(ValueShape shape, string usedBy) => Wrap(shape, InputNamed(shape.LeafType, usedBy));

    private NamedType InputNamed(Type type, string usedBy)
    {
        if (LeafOf(type) is { } leaf)
        {
            return leaf;
        }

        if (_inputs.TryGetValue(type, out var known))
        {
            return known;
        }

        if (!IsObject(type))
        {
            Report($"\"{usedBy}\": {type} is neither an input type nor a registered service; use a class or record, or register it in dependency injection.");
            return StringScalar.Instance;
        }

        var input = new InputObjectType(MemberNaming.InputObject(type), Describe(type));
        _inputs[type] = input;
        Later(() => Inputs.Complete(input, type));
        return Add(input);
    }
}
