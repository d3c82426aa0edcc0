using System.Collections.Frozen;
using GraphQLServer.Types;

namespace GraphQLServer;

/// <summary>A complete, valid schema. Spec 3.3 "Schema".</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<Type, ObjectType> _byRuntimeType;
    private readonly FrozenDictionary<NamedType, FrozenSet<ObjectType>> _possibleTypes;

    internal Schema(ObjectType query, ObjectType? mutation, IEnumerable<NamedType> types)
    {
        Query = query;
        Mutation = mutation;
        _types = types.ToFrozenDictionary(type => type.Name);
        Types = [.. _types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];
        _byRuntimeType = Types.OfType<ObjectType>().Where(type => type.RuntimeType is not null).ToFrozenDictionary(type => type.RuntimeType!);
        _possibleTypes = Types.Where(type => type.IsComposite).ToFrozenDictionary(type => type, type => FindPossibleTypes(type).ToFrozenSet());
    }

    /// <summary>Every named type, introspection types included, in ordinal order of names.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    internal ObjectType Query { get; }

    internal ObjectType? Mutation { get; }

    internal IReadOnlyList<DirectiveDefinition> Directives { get; } = SpecifiedDirectives.All;

    /// <summary>The schema in the schema definition language: types in alphabetical order, fields as declared.</summary>
    public string Print() => SchemaPrinter.Print(this);

    internal NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    internal DirectiveDefinition? FindDirective(string name) => Directives.FirstOrDefault(directive => directive.Name == name);

    /// <summary>Spec 5.5.2.3 "GetPossibleTypes".</summary>
    internal FrozenSet<ObjectType> PossibleTypes(NamedType type) => _possibleTypes[type];

    /// <summary>The object type of a C# class or the nearest of its bases.</summary>
    internal ObjectType? FindObjectType(Type runtimeType)
    {
        for (var type = runtimeType; type is not null; type = type.BaseType)
        {
            if (_byRuntimeType.TryGetValue(type, out var found))
            {
                return found;
            }
        }

        return null;
    }

    private IEnumerable<ObjectType> FindPossibleTypes(NamedType type) => type switch
    {
        ObjectType @object => [@object],
        UnionType union => union.Members,
        InterfaceType @interface => _types.Values.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(@interface)),
        _ => [],
    };
}
