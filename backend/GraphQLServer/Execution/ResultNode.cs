namespace GraphQLServer.Execution;

/// <summary>An object or list of the response under construction; a slot holds null, a leaf value or another node.</summary>
internal abstract class ResultNode(ResultNode? parent, int slot, int size)
{
    public ResultNode? Parent { get; } = parent;

    /// <summary>Index in <see cref="Parent"/>.</summary>
    public int Slot { get; } = slot;

    public object?[] Values { get; } = size == 0 ? [] : new object?[size];

    /// <summary>A null that was not allowed here replaced this node.</summary>
    public bool IsDiscarded { get; set; }

    /// <summary>Whether this node or one around it was discarded, so that nothing below needs to run.</summary>
    public bool IsDetached
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node.IsDiscarded)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public abstract bool AllowsNull(int slot);

    public abstract object PathSegment(int slot);

    public IReadOnlyList<object> PathTo(int slot)
    {
        var path = new List<object>();
        var index = slot;
        for (var node = this; node is not null; node = node.Parent)
        {
            path.Add(node.PathSegment(index));
            index = node.Slot;
        }

        path.Reverse();
        return path;
    }
}
