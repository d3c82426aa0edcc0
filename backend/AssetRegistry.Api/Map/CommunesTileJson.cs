using System.Text.Json.Serialization;
using Geo.Tiles;

namespace AssetRegistry.Api.Map;

/// <summary>
/// The commune layers' TileJSON with members of our own: whether the borders are official, made up for demonstration or
/// not there (none), and on which days the map is the same.
/// </summary>
public sealed record CommunesTileJson(
    IReadOnlyList<string> Tiles, IReadOnlyList<TileJsonLayer> VectorLayers, string Name, string Attribution, int MinZoom, int MaxZoom,
    IReadOnlyList<double> Bounds, [property: JsonPropertyName("boundary_source")] string BoundarySource,
    [property: JsonPropertyName("valid_from")] DateOnly? ValidFrom, [property: JsonPropertyName("valid_to")] DateOnly? ValidTo)
    : TileJson(Tiles, VectorLayers, Name, Attribution, MinZoom, MaxZoom, Bounds);
