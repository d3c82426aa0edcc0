namespace GraphQLServer;

/// <summary>Default of an argument or input field whose C# default cannot be read by reflection, such as a property initialiser.</summary>
/// <param name="value">A constant of the member's type.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>A constant of the member's type.</summary>
    public object? Value { get; } = value;
}
