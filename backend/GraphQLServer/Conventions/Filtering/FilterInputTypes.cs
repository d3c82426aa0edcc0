using GraphQLServer.Annotations;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Conventions.Filtering;

/// <summary>Makes <c>…FilterInput</c> of classes and <c>…OperationFilterInput</c> of their members' types.</summary>
internal sealed class FilterInputTypes(TypeRegistry types)
{
    private readonly Dictionary<Type, FilterDefinition> _definitions = [];

    public FilterDefinition For(Type type)
    {
        if (_definitions.TryGetValue(type, out var known))
        {
            return known;
        }

        var definition = new FilterDefinition(types.Add(new InputObjectType($"{MemberNaming.Output(type)}FilterInput")));
        _definitions[type] = definition;

        // The object type was asked for first, so it is complete when this runs.
        _ = types.OutputNamed(type, type.Name);
        types.Later(() => Complete(definition, type));
        return definition;
    }

    private void Complete(FilterDefinition definition, Type type)
    {
        definition.Members = [.. DataMember.Of(type, types).Select(Describe)];
        var list = new ListType(new NonNullType(definition.Type));
        definition.Type.SetFields(
        [
            new InputValue("and", list) { Description = "All of these hold." },
            new InputValue("or", list) { Description = "At least one of these holds." },
            .. definition.Members.Select(member => new InputValue(member.Member.Name, member.Nested?.Type ?? OperationsType(member))),
        ]);
    }

    private FilterMember Describe(DataMember member) => member.IsLeaf
        ? new FilterMember(member, FilterOperationSets.For(member.Shape.ClrType), null)
        : new FilterMember(member, [], For(member.Shape.ClrType));

    private InputObjectType OperationsType(FilterMember member)
    {
        var leaf = member.Member.IdTypeName is null ? types.LeafOf(member.Member.Shape.ClrType)! : types.Add(IDScalar.Instance);
        var name = $"{NameOf(leaf)}OperationFilterInput";
        if (types.Find(name) is InputObjectType existing)
        {
            return existing;
        }

        var operations = types.Add(new InputObjectType(name));
        operations.SetFields([.. member.Operations.Select(operation => new InputValue(operation.Name, operation.TakesList ? new ListType(leaf) : leaf))]);
        return operations;
    }

    // As in Hot Chocolate: Uuid and Id, not UUID and ID.
    private static string NameOf(NamedType leaf) => leaf.Name switch
    {
        "UUID" => "Uuid",
        "ID" => "Id",
        var name => name,
    };
}
