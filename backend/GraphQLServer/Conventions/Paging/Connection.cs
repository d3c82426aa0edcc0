namespace GraphQLServer.Conventions.Paging;

/// <summary>One page of a list.</summary>
/// <param name="Nodes">The items.</param>
/// <param name="Offset">Index of the first item in the whole list.</param>
/// <param name="HasNextPage">Whether items follow.</param>
/// <param name="TotalCount">Length of the whole list; null when not asked for.</param>
internal sealed record Connection(IReadOnlyList<object?> Nodes, int Offset, bool HasNextPage, int? TotalCount)
{
    public bool HasPreviousPage => Offset > 0;

    public string? StartCursor => Nodes.Count == 0 ? null : CursorCodec.Encode(Offset);

    public string? EndCursor => Nodes.Count == 0 ? null : CursorCodec.Encode(Offset + Nodes.Count - 1);

    public IReadOnlyList<Edge> Edges => [.. Nodes.Select((node, index) => new Edge(node, Offset + index))];
}
