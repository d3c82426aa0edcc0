using AssetRegistry;
using AssetRegistry.Facilities;
using PostgresStore;

namespace Benchmarks.Register;

/// <summary>The facilities that the others are copied from: one in each commune, of every category and class, public, without a position.</summary>
internal static class Patterns
{
    private const int Batch = 200;

    private static readonly FacilityCategory[] Categories = Enum.GetValues<FacilityCategory>();
    private static readonly Classification[] Classes = Enum.GetValues<Classification>();
    private static readonly Provenance By = new("benchmark", null, new(2025, 7, 1), null, null);

    public static async Task WriteAsync(IDocumentStore store, IReadOnlyList<string> communeCodes, int events)
    {
        foreach (var batch in communeCodes.Index().Chunk(Batch))
        {
            await using var session = store.LightweightSession();
            foreach (var (number, code) in batch)
            {
                var id = Guid.CreateVersion7();
                session.Events.StartStream<Facility>(id, Facts(id, number, code, events).ToArray());
            }

            await session.SaveChangesAsync();
        }
    }

    /// <summary>As an official registers it.</summary>
    public static FacilityRegistered Registered(Guid id, string number, int kind, string communeCode, Position? place) => new(
        id, number, $"Trụ sở cơ quan số {kind}, xã {communeCode}", FormerName: null, Categories[kind % Categories.Length], Classes[kind % Classes.Length], Guid.CreateVersion7(),
        communeCode, $"Xã {communeCode}", $"Xã cũ {communeCode}", $"Số {kind} đường Trần Hưng Đạo", place, 500 + kind, 300 + kind, Guid.CreateVersion7(),
        $"Ủy ban nhân dân xã {communeCode}", VacantSince: null, By, Sensitivity: Sensitivity.Public);

    private static IEnumerable<object> Facts(Guid id, int number, string code, int events)
    {
        yield return Registered(id, $"M{number:0000}", number, code, place: null);
        for (var more = 1; more < events; more++)
        {
            yield return new FacilitySensitivitySet(id, Sensitivity.Public, By);
        }
    }
}
