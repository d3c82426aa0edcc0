using System.Globalization;
using System.Security.Cryptography;
using AssetRegistry.Api.Access;
using Geo.Tiles;
using Microsoft.Net.Http.Headers;

namespace AssetRegistry.Api.Map;

/// <summary>Vector tiles (MVT 2.1) and their TileJSON: /tiles/{layer}.json and /tiles/{layer}/{z}/{x}/{y}.mvt.</summary>
public static class TileEndpoints
{
    public const string ContentType = "application/vnd.mapbox-vector-tile";

    public static void AddRegistryMap(this IServiceCollection services) => services.AddSingleton<MapSnapshots>();

    public static void MapTiles(this IEndpointRouteBuilder endpoints)
    {
        var tiles = endpoints.MapGroup("/tiles").AddEndpointFilter(SignInRequired.Filter).WithMetadata(ReadByToken.Mark);
        tiles.MapGet("/communes.json", CommunesDescription);
        tiles.MapGet("/facilities.json", FacilitiesDescription);
        tiles.MapGet("/communes/{z}/{x}/{y}.mvt", (string z, string x, string y, HttpContext context, MapSnapshots snapshots) =>
            Tile(z, x, y, CommuneTiles.MaxZoom, context, tile => CommuneTiles.Layers(snapshots.Current, tile)));
        tiles.MapGet("/facilities/{z}/{x}/{y}.mvt", (string z, string x, string y, HttpContext context, MapSnapshots snapshots, INodeIdSerializer ids) =>
            WithSelection(context, selection => Tile(z, x, y, FacilityTiles.MaxZoom, context, tile =>
                [FacilityTiles.Layer(snapshots.Current, tile, selection, facility => ids.Format(nameof(Facility), facility.Id))])));
        tiles.MapGet("/{**rest}", () => Refused(StatusCodes.Status404NotFound, "UNKNOWN_LAYER", new LocalizedText(
            "Không có lớp bản đồ này. Các lớp có sẵn: communes, facilities.",
            "There is no such layer. The layers are: communes, facilities.")));
    }

    private static async Task<IResult> CommunesDescription(MapSnapshots snapshots, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.FreshAsync(cancellationToken);
        var isDemonstration = snapshot.Communes.Any(commune => commune.BoundarySource is BoundarySource.Demonstration);
        return new NoCacheJson(new CommunesTileJson(
            [$"/tiles/communes/{{z}}/{{x}}/{{y}}.mvt?v={snapshot.CommunesVersion}"],
            [
                new TileJsonLayer(CommuneTiles.LayerName, "Communes in force", new Dictionary<string, string>
                {
                    ["code"] = "Five digits", ["name"] = "Name without its kind", ["type"] = "Commune, Ward or SpecialZone",
                }),
                new TileJsonLayer(CommuneTiles.BordersLayerName, "Borders, each once", new Dictionary<string, string>
                {
                    ["outer"] = "Whether the border belongs to one commune only",
                }),
            ],
            CommuneTiles.LayerName,
            "",
            0, CommuneTiles.MaxZoom, Bounds(snapshot), isDemonstration ? "demonstration" : "official"));
    }

    private static async Task<IResult> FacilitiesDescription(HttpContext context, MapSnapshots snapshots, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.FreshAsync(cancellationToken);

        return WithSelection(context, selection => Describe(snapshot, selection, context));
    }

    private static NoCacheJson Describe(MapSnapshot snapshot, FacilitySelection selection, HttpContext context)
    {
        var query = QueryString.Create(context.Request.Query.Where(parameter => parameter.Key != "v"))
            .Add("v", $"{snapshot.FacilitiesVersion}-{selection.Key}");

        return new NoCacheJson(new TileJson(
            [$"/tiles/facilities/{{z}}/{{x}}/{{y}}.mvt{query}"],
            [
                new TileJsonLayer(FacilityTiles.LayerName, "Facilities, clustered at low zoom", new Dictionary<string, string>
                {
                    ["id"] = "Global id of a single facility",
                    ["name"] = "Its name",
                    ["state"] = "Where it stands in its handling",
                    ["count"] = "Facilities in a cluster",
                    ["expansionZoom"] = "Zoom at which the cluster comes apart",
                }),
            ],
            FacilityTiles.LayerName, "", 0, FacilityTiles.MaxZoom, Bounds(snapshot)));
    }

    private static double[] Bounds(MapSnapshot snapshot)
    {
        var box = MapBounds.Of(snapshot);

        return [box.MinX, box.MinY, box.MaxX, box.MaxY];
    }

    private static IResult WithSelection(HttpContext context, Func<FacilitySelection, IResult> answer)
    {
        if (!FacilityFilterQuery.TryRead(context.Request.Query, context.RequestServices.GetRequiredService<INodeIdSerializer>(), out var filter, out var problem))
        {
            return Refused(StatusCodes.Status400BadRequest, "BAD_FILTER", problem);
        }

        return answer(new FacilitySelection(CurrentAccount.Of(context)!.Actor, filter));
    }

    private static IResult Tile(string z, string x, string y, int maxZoom, HttpContext context, Func<TileAddress, IReadOnlyList<TileLayer>> layers)
    {
        if (!TryParse(z, x, y, maxZoom, out var tile))
        {
            return Refused(StatusCodes.Status400BadRequest, "BAD_TILE_ADDRESS", new LocalizedText(
                $"Không có ô bản đồ {z}/{x}/{y}: z là số nguyên từ 0 đến {maxZoom}, x và y từ 0 đến 2^z - 1.",
                $"There is no tile {z}/{x}/{y}: z is a whole number from 0 to {maxZoom}, x and y are from 0 to 2^z - 1."));
        }

        var found = layers(tile);
        if (found.All(layer => layer.Features.Count == 0))
        {
            SetCaching(context);
            return Results.NoContent();
        }

        var bytes = MvtWriter.Write(found);
        SetCaching(context);

        return Results.Bytes(bytes, ContentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\""));
    }

    /// <summary>An address with a version names one answer for ever; one without is checked each time. Never shared between users.</summary>
    private static void SetCaching(HttpContext context) => context.Response.Headers.CacheControl =
        context.Request.Query.ContainsKey("v") ? "private, max-age=86400, immutable" : "private, no-cache";

    private static bool TryParse(string z, string x, string y, int maxZoom, out TileAddress tile)
    {
        tile = default;
        if (!Number(z, out var zoom) || !Number(x, out var column) || !Number(y, out var row) || zoom > maxZoom
            || column >= 1 << zoom || row >= 1 << zoom)
        {
            return false;
        }

        tile = new TileAddress(zoom, column, row);

        return true;

        static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static IResult Refused(int status, string code, LocalizedText text) => SignInEndpoints.Refused(status, code, text);
}
