namespace GraphQLServer.Types;

/// <summary>A field of an object or interface type. Spec 3.6.</summary>
internal sealed class OutputField(string name, GraphQLType type)
{
    public string Name { get; } = name;

    public GraphQLType Type { get; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public IReadOnlyList<InputValue> Arguments { get; init; } = [];

    /// <summary>Resolver that needs the parent only and never waits; null when <see cref="Resolver"/> is to be used.</summary>
    public Func<object?, object?>? PureResolver { get; init; }

    /// <summary>Resolver with arguments, services or waiting; null on interfaces.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>
    /// Arguments as the resolver knows them, where a convention packed them into one input object; null when they are
    /// <see cref="Arguments"/> themselves.
    /// </summary>
    public IReadOnlyList<InputValue>? PackedArguments { get; init; }

    /// <summary>Property the field shows; null for resolver methods.</summary>
    public System.Reflection.MemberInfo? Member { get; init; }

    /// <summary>Object type whose ids the field shows; null when it is no global id.</summary>
    public string? IdTypeName { get; init; }

    public InputValue? FindArgument(string name) => Arguments.FirstOrDefault(argument => argument.Name == name);
}
