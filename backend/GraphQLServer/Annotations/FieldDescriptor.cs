using System.Reflection;
using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>A field while conventions may still change it.</summary>
internal sealed class FieldDescriptor(string name, MemberInfo member, ValueShape shape)
{
    private static readonly Type[] LazyTypes = [typeof(IEnumerable<>), typeof(IQueryable<>), typeof(IAsyncEnumerable<>), typeof(IOrderedQueryable<>)];

    private readonly List<Func<FieldResolver, FieldResolver>> _wrappers = [];
    private int _ownArguments;

    public string Name { get; set; } = name;

    /// <summary>Property or method the field comes from.</summary>
    public MemberInfo Member { get; } = member;

    /// <summary>What the member returns, without task wrappers.</summary>
    public ValueShape Shape { get; } = shape;

    /// <summary>C# type of the items of a list, <c>Nullable</c> included.</summary>
    public Type ItemType => Shape.Element is not { } element ? Shape.ClrType
        : element is { IsNullable: true, ClrType.IsValueType: true } ? typeof(Nullable<>).MakeGenericType(element.ClrType)
        : element.ClrType;

    /// <summary>Set by a convention to replace the type that <see cref="Shape"/> would give.</summary>
    public GraphQLType? Type { get; set; }

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public List<InputDescriptor> Arguments { get; } = [];

    public FieldResolver? Resolver { get; set; }

    public Func<object?, object?>? PureResolver { get; set; }

    public string? IdTypeName { get; set; }

    /// <summary>Set by a convention that replaced <see cref="Arguments"/> by one input object; what the resolver still expects.</summary>
    public IReadOnlyList<InputValue>? PackedArguments { get; set; }

    /// <summary>Class of the object type the field belongs to; null on root types.</summary>
    public Type? DeclaringRuntimeType { get; init; }

    /// <summary>Property of the runtime type that the field shows or replaces; null for other resolvers.</summary>
    public PropertyInfo? BoundProperty { get; init; }

    /// <summary>Whether the result may be a query or lazy sequence that has to be run inside the resolver.</summary>
    public bool IsLazyList { get; set; } = shape.Element is not null && !shape.ClrType.IsArray
        && shape.ClrType.IsGenericType && LazyTypes.Contains(shape.ClrType.GetGenericTypeDefinition());

    /// <summary>Marks the arguments present now as the member's own; arguments of conventions come after them.</summary>
    public void ReserveOwnArguments() => _ownArguments = Arguments.Count;

    /// <summary>Adds arguments directly after the member's own, so that the outermost convention's come first.</summary>
    public void AddConventionArguments(params IEnumerable<InputDescriptor> arguments) => Arguments.InsertRange(_ownArguments, arguments);

    /// <summary>Puts a step around what the field resolves so far.</summary>
    public void Wrap(Func<FieldResolver, FieldResolver> wrapper) => _wrappers.Add(wrapper);

    /// <summary>Applies a conversion to the resolved value, keeping a pure resolver pure.</summary>
    public void Convert(Func<object?, object?> convert)
    {
        if (PureResolver is { } pure)
        {
            PureResolver = parent => convert(pure(parent));
            return;
        }

        Wrap(next => async context => convert(await next(context)));
    }

    public OutputField Build(TypeRegistry types)
    {
        var resolver = Resolver;
        var pure = PureResolver;
        if (IsLazyList)
        {
            Wrap(next => ListMaterializer.Wrap(next, ItemType));
        }

        if (_wrappers.Count > 0)
        {
            resolver ??= context => new ValueTask<object?>(pure!(context.Source));
            resolver = _wrappers.Aggregate(resolver, (next, wrap) => wrap(next));
            pure = null;
        }

        return new OutputField(Name, Type ?? types.OutputType(Shape, Member))
        {
            Description = Description,
            DeprecationReason = DeprecationReason,
            Arguments = [.. Arguments.Select(argument => argument.Build(types))],
            Resolver = resolver,
            PureResolver = pure,
            PackedArguments = PackedArguments,
            Member = BoundProperty,
            IdTypeName = IdTypeName,
        };
    }
}
