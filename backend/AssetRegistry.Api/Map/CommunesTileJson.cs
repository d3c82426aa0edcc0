using System.Text.Json.Serialization;
using Geo.Tiles;

namespace AssetRegistry.Api.Map;

/// <summary>The commune layer's TileJSON with one member of our own: whether the borders are official or made up for demonstration.</summary>
public sealed record CommunesTileJson(
    IReadOnlyList<string> Tiles, IReadOnlyList<TileJsonLayer> VectorLayers, string Name, string Attribution, int MinZoom, int MaxZoom,
    IReadOnlyList<double> Bounds, [property: JsonPropertyName("boundary_source")] string BoundarySource)
    : TileJson(Tiles, VectorLayers, Name, Attribution, MinZoom, MaxZoom, Bounds);
