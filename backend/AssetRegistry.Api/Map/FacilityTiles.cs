using AssetRegistry.Api.Composition;
using Geo.Tiles;

namespace AssetRegistry.Api.Map;

/// <summary>
/// The facility layer: clusters at low zoom, single facilities from <see cref="FirstSinglesZoom"/> on. Which facilities count is
/// decided by the same rules as in the list: visibility and filter.
/// </summary>
public static class FacilityTiles
{
    public const string LayerName = "facilities";

    /// <summary>From this zoom on no two facilities are drawn as one.</summary>
    public const int FirstSinglesZoom = 13;

    public const int MaxZoom = 14;

    private const int ClusterCellsPerTileExponent = 3;

    /// <summary>The facilities as they are now.</summary>
    public static TileLayer Layer(MapSnapshot snapshot, TileAddress tile, FacilitySelection selection, INodeIdSerializer ids) =>
        Layer(snapshot.Clusters, selection.Of(snapshot).Contains, tile, index => DrawnFacility.Of(snapshot.Facilities[index]), selection, ids);

    /// <summary>The facilities as they were on a day.</summary>
    public static TileLayer Layer(DatedFacilities dated, TileAddress tile, FacilitySelection selection, INodeIdSerializer ids) =>
        Layer(dated.Clusters, isChosen: null, tile, index => dated.Facilities[index], selection, ids);

    private static TileLayer Layer(
        PointClusters clusters, Predicate<int>? isChosen, TileAddress tile, Func<int, DrawnFacility> facilityAt, FacilitySelection selection,
        INodeIdSerializer ids)
    {
        var drawn = tile.Zoom >= FirstSinglesZoom ? clusters.Points(tile, isChosen) : clusters.Clusters(tile, isChosen);

        return new TileLayer(LayerName, [.. drawn.Select(cluster => new TileFeature(
            null, TileGeometry.OfPoint(cluster.X, cluster.Y), cluster.Count > 1 ? ClusterProperties(tile, cluster) : Properties(facilityAt(cluster.First), selection.Actor, ids)))]);
    }

    private static KeyValuePair<string, object?>[] ClusterProperties(TileAddress tile, PointCluster cluster) =>
    [
        new("count", cluster.Count),
        new("expansionZoom", Math.Min(FirstSinglesZoom, tile.Zoom + ClusterCellsPerTileExponent)),
    ];

    private static KeyValuePair<string, object?>[] Properties(DrawnFacility facility, Actor reader, INodeIdSerializer ids) =>
    [
        new("id", ids.Format(nameof(Facility), facility.Id)), new("name", facility.Name),
        new("state", reader.IsPublic ? FacilityState.Of(HandlingStage.None, inCustody: false, facility.Classification) : facility.State),
        .. facility.VacancyAge is { } age && !reader.IsPublic ? [new("vacancy", EnumCode<VacancyAge>.Of(age))] : Array.Empty<KeyValuePair<string, object?>>(),
    ];
}
