using System.Reflection;

namespace GraphQLServer.Annotations;

/// <summary>Sorts the candidate classes by annotation; ordinal order of names makes the schema independent of reflection's order.</summary>
internal sealed class TypeScanner(IEnumerable<Type> candidates)
{
    private readonly List<Type> _candidates = [.. candidates.Distinct().Where(type => !type.IsIgnored()).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public IReadOnlyList<Type> Candidates => _candidates;

    public IEnumerable<Type> With<TAttribute>()
        where TAttribute : Attribute => _candidates.Where(type => type.IsDefined(typeof(TAttribute), false));

    /// <summary>Static classes marked <c>[ObjectType&lt;T&gt;]</c>.</summary>
    public IReadOnlyList<Type> ExtensionsOf(Type type) => [.. _candidates.Where(candidate => ExtendedBy(candidate).Contains(type))];

    /// <summary>Properties of the type that its extensions leave out.</summary>
    public IReadOnlySet<string> IgnoredPropertiesOf(Type type) => ExtensionsOf(type)
        .SelectMany(Extensions)
        .Where(extension => extension.ExtendedType == type)
        .SelectMany(extension => extension.IgnoredProperties)
        .ToHashSet();

    public IEnumerable<Type> ExtendedTypes() => _candidates.SelectMany(ExtendedBy).Distinct();

    public IEnumerable<Type> ConcreteTypesOf(Type ancestor) =>
        _candidates.Where(type => type is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false } && ancestor.IsAssignableFrom(type));

    public IEnumerable<MethodInfo> MethodsWith<TAttribute>()
        where TAttribute : Attribute => _candidates
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(TAttribute)));

    private static IEnumerable<Type> ExtendedBy(Type type) => Extensions(type).Select(extension => extension.ExtendedType);

    private static IEnumerable<IObjectTypeExtension> Extensions(Type type) => type.GetCustomAttributes().OfType<IObjectTypeExtension>();
}
