namespace GraphQLServer.Conventions.Paging;

/// <summary>An item with its place in the whole list.</summary>
internal sealed record Edge(object? Node, int Offset);
