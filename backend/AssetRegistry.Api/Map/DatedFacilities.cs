using AssetRegistry.Api.Reports;
using Geo.Tiles;

namespace AssetRegistry.Api.Map;

/// <summary>A facility as the map draws it alone.</summary>
/// <param name="State">One of <see cref="FacilityState"/>.</param>
/// <param name="VacancyAge">On the day drawn; null: drawn as it is now, for no day in particular, and an age would not stay true.</param>
public readonly record struct DrawnFacility(Guid Id, string Name, Classification Classification, string State, VacancyAge? VacancyAge)
{
    public static DrawnFacility Of(MapFacility facility) =>
        new(facility.Id, facility.Name, facility.Classification, FacilityState.Of(facility.Stage, facility.InCustody, facility.Classification), VacancyAge: null);

    public static DrawnFacility Of(FacilityRecord record) =>
        new(record.Id, record.Name, record.Classification, FacilityState.Of(record.Stage, record.InCustody, record.Classification), record.VacancyAge);
}

/// <summary>The facilities of one day under a selection, those that have a position.</summary>
/// <param name="Facilities">In the order of the points of <paramref name="Clusters"/>.</param>
public sealed record DatedFacilities(IReadOnlyList<DrawnFacility> Facilities, PointClusters Clusters);

/// <summary>Reads the facilities of any day from their history, and keeps those last looked at.</summary>
public sealed class DatedFacilitiesReader(IDocumentStore store, FacilityRecordReader records, TimeProvider clock)
{
    private const int Kept = 20;

    private readonly RecentAnswers<(DateOnly Day, string Version), DatedFacilities> _recent = new(Kept);

    /// <param name="day">The day.</param>
    /// <param name="selection">Who asks, and under which filter. History follows the present right to see the facility.</param>
    /// <param name="snapshot">The present state of the register: a fact about the day that is recorded later changes its version.</param>
    public Task<DatedFacilities> OnAsync(DateOnly day, FacilitySelection selection, MapSnapshot snapshot) =>
        _recent.GetAsync((day, selection.VersionOf(snapshot)), () => ReadAsync(day, selection));

    private async Task<DatedFacilities> ReadAsync(DateOnly day, FacilitySelection selection)
    {
        await using var session = store.QuerySession();
        var visible = await VisibleScope.OfAsync(selection.Actor, session, CancellationToken.None);
        var (facilities, places) = (new List<DrawnFacility>(), new List<(double, double)>());
        await foreach (var record in records.AllAsync(
            FacilityRecordFilter.Of(selection.Filter), new AsOf(day, clock.GetUtcNow()), visible, CancellationToken.None))
        {
            if (record.Location is { } place)
            {
                facilities.Add(DrawnFacility.Of(record));
                places.Add((place.Longitude, place.Latitude));
            }
        }

        return new(facilities, PointClusters.Build(places));
    }
}
