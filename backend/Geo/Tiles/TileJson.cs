using System.Text.Json.Serialization;

namespace Geo.Tiles;

/// <summary>TileJSON 3.0.0: the description of a tile set that a map reads first.</summary>
/// <param name="Tiles">URL templates with {z}, {x} and {y}.</param>
/// <param name="VectorLayers">The layers and their properties.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Attribution">What the map must show about the source.</param>
/// <param name="MinZoom">First zoom that has tiles.</param>
/// <param name="MaxZoom">Last zoom that has tiles; deeper ones are enlarged from it.</param>
/// <param name="Bounds">West, south, east, north in degrees.</param>
public record TileJson(
    [property: JsonPropertyName("tiles")] IReadOnlyList<string> Tiles,
    [property: JsonPropertyName("vector_layers")] IReadOnlyList<TileJsonLayer> VectorLayers,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("attribution")] string Attribution,
    [property: JsonPropertyName("minzoom")] int MinZoom,
    [property: JsonPropertyName("maxzoom")] int MaxZoom,
    [property: JsonPropertyName("bounds")] IReadOnlyList<double> Bounds)
{
    /// <summary>Version of the TileJSON specification.</summary>
    [JsonPropertyName("tilejson")]
    public string Version { get; } = "3.0.0";

    /// <summary>Rows are counted from the north.</summary>
    [JsonPropertyName("scheme")]
    public string Scheme { get; } = "xyz";
}
