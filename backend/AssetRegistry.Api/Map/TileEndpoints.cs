using System.Globalization;
using System.Security.Cryptography;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Composition;
using Geo.Tiles;
using Microsoft.Net.Http.Headers;

namespace AssetRegistry.Api.Map;

/// <summary>Vector tiles (MVT 2.1) and their TileJSON: /tiles/{layer}.json and /tiles/{layer}/{z}/{x}/{y}.mvt, of any day (?asOf=).</summary>
public static class TileEndpoints
{
    public const string ContentType = "application/vnd.mapbox-vector-tile";

    private static readonly (string Name, string Title, bool IsFormer)[] CommuneLayers =
        [("communes", "Communes in force", false), ("former-communes", "Communes that the last change did away with", true)];

    public static void AddRegistryMap(this IServiceCollection services)
    {
        services.AddSingleton<MapSnapshots>();
        services.AddSingleton<CommuneCoverages>();
        services.AddSingleton<DatedFacilitiesReader>();
    }

    /// <summary>Loads what the first map shows.</summary>
    public static async Task LoadMapAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var snapshots = services.GetRequiredService<MapSnapshots>();
        await snapshots.LoadAsync(cancellationToken);
        _ = await services.GetRequiredService<CommuneCoverages>().PresentAsync(snapshots.Current, services.GetRequiredService<TimeProvider>());
    }

    /// <summary>The communes in force today in Viet Nam.</summary>
    internal static Task<CommuneCoverage> PresentAsync(this CommuneCoverages coverages, MapSnapshot snapshot, TimeProvider clock) =>
        coverages.InForceAsync(snapshot.CommunesVersion, clock.Today());

    public static void MapTiles(this IEndpointRouteBuilder endpoints)
    {
        var tiles = endpoints.MapGroup("/tiles").AddEndpointFilter(SignInRequired.Filter).WithMetadata(ReadByToken.Mark, ReadByPublic.Mark);
        foreach (var (name, title, isFormer) in CommuneLayers)
        {
            tiles.MapGet($"/{name}.json", (HttpContext context, MapSnapshots snapshots, CommuneCoverages coverages, TimeProvider clock, CancellationToken cancellationToken) =>
                WithDayAsync(context, async day => new NoCacheJson(TileDescriptions.Communes(
                    name, title, await CoverageAsync(isFormer, await snapshots.FreshAsync(cancellationToken), day, coverages, clock), day))));
            tiles.MapGet($"/{name}/{{z}}/{{x}}/{{y}}.mvt", (string z, string x, string y, HttpContext context, MapSnapshots snapshots, CommuneCoverages coverages, TimeProvider clock) =>
                WithDayAsync(context, day => TileAsync(z, x, y, CommuneTiles.MaxZoom, context, async tile =>
                {
                    var coverage = await CoverageAsync(isFormer, snapshots.Current, day, coverages, clock);

                    return (coverage.Version, CommuneTiles.Layers(coverage, tile));
                })));
        }

        tiles.MapGet("/facilities.json", FacilitiesDescriptionAsync);
        tiles.MapGet("/facilities/{z}/{x}/{y}.mvt", FacilityTileAsync);
        tiles.MapGet("/{**rest}", () => Refused(StatusCodes.Status404NotFound, "UNKNOWN_LAYER", new LocalizedText(
            "Không có lớp bản đồ này. Các lớp có sẵn: communes, former-communes, facilities.",
            "There is no such layer. The layers are: communes, former-communes, facilities.")));
    }

    private static Task<CommuneCoverage> CoverageAsync(bool isFormer, MapSnapshot snapshot, DateOnly? day, CommuneCoverages coverages, TimeProvider clock) =>
        isFormer ? coverages.FormerAsync(snapshot.CommunesVersion, day ?? clock.Today()) : coverages.InForceAsync(snapshot.CommunesVersion, day ?? clock.Today());

    private static async Task<IResult> FacilitiesDescriptionAsync(
        HttpContext context, MapSnapshots snapshots, CommuneCoverages coverages, INodeIdSerializer ids, TimeProvider clock, CancellationToken cancellationToken)
    {
        var snapshot = await snapshots.FreshAsync(cancellationToken);
        var bounds = MapBounds.Of(await coverages.PresentAsync(snapshot, clock));

        return await WithDayAsync(context, _ => WithSelectionAsync(context, ids, selection =>
            Task.FromResult<IResult>(new NoCacheJson(TileDescriptions.Facilities(context.Request.Query, selection.VersionOf(snapshot), bounds)))));
    }

    private static Task<IResult> FacilityTileAsync(
        string z, string x, string y, HttpContext context, MapSnapshots snapshots, DatedFacilitiesReader past, INodeIdSerializer ids) =>
        WithDayAsync(context, day => WithSelectionAsync(context, ids, selection => TileAsync(z, x, y, FacilityTiles.MaxZoom, context, async tile =>
        {
            var snapshot = snapshots.Current;
            var layer = day is { } asked
                ? FacilityTiles.Layer(await past.OnAsync(asked, selection, snapshot), tile, selection, ids)
                : FacilityTiles.Layer(snapshot, tile, selection, ids);

            return (selection.VersionOf(snapshot), [layer]);
        })));

    private static async Task<IResult> WithDayAsync(HttpContext context, Func<DateOnly?, Task<IResult>> answer) =>
        TileQuery.TryReadDay(context.Request.Query, out var day, out var problem) ? await answer(day) : Refused(StatusCodes.Status400BadRequest, "BAD_DAY", problem);

    private static async Task<IResult> WithSelectionAsync(HttpContext context, INodeIdSerializer ids, Func<FacilitySelection, Task<IResult>> answer) =>
        FacilityFilterQuery.TryRead(context.Request.Query, ids, ReadByPublic.ReaderOf(context)!, out var filter, out var problem)
            ? await answer(new FacilitySelection(ReadByPublic.ReaderOf(context)!, filter))
            : Refused(StatusCodes.Status400BadRequest, "BAD_FILTER", problem);

    private static async Task<IResult> TileAsync(
        string z, string x, string y, int maxZoom, HttpContext context, Func<TileAddress, Task<(string Version, IReadOnlyList<TileLayer> Layers)>> draw)
    {
        if (!TryParse(z, x, y, maxZoom, out var tile))
        {
            return Refused(StatusCodes.Status400BadRequest, "BAD_TILE_ADDRESS", new LocalizedText(
                $"Không có ô bản đồ {z}/{x}/{y}: z là số nguyên từ 0 đến {maxZoom}, x và y từ 0 đến 2^z - 1.",
                $"There is no tile {z}/{x}/{y}: z is a whole number from 0 to {maxZoom}, x and y are from 0 to 2^z - 1."));
        }

        var (version, layers) = await draw(tile);
        SetCaching(context, version);
        if (layers.All(layer => layer.Features.Count == 0))
        {
            return Results.NoContent();
        }

        var bytes = MvtWriter.Write(layers);

        return Results.Bytes(bytes, ContentType, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\""));
    }

    /// <summary>
    /// An address that names the version drawn names one answer for ever. One without, or with the version of another moment, is checked each
    /// time: what is drawn is not what the address says. Never shared between users.
    /// </summary>
    private static void SetCaching(HttpContext context, string version) => context.Response.Headers.CacheControl =
        context.Request.Query[TileQuery.Version] == version ? "private, max-age=31536000, immutable" : "private, no-cache";

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
