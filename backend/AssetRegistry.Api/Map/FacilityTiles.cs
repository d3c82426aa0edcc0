using System.Collections.Concurrent;
using Geo.Tiles;

namespace AssetRegistry.Api.Map;

/// <summary>
/// The facility layer: clusters at low zoom, single facilities from <see cref="FirstSinglesZoom"/> on. Which facilities count is
/// decided by the same two expressions as in the list: the visibility rule and the filter.
/// </summary>
public static class FacilityTiles
{
    public const string LayerName = "facilities";

    /// <summary>From this zoom on no two facilities are drawn as one.</summary>
    public const int FirstSinglesZoom = 13;

    public const int MaxZoom = 14;

    private const int ClusterCellsPerTileExponent = 3;

    public static TileLayer Layer(MapSnapshot snapshot, TileAddress tile, FacilitySelection selection, Func<Facility, string> globalId)
    {
        var chosen = selection.Of(snapshot);
        var clusters = tile.Zoom >= FirstSinglesZoom
            ? snapshot.Clusters.Points(tile, chosen.Contains)
            : snapshot.Clusters.Clusters(tile, chosen.Contains);

        return new TileLayer(LayerName, [.. clusters.Select(cluster => new TileFeature(
            null, TileGeometry.OfPoint(cluster.X, cluster.Y), Properties(snapshot, tile, cluster, globalId)))]);
    }

    private static KeyValuePair<string, object?>[] Properties(
        MapSnapshot snapshot, TileAddress tile, PointCluster cluster, Func<Facility, string> globalId)
    {
        if (cluster.Count > 1)
        {
            return
            [
                new("count", cluster.Count),
                new("expansionZoom", Math.Min(FirstSinglesZoom, tile.Zoom + ClusterCellsPerTileExponent)),
            ];
        }

        var facility = snapshot.Facilities[cluster.First];

        return [new("id", globalId(facility)), new("name", facility.Name), new("state", FacilityState.Of(facility))];
    }
}
