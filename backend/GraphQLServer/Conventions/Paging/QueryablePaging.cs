using GraphQLServer.Execution;

namespace GraphQLServer.Conventions.Paging;

/// <summary>Cuts a page out of a query; one query for the items, one more for the count only where it is needed.</summary>
internal static class QueryablePaging
{
    public static async Task<Connection> PageAsync<T>(IQueryable<T> query, PagingArguments arguments, ResolverContext context)
    {
        var wantsItems = context.IsSelected("edges") || context.IsSelected("nodes") || context.IsSelected("pageInfo");
        int? total = context.IsSelected("totalCount") || NeedsTotal(arguments) ? await QueryRunner.CountAsync(query, context) : null;
        return wantsItems ? await FetchAsync(query, arguments, total, context) : new Connection([], 0, false, total);
    }

    // "The last ten" of an open end can only be found from the length.
    private static bool NeedsTotal(PagingArguments arguments) => arguments is { Last: not null, First: null, End: null };

    private static async Task<Connection> FetchAsync<T>(IQueryable<T> query, PagingArguments arguments, int? total, ResolverContext context)
    {
        var (start, end) = Window(arguments, total);
        var size = end is null ? int.MaxValue : Math.Max(end.Value - start, 0);
        if (size == 0)
        {
            return new Connection([], start, arguments.End is not null || arguments.First == 0, total);
        }

        var page = start > 0 ? query.Skip(start) : query;
        // One item more than wanted tells whether another page follows.
        var items = await QueryRunner.ToListAsync(size == int.MaxValue ? page : page.Take(size + 1), context);
        var hasNext = items.Count > size;
        var nodes = items.Take(size).Select(item => (object?)item).ToList();
        if (arguments is { First: not null, Last: { } last } && nodes.Count > last)
        {
            start += nodes.Count - last;
            nodes = nodes[^last..];
        }

        return new Connection(nodes, start, hasNext, total);
    }

    private static (int Start, int? End) Window(PagingArguments arguments, int? total)
    {
        var (start, end) = (arguments.Start, arguments.End);
        if (arguments.First is { } first)
        {
            return (start, end is null ? start + first : Math.Min(end.Value, start + first));
        }

        end ??= total;
        return (Math.Max(start, end!.Value - arguments.Last!.Value), end);
    }
}
