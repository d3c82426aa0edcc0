using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Mutations;

/// <summary>What a mutation field resolves to: its result, or the declared errors it failed with.</summary>
internal sealed record MutationPayload(object? Result, IReadOnlyList<TypedValue>? Errors);
