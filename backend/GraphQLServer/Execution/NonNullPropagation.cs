namespace GraphQLServer.Execution;

/// <summary>Spec 6.4.4 "Handling Execution Errors": a null moves up to the nearest place that allows it.</summary>
internal static class NonNullPropagation
{
    /// <summary>Puts null into a slot, or discards nodes upwards; a discarded root means that <c>data</c> is null.</summary>
    public static void SetNull(ResultNode node, int slot)
    {
        var current = node;
        while (current is { IsDiscarded: false })
        {
            if (current.AllowsNull(slot))
            {
                current.Values[slot] = null;
                return;
            }

            current.IsDiscarded = true;
            slot = current.Slot;
            current = current.Parent;
        }
    }
}
