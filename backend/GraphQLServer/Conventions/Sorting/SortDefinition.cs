using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Sorting;

/// <summary>What a class can be sorted by: its members, or members of its members.</summary>
internal sealed class SortDefinition(InputObjectType type)
{
    public InputObjectType Type { get; } = type;

    public IReadOnlyList<(DataMember Member, SortDefinition? Nested)> Members { get; set; } = [];
}
