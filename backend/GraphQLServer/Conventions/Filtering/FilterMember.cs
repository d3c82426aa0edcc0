namespace GraphQLServer.Conventions.Filtering;

/// <summary>A member that can be filtered: by operations, or by the filter of its own class.</summary>
internal sealed record FilterMember(DataMember Member, IReadOnlyList<FilterOperation> Operations, FilterDefinition? Nested);
