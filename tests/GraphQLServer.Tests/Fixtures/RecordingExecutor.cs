namespace GraphQLServer.Tests.Fixtures;

/// <summary>Runs <see cref="ForeignQuery{T}"/> asynchronously and remembers what it was asked to do.</summary>
public sealed class RecordingExecutor : IQueryableExecutor
{
    public List<string> Calls { get; } = [];

    public async Task<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        Calls.Add("list");
        await Task.Yield();
        return ((ForeignQuery<T>)query).Inner.ToList();
    }

    public async Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        Calls.Add("count");
        await Task.Yield();
        return ((ForeignQuery<T>)query).Inner.Count();
    }
}
