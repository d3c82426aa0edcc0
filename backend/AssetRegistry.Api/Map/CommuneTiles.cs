using Geo.Tiles;

namespace AssetRegistry.Api.Map;

/// <summary>The commune layer: areas to point at and to name, and the borders between them, each drawn once.</summary>
public static class CommuneTiles
{
    public const string LayerName = "communes";
    public const string BordersLayerName = "borders";
    public const int MaxZoom = 14;

    public static IReadOnlyList<TileLayer> Layers(CommuneCoverage coverage, TileAddress tile)
    {
        var areas = coverage.Borders.Units(tile).Select(unit => new TileFeature(null, unit.Geometry, Properties(coverage.Communes[unit.Unit]))).ToList();

        return areas.Count == 0
            ? []
            :
            [
                new TileLayer(LayerName, areas),
                new TileLayer(BordersLayerName, [.. coverage.Borders.Borders(tile).Select(border =>
                    new TileFeature(null, border.Geometry, [new("outer", border.IsOuter)]))]),
            ];
    }

    private static KeyValuePair<string, object?>[] Properties(Boundaries.AdministrativeUnitDetails commune) =>
        [new("code", commune.Code), new("name", commune.Name), new("type", commune.Type.ToString())];
}
