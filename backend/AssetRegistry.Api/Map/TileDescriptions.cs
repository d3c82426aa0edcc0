using System.Globalization;
using Geo.Tiles;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Map;

/// <summary>The TileJSON of every layer.</summary>
internal static class TileDescriptions
{
    /// <param name="layer">The layer's name in addresses.</param>
    /// <param name="title">For people who choose among layers.</param>
    /// <param name="coverage">What is drawn.</param>
    /// <param name="day">The day asked for; null: today. All days of a period have the same addresses, so that moving through time finds tiles in the cache.</param>
    public static CommunesTileJson Communes(string layer, string title, CommuneCoverage coverage, DateOnly? day)
    {
        var source = coverage.Communes.Count == 0 ? "none"
            : coverage.Communes.Any(commune => commune.BoundarySource is BoundarySource.Demonstration) ? "demonstration" : "official";
        var asOf = day is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{TileQuery.AsOf}={coverage.Period.From ?? day:yyyy-MM-dd}&");

        return new(
            [$"/tiles/{layer}/{{z}}/{{x}}/{{y}}.mvt?{asOf}{TileQuery.Version}={coverage.Version}"],
            [
                new TileJsonLayer(CommuneTiles.LayerName, title, new Dictionary<string, string>
                {
                    ["code"] = "Five digits", ["name"] = "Name without its kind", ["type"] = "Commune, Ward or SpecialZone",
                }),
                new TileJsonLayer(CommuneTiles.BordersLayerName, "Borders, each once", new Dictionary<string, string>
                {
                    ["outer"] = "Whether the border belongs to one commune only",
                }),
            ],
            layer,
            "",
            0, CommuneTiles.MaxZoom, Bounds(MapBounds.Of(coverage)), source, coverage.Period.From, coverage.Period.To);
    }

    /// <param name="asked">The parameters of the request: filter and day go on to the tiles.</param>
    /// <param name="version">What is drawn, and for whom.</param>
    /// <param name="bounds">Where the map opens.</param>
    public static TileJson Facilities(IQueryCollection asked, string version, Envelope bounds)
    {
        var query = QueryString.Create(asked.Where(parameter => parameter.Key != TileQuery.Version)).Add(TileQuery.Version, version);

        return new(
            [$"/tiles/facilities/{{z}}/{{x}}/{{y}}.mvt{query}"],
            [
                new TileJsonLayer(FacilityTiles.LayerName, "Facilities, clustered at low zoom", new Dictionary<string, string>
                {
                    ["id"] = "Global id of a single facility",
                    ["name"] = "Its name",
                    ["state"] = "Where it stands in its handling",
                    ["vacancy"] = "How long it has stood empty on the day of asOf; not in tiles of the present",
                    ["count"] = "Facilities in a cluster",
                    ["expansionZoom"] = "Zoom at which the cluster comes apart",
                }),
            ],
            FacilityTiles.LayerName, "", 0, FacilityTiles.MaxZoom, Bounds(bounds));
    }

    private static double[] Bounds(Envelope box) => [box.MinX, box.MinY, box.MaxX, box.MaxY];
}
