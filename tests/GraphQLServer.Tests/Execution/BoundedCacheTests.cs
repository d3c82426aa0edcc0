using GraphQLServer.Execution;

namespace GraphQLServer.Tests.Execution;

public sealed class BoundedCacheTests
{
    [Fact]
    public void The_least_recently_used_entry_goes_first()
    {
        var cache = new BoundedCache<string, int>(2);
        cache.Add("a", 1);
        cache.Add("b", 2);
        _ = cache.TryGet("a", out _);
        cache.Add("c", 3);

        Assert.Equal(2, cache.Count);
        Assert.True(cache.TryGet("a", out var value));
        Assert.Equal(1, value);
        Assert.False(cache.TryGet("b", out _));
    }

    [Fact]
    public void Size_zero_keeps_nothing()
    {
        var cache = new BoundedCache<string, int>(0);
        cache.Add("a", 1);
        Assert.Equal(0, cache.Count);
    }
}
