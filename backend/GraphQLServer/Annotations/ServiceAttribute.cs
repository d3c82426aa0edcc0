namespace GraphQLServer;

/// <summary>Marks a resolver parameter that comes from dependency injection even when the container cannot be asked.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
