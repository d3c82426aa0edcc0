namespace GraphQLServer.Conventions.Paging;

/// <summary>What the client asked for, checked. Relay "Pagination algorithm".</summary>
/// <param name="Start">Offset of the first item wanted.</param>
/// <param name="End">Offset after the last item wanted; null when only the list's end limits it.</param>
/// <param name="First">Most items from the start; null when unlimited.</param>
/// <param name="Last">Most items from the end; null when unlimited.</param>
internal sealed record PagingArguments(int Start, int? End, int? First, int? Last)
{
    public static PagingArguments Read(ResolverContext context, PagingSettings settings)
    {
        var first = Size(context, "first", settings.MaxPageSize);
        var last = Size(context, "last", settings.MaxPageSize);
        var start = context.ArgumentValue<string?>("after") is { } after ? CursorCodec.Decode(after) + 1 : 0;
        int? end = context.ArgumentValue<string?>("before") is { } before ? CursorCodec.Decode(before) : null;
        return new PagingArguments(start, end, first is null && last is null ? settings.DefaultPageSize : first, last);
    }

    private static int? Size(ResolverContext context, string name, int max)
    {
        if (context.ArgumentValue<int?>(name) is not { } size)
        {
            return null;
        }

        if (size < 0)
        {
            throw GraphQLException.WithCode($"\"{name}\" must not be negative but is {size}.", ErrorCodes.InvalidPageSize);
        }

        return size <= max
            ? size
            : throw GraphQLException.WithCode($"\"{name}\" is {size}, but a page holds at most {max} items.", ErrorCodes.InvalidPageSize);
    }
}
