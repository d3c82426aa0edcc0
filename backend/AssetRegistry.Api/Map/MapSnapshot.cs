using System.Globalization;
using Geo.Tiles;

namespace AssetRegistry.Api.Map;

/// <summary>
/// The facilities as the map draws them, and which state of the communes goes with them. Immutable: a change makes the next snapshot out of
/// this one, and requests in flight keep the one they began with.
/// </summary>
public sealed class MapSnapshot
{
    private readonly MapFacility[] _facilities;
    private readonly long _versions;

    private MapSnapshot(string communesVersion, MapFacility[] facilities, DateOnly settledOn, long versions, PointClusters clusters, Origin? origin)
    {
        (_facilities, _versions) = (facilities, versions);
        (CommunesVersion, SettledOn, Clusters, From) = (communesVersion, settledOn, clusters, origin);
        FacilitiesVersion = string.Create(CultureInfo.InvariantCulture, $"{facilities.Length}.{versions}");
    }

    /// <summary>Changes whenever a commune or its boundary does.</summary>
    public string CommunesVersion { get; }

    /// <summary>Changes whenever a facility does: their number and the sum of their versions, the same in every server.</summary>
    public string FacilitiesVersion { get; }

    /// <summary>From this day on every facility is as it stands here: the last day on which a fact about any of them took effect, or later.</summary>
    public DateOnly SettledOn { get; }

    /// <summary>All facilities; their places in this list are the points of <see cref="Clusters"/>.</summary>
    public IReadOnlyList<MapFacility> Facilities => _facilities;

    /// <summary>Those of the facilities that have a position.</summary>
    public PointClusters Clusters { get; }

    /// <summary>The snapshot this one was made out of, and what is different; null for the first.</summary>
    internal Origin? From { get; }

    /// <param name="communesVersion">See <see cref="CommunesVersion"/>.</param>
    /// <param name="facilities">All there are.</param>
    /// <param name="settledOn">See <see cref="SettledOn"/>.</param>
    public static MapSnapshot Create(string communesVersion, IEnumerable<MapFacility> facilities, DateOnly settledOn)
    {
        MapFacility[] all = [.. facilities.OrderBy(facility => facility.Place is null)];
        var placed = all.Select(facility => facility.Place).OfType<Position>().Select(place => (place.Longitude, place.Latitude));

        return new(communesVersion, all, settledOn, all.Sum(facility => (long)facility.Version), PointClusters.Build([.. placed]), null);
    }

    /// <summary>The same facilities with other communes.</summary>
    public MapSnapshot With(string communesVersion) => new(communesVersion, _facilities, SettledOn, _versions, Clusters, new Origin(new(this), []));

    /// <summary>Some facilities changed.</summary>
    /// <param name="changed">They, by their place in the list; places after the last are new ones, without gaps.</param>
    /// <param name="settledOn">The last day on which a fact about one of them took effect.</param>
    public MapSnapshot With(IReadOnlyDictionary<int, MapFacility> changed, DateOnly settledOn)
    {
        var facilities = new MapFacility[Math.Max(_facilities.Length, changed.Keys.Max() + 1)];
        _facilities.CopyTo(facilities, 0);
        var versions = _versions;
        foreach (var (index, facility) in changed)
        {
            versions += facility.Version - (index < _facilities.Length ? _facilities[index].Version : 0);
            facilities[index] = facility;
        }

        return new(
            CommunesVersion, facilities, settledOn > SettledOn ? settledOn : SettledOn, versions,
            Clusters.With(changed.ToDictionary(
                change => change.Key, change => change.Value.Place is { } place ? (place.Longitude, place.Latitude) : ((double, double)?)null)),
            new Origin(new(this), [.. changed.Keys]));
    }

    /// <param name="Snapshot">Gone when nobody uses it any more.</param>
    /// <param name="Changed">The facilities that are others now.</param>
    internal sealed record Origin(WeakReference<MapSnapshot> Snapshot, IReadOnlyList<int> Changed);
}
