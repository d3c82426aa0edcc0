using System.Reflection;
using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>An argument or input field while conventions may still change it.</summary>
internal sealed class InputDescriptor(string name, ICustomAttributeProvider? source, ValueShape shape)
{
    public string Name { get; } = name;

    /// <summary>Parameter or property the value goes to; null for arguments added by a convention.</summary>
    public ICustomAttributeProvider? Source { get; } = source;

    public ValueShape Shape { get; } = shape;

    /// <summary>Set by a convention to replace the type that <see cref="Shape"/> would give.</summary>
    public GraphQLType? Type { get; set; }

    public string? Description { get; set; }

    public string? DeprecationReason { get; set; }

    public bool HasDefault { get; set; }

    public object? DefaultValue { get; set; }

    /// <summary>Conversion of one item (lists are converted item by item); null when none is needed.</summary>
    public Func<object, object>? ConvertItem { get; set; }

    public InputValue Build(TypeRegistry types)
    {
        var type = Type ?? types.InputType(Shape, Name);
        return new InputValue(Name, type)
        {
            Description = Description,
            DeprecationReason = DeprecationReason,
            DefaultLiteral = HasDefault && DefaultValue is not null ? DefaultLiteral.From(DefaultValue, type) : null,
            DefaultValue = HasDefault ? DefaultValue : null,
            Convert = InputConverter.For(Shape, ConvertItem),
        };
    }
}
