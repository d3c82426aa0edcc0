using System.Reflection;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Annotations;

/// <summary>Output types.</summary>
internal sealed partial class TypeRegistry
{
    private readonly Dictionary<Type, NamedType> _outputs = [];

    public GraphQLType OutputType(ValueShape shape, MemberInfo member) => Wrap(shape, OutputNamed(shape.LeafType, FieldReader.Describe(member)));

    public NamedType OutputNamed(Type type, string usedBy)
    {
        if (LeafOf(type) is { } leaf)
        {
            return leaf;
        }

        if (_outputs.TryGetValue(type, out var known))
        {
            return known;
        }

        if (type.IsDefined(typeof(InterfaceTypeAttribute), false))
        {
            return AddInterface(type);
        }

        if (type.IsDefined(typeof(UnionTypeAttribute), false))
        {
            return AddUnion(type);
        }

        if (IsObject(type))
        {
            return AddObject(type);
        }

        Report(type.IsInterface || type.IsAbstract
            ? $"{usedBy}: {type.Name} is abstract; mark it with [InterfaceType] or [UnionType]."
            : $"{usedBy}: there is no schema type for {type}; leave it out with [GraphQLIgnore] or register a scalar with AddScalar.");
        return StringScalar.Instance;
    }

    private static bool IsObject(Type type) =>
        !type.IsInterface && !type.IsAbstract && !type.IsPrimitive && type != typeof(object)
        && !typeof(Delegate).IsAssignableFrom(type) && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;

    private ObjectType AddObject(Type type)
    {
        var @object = new ObjectType(MemberNaming.Output(type), Describe(type)) { RuntimeType = type };
        _outputs[type] = @object;
        Later(() =>
        {
            @object.Interfaces = [.. Ancestors(type).Select(ancestor => (InterfaceType)OutputNamed(ancestor, type.Name))];
            @object.SetFields([.. Fields.ReadObject(type, Scanner.ExtensionsOf(type), Scanner.IgnoredPropertiesOf(type)).Select(field => field.Build(this))]);
            foreach (var contribution in _contributions.Where(contribution => contribution.Type == type))
            {
                contribution.Apply(@object);
            }
        });
        return Add(@object);
    }

    private InterfaceType AddInterface(Type type)
    {
        var @interface = new InterfaceType(MemberNaming.Output(type), Describe(type)) { RuntimeType = type };
        _outputs[type] = @interface;
        Later(() =>
        {
            @interface.Interfaces = [.. Ancestors(type).Select(ancestor => (InterfaceType)OutputNamed(ancestor, type.Name))];
            @interface.SetFields([.. Fields.ReadProperties(type).Select(field => field.Build(this))]);
            foreach (var implementation in Scanner.ConcreteTypesOf(type))
            {
                _ = OutputNamed(implementation, type.Name);
            }
        });
        return Add(@interface);
    }

    private UnionType AddUnion(Type type)
    {
        var union = new UnionType(MemberNaming.Output(type), Describe(type));
        _outputs[type] = union;
        Later(() => union.Members = [.. Scanner.ConcreteTypesOf(type).Select(member => OutputNamed(member, type.Name)).OfType<ObjectType>().OrderBy(member => member.Name, StringComparer.Ordinal)]);
        return Add(union);
    }

    private static IEnumerable<Type> Ancestors(Type type)
    {
        var bases = new List<Type>();
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            bases.Add(current);
        }

        return type.GetInterfaces().Concat(bases).Where(ancestor => ancestor.IsDefined(typeof(InterfaceTypeAttribute), false));
    }

    private readonly List<(Type Type, Action<ObjectType> Apply)> _contributions = [];

    /// <summary>Lets a convention change the object type of a class once its fields are read.</summary>
    public void Contribute(Type type, Action<ObjectType> apply) => _contributions.Add((type, apply));
}
