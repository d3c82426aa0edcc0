using System.Reflection;
using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>A field while conventions may still change it.</summary>
internal sealed class FieldDescriptor(string name, MemberInfo member, ValueShape shape)
{
    private readonly List<Func<FieldResolver, FieldResolver>> _wrappers = [];

    public string Name { get; set; } = name;

    /// <summary>Property or method the field comes from.</summary>
    public MemberInfo Member { get; } = member;

    /// <summary>What the member returns, without task wrappers.</summary>
    public ValueShape Shape { get; } = shape;

    /// <summary>Set by a convention to replace the type that <see cref="Shape"/> would give.</summary>
    public GraphQLType? Type { get; set; }

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public List<InputDescriptor> Arguments { get; } = [];

    public FieldResolver? Resolver { get; set; }

    public Func<object?, object?>? PureResolver { get; set; }

    public string? IdTypeName { get; set; }

    /// <summary>Class of the object type the field belongs to; null on root types.</summary>
    public Type? DeclaringRuntimeType { get; init; }

    /// <summary>Property of the runtime type that the field shows or replaces; null for other resolvers.</summary>
    public PropertyInfo? BoundProperty { get; init; }

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
            Member = BoundProperty,
            IdTypeName = IdTypeName,
        };
    }
}
