using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Filtering;

/// <summary>The filter of a class: <c>and</c>, <c>or</c>, then its members.</summary>
internal sealed class FilterDefinition(InputObjectType type)
{
    public InputObjectType Type { get; } = type;

    public IReadOnlyList<FilterMember> Members { get; set; } = [];
}
