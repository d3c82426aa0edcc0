namespace GraphQLServer;

/// <summary>As <see cref="IDAttribute"/>, with the object type named by its class.</summary>
/// <typeparam name="T">Class of the object type the id belongs to.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute<T>() : IDAttribute(null, typeof(T));
