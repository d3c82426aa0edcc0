namespace GraphQLServer;

/// <summary>Marks a static class whose public methods add fields to the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The class that is extended; it needs no attribute of its own.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ObjectTypeAttribute<T> : Attribute, IObjectTypeExtension
{
    /// <summary>Names of properties of <typeparamref name="T"/> that are no fields, by <c>nameof</c>.</summary>
    public string[] IgnoreProperties { get; set; } = [];

    Type IObjectTypeExtension.ExtendedType => typeof(T);

    IReadOnlyList<string> IObjectTypeExtension.IgnoredProperties => IgnoreProperties;
}
