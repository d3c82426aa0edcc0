namespace GraphQLServer.Conventions.Paging;

/// <summary>What one paged field does, options and attribute combined.</summary>
internal sealed record PagingSettings(int DefaultPageSize, int MaxPageSize, bool IncludeTotalCount, string? ConnectionName);
