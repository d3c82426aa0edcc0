namespace GraphQLServer;

/// <summary>What <c>[UsePaging]</c> does where the attribute does not say.</summary>
public sealed class PagingOptions
{
    /// <summary>Items on a page when the client gives neither <c>first</c> nor <c>last</c>.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>Most items a client may ask for.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>Whether connections have <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get; set; }
}
