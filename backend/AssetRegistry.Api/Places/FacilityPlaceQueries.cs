using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Reports;
using Geo.CoordinateSystems;

namespace AssetRegistry.Api.Places;

[QueryType]
public static class FacilityPlaceQueries
{
    private const int Most = 500;
    private const int Usual = 50;

    /// <summary>
    /// The facilities inside an area, its border included, where they were at effectiveAt (default: today in Viet Nam) as known at recordedAt
    /// (default: now), in the order of their numbers. At most 500 at once; to read on, give the page's next as after.
    /// </summary>
    /// <param name="area">A GeoJSON Polygon or MultiPolygon as text, such as one drawn on the map; WGS 84, longitude first.</param>
    public static async Task<FacilityRecordPage> GetFacilitiesInAreaAsync(
        string area, FacilityRecordFilter? filter, DateOnly? effectiveAt, DateTimeOffset? recordedAt, int? first, string? after,
        Actor actor, FacilityPlaceReader places, CancellationToken cancellationToken) =>
        await RefusedInWordsAsync(async () => await places.InAreaAsync(
            FacilityBoundary.Parse(area), Search(filter, effectiveAt, recordedAt, actor),
            Number(first, Usual), after, cancellationToken));

    /// <summary>
    /// The facilities at most distanceM metres (as the crow flies, over the ellipsoid) from a place, nearest first, where they were at
    /// effectiveAt (default: today in Viet Nam) as known at recordedAt (default: now). At most 500 at once; to read on, give the page's next
    /// as after.
    /// </summary>
    public static async Task<FacilityDistancePage> GetFacilitiesWithinAsync(
        PositionInput position, double distanceM, FacilityRecordFilter? filter, DateOnly? effectiveAt, DateTimeOffset? recordedAt, int? first, string? after,
        Actor actor, FacilityPlaceReader places, CancellationToken cancellationToken) =>
        await RefusedInWordsAsync(async () => await places.WithinAsync(
            PlaceOf(position),
            distanceM is > 0 and <= FacilityPlaceReader.MostMetres ? distanceM : throw new DistanceRejectedException(distanceM, FacilityPlaceReader.MostMetres),
            Search(filter, effectiveAt, recordedAt, actor), Number(first, Usual), after, cancellationToken));

    /// <summary>
    /// The facilities nearest to a place, where they were at effectiveAt (default: today in Viet Nam) as known at recordedAt (default: now).
    /// At most 500, ten unless first says otherwise.
    /// </summary>
    public static async Task<IReadOnlyList<FacilityDistance>> GetNearestFacilitiesAsync(
        PositionInput position, int? first, FacilityRecordFilter? filter, DateOnly? effectiveAt, DateTimeOffset? recordedAt,
        Actor actor, FacilityPlaceReader places, CancellationToken cancellationToken) =>
        await places.NearestAsync(
            PlaceOf(position), Number(first, 10), Search(filter, effectiveAt, recordedAt, actor), cancellationToken);

    private static int Number(int? asked, int usual) => Math.Clamp(asked ?? usual, 1, Most);

    private static GeographicPosition PlaceOf(PositionInput position)
    {
        var place = CommuneAtQueries.PlaceOf(position);

        return new(place.X, place.Y);
    }

    private static FacilitySearch Search(FacilityRecordFilter? filter, DateOnly? effectiveAt, DateTimeOffset? recordedAt, Actor actor) =>
        new(filter ?? FacilityRecordFilter.All, effectiveAt, recordedAt, actor);

    private static async Task<T> RefusedInWordsAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read();
        }
        catch (AssetRegistryException e)
        {
            throw e.ToGraphQL();
        }
    }
}
