using AssetRegistry.Api.Map;
using AssetRegistry.Api.Reports;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Places;

/// <summary>Places of a day since which nothing has changed, from the snapshot in memory that the map is drawn from, under the same rule of visibility.</summary>
/// <param name="snapshot">The facilities; it is settled on the day.</param>
/// <param name="selection">Which of them.</param>
/// <param name="asOf">The day, and the moment the snapshot is of.</param>
internal sealed class PresentPlaces(MapSnapshot snapshot, FacilitySelection selection, AsOf asOf) : IFacilityPlaces
{
    /// <summary>Where a search for the nearest begins; it doubles from there.</summary>
    private const double FirstReach = 1_000;

    private readonly FacilitySelection.Chosen _chosen = selection.Of(snapshot);

    public AsOf AsOf => asOf;

    public Task<IReadOnlyList<PlacedFacility>> InBoxAsync(Envelope box, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<PlacedFacility>>(InBox(box));

    public Task<double> ReachAsync(GeographicPosition place, int count, CancellationToken cancellationToken)
    {
        var reach = FirstReach;
        while (reach < FacilityPlaceReader.MostMetres && InBox(Geodesic.BoxAround(place, reach)).Count(near => Geodesic.Metres(place, near.Position) <= reach) < count)
        {
            reach *= 2;
        }

        return Task.FromResult(Math.Min(reach, FacilityPlaceReader.MostMetres));
    }

    private List<PlacedFacility> InBox(Envelope box)
    {
        var found = new List<PlacedFacility>();
        foreach (var index in snapshot.Clusters.CandidatesIn(box))
        {
            var facility = snapshot.Facilities[index];
            if (_chosen.Contains(index) && facility.Place is { } place && box.Covers(place.Longitude, place.Latitude))
            {
                found.Add(new(facility.Id, facility.Number, new(place.Longitude, place.Latitude)));
            }
        }

        return found;
    }
}
