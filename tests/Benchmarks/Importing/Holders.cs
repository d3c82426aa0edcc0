using AssetRegistry;
using AssetRegistry.Organisations;
using PostgresStore;

namespace Benchmarks.Importing;

/// <summary>The organisations that a list names as holders.</summary>
internal static class Holders
{
    private const int Count = 300;

    public static string CodeOf(int row) => FormattableString.Invariant($"77{row % Count:00000}");

    public static async Task EstablishAsync(IDocumentStore store)
    {
        await using var session = store.LightweightSession();
        foreach (var number in Enumerable.Range(0, Count))
        {
            var id = Guid.CreateVersion7();
            session.Events.StartStream<Organisation>(id, new OrganisationEstablished(
                id, CodeOf(number), $"Cơ quan số {number}", OrganisationType.Agency, CommuneId: null, CommuneCode: null,
                new Provenance("benchmark", null, new(2025, 7, 1), null, null)));
        }

        await session.SaveChangesAsync();
    }
}
