namespace GraphQLServer.Execution;

/// <summary>A response object; its slots are the selections.</summary>
internal sealed class ResultObject(SelectionSet selections, ResultNode? parent, int slot) : ResultNode(parent, slot, selections.Selections.Length)
{
    public SelectionSet Set { get; } = selections;

    public override bool AllowsNull(int slot) => !Set.Selections[slot].Field.Type.IsNonNull;

    public override object PathSegment(int slot) => Set.Selections[slot].Node.ResponseName;
}
