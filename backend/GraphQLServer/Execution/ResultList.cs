namespace GraphQLServer.Execution;

/// <summary>A response list.</summary>
internal sealed class ResultList(bool allowsNull, int size, ResultNode parent, int slot) : ResultNode(parent, slot, size)
{
    public override bool AllowsNull(int slot) => allowsNull;

    public override object PathSegment(int slot) => slot;
}
