using System.Reflection;
using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Annotations;

/// <summary>Which schema type every C# type has; makes types when first asked and completes them later, so that they may refer to each other.</summary>
internal sealed partial class TypeRegistry
{
    private readonly SchemaConfiguration _configuration;
    private readonly List<string> _problems = [];
    private readonly Queue<Action> _pending = [];
    private readonly Dictionary<string, NamedType> _byName = [];
    private readonly Dictionary<Type, ScalarType> _scalars = BuiltInScalars.ByRuntimeType.ToDictionary();
    private readonly Dictionary<Type, EnumType> _enums = [];
    private readonly HashSet<MemberInfo> _hidden = [];
    private readonly Dictionary<Type, object> _shared = [];
    private readonly Dictionary<ICustomAttributeProvider, MemberConventionAttribute> _conventions = [];

    public TypeRegistry(SchemaConfiguration configuration, ParameterBinding binding, TypeScanner scanner)
    {
        _configuration = configuration;
        Scanner = scanner;
        Binding = binding;
        Inputs = new InputReader(this);
        Fields = new FieldReader(this, binding);
        foreach (var scalar in configuration.Scalars)
        {
            _scalars[scalar.RuntimeType] = scalar;
        }
    }

    public NullabilityReader Nullability { get; } = new();

    public XmlDocumentation Documentation { get; } = new();

    public InputReader Inputs { get; }

    public FieldReader Fields { get; }

    public TypeScanner Scanner { get; }

    public ParameterBinding Binding { get; }

    public PagingOptions PagingOptions => _configuration.PagingOptions;

    public Type? ErrorInterface => _configuration.ErrorInterface;

    public IReadOnlyList<Func<IServiceProvider, ValueTask>> OnMutationError => _configuration.OnMutationError;

    public IReadOnlyList<string> Problems => _problems;

    public IEnumerable<NamedType> Types => _byName.Values;

    public void Report(string problem) => _problems.Add(problem);

    /// <summary>State that the fields of one schema share, such as the filter types made so far.</summary>
    public T Shared<T>(Func<TypeRegistry, T> create)
        where T : class
    {
        if (!_shared.TryGetValue(typeof(T), out var state))
        {
            _shared[typeof(T)] = state = create(this);
        }

        return (T)state;
    }

    /// <summary>Keeps a method of an annotated class from becoming a field.</summary>
    public void Hide(MemberInfo member) => _hidden.Add(member);

    public bool IsHidden(MemberInfo member) => _hidden.Contains(member);

    /// <summary>Gives a member a convention as if it carried the attribute.</summary>
    public void AddConvention(ICustomAttributeProvider member, MemberConventionAttribute convention) => _conventions[member] = convention;

    public IEnumerable<MemberConventionAttribute> ConventionsOf(ICustomAttributeProvider member)
    {
        var declared = member.GetCustomAttributes(typeof(MemberConventionAttribute), true).OfType<MemberConventionAttribute>().ToList();
        return declared.Count == 0 && _conventions.TryGetValue(member, out var added) ? [added] : declared;
    }

    /// <summary>Postpones work until the types asked for so far exist.</summary>
    public void Later(Action action) => _pending.Enqueue(action);

    public void CompleteAll()
    {
        while (_pending.TryDequeue(out var action))
        {
            action();
        }
    }

    public NamedType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds a type under its name; two different types of one name are a problem.</summary>
    public T Add<T>(T type)
        where T : NamedType
    {
        if (!_byName.TryAdd(type.Name, type) && !ReferenceEquals(_byName[type.Name], type))
        {
            Report($"There are two types named \"{type.Name}\"; give one of them another name with [GraphQLName].");
        }

        return type;
    }

    /// <summary>The lists and non-nulls of a shape around a given innermost type.</summary>
    public GraphQLType WithLeaf(ValueShape shape, NamedType leaf)
    {
        _ = Add(leaf);
        return Wrap(shape, leaf);
    }

    private static GraphQLType Wrap(ValueShape shape, NamedType leaf)
    {
        var type = shape.Element is { } element ? new ListType(Wrap(element, leaf)) : (GraphQLType)leaf;
        return shape.IsNullable ? type : new NonNullType(type);
    }

    /// <summary>The scalar or enum of a type; null when it is an object.</summary>
    public NamedType? LeafOf(Type type)
    {
        if (_scalars.TryGetValue(type, out var scalar))
        {
            return Add(scalar);
        }

        if (!type.IsEnum)
        {
            return null;
        }

        if (!_enums.TryGetValue(type, out var @enum))
        {
            var values = type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => !field.IsIgnored()).Select(field => new EnumValue(
                MemberNaming.EnumValue(field),
                field.GetValue(null)!,
                field.ExplicitDescription() ?? Documentation.OfMember(field),
                field.DeprecationReason()));
            _enums[type] = @enum = new EnumType(MemberNaming.Output(type), Describe(type), [.. values]);
        }

        return Add(@enum);
    }

    private string? Describe(Type type) => type.ExplicitDescription() ?? Documentation.OfType(type);
}
