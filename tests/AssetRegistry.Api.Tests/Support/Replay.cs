using System.Text.Json;
using AssetRegistry.Api.Composition;
using Microsoft.Extensions.DependencyInjection;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>Compares what is stored of a noun with what its events say.</summary>
public static class Replay
{
    /// <summary>Every stored document of the type is exactly the fold of its stream.</summary>
    /// <returns>How many were compared.</returns>
    public static async Task<int> AssertEqualsSnapshotsAsync<T>(TestServer server, Func<T, Guid> id, Func<T, bool>? which = null)
        where T : class
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var session = server.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var documents = (await session.Query<T>().ToListAsync(cancellation)).Where(which ?? (_ => true)).ToList();
        foreach (var document in documents)
        {
            var replayed = await session.Events.AggregateStreamAsync<T>(id(document), cancellationToken: cancellation);

            Assert.Equal(JsonSerializer.Serialize(replayed, StoreSetup.Json), JsonSerializer.Serialize(document, StoreSetup.Json));
        }

        return documents.Count;
    }
}
