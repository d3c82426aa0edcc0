namespace GraphQLServer;

/// <summary>Deprecates a field, argument, input field or enum value in the schema only; <see cref="ObsoleteAttribute"/> does so in C# too.</summary>
/// <param name="reason">What to use instead.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>What to use instead.</summary>
    public string Reason { get; } = reason;
}
