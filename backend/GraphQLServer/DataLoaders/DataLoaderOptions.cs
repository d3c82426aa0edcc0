namespace GraphQLServer;

/// <summary>Settings of one data loader.</summary>
public sealed record DataLoaderOptions
{
    /// <summary>Most keys in one batch; 0 means no limit.</summary>
    public int MaxBatchSize { get; init; } = 1024;
}
