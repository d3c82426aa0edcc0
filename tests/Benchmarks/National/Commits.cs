using AssetRegistry;
using AssetRegistry.Facilities;
using Benchmarks.Boundaries;
using Benchmarks.Register;
using PostgresStore;

namespace Benchmarks.National;

/// <summary>Registers one facility after the other, each in a commit of its own, as a province at work does and faster.</summary>
internal sealed class Commits(IDocumentStore store, Country country)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    /// <summary>How many so far.</summary>
    public int Count { get; private set; }

    public async Task GoOnAsync(CancellationToken until)
    {
        using var pace = new PeriodicTimer(Pace);
        while (!until.IsCancellationRequested)
        {
            var id = Guid.CreateVersion7();
            var place = country.Facilities[Count];
            await using var session = store.LightweightSession();
            session.Events.StartStream<Facility>(
                id, Patterns.Registered(id, $"N{Count:0000000}", Count, country.Codes[Count % country.Codes.Count], new Position(place.X, place.Y)));
            await session.SaveChangesAsync(CancellationToken.None);
            Count++;
            _ = await pace.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
