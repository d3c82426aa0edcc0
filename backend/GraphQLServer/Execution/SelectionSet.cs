using GraphQLServer.Types;

namespace GraphQLServer.Execution;

/// <summary>The response fields of one object type, in response order.</summary>
internal sealed record SelectionSet(ObjectType Type, Selection[] Selections);
