using GraphQLServer.Annotations;
using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Sorting;

/// <summary>Makes <c>…SortInput</c> of classes.</summary>
internal sealed class SortInputTypes(TypeRegistry types)
{
    public const string Descending = "DESC";

    private readonly Dictionary<Type, SortDefinition> _definitions = [];

    private readonly EnumType _direction = types.Add(new EnumType("SortEnumType", null, [new EnumValue("ASC", "ASC"), new EnumValue(Descending, Descending)]));

    public SortDefinition For(Type type)
    {
        if (_definitions.TryGetValue(type, out var known))
        {
            return known;
        }

        var definition = new SortDefinition(types.Add(new InputObjectType($"{MemberNaming.Output(type)}SortInput")));
        _definitions[type] = definition;

        // The object type was asked for first, so it is complete when this runs.
        _ = types.OutputNamed(type, type.Name);
        types.Later(() => Complete(definition, type));
        return definition;
    }

    private void Complete(SortDefinition definition, Type type)
    {
        definition.Members =
        [
            .. DataMember.Of(type, types).Select(member => (member, member.IsLeaf ? null : For(member.Shape.ClrType))),
        ];
        // Within one entry too, what is written first sorts first.
        definition.Type.CreateOrdered = fields => fields;
        definition.Type.SetFields([.. definition.Members.Select(entry => new InputValue(entry.Member.Name, entry.Nested?.Type ?? (GraphQLType)_direction))]);
    }
}
