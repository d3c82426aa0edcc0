using System.Text.Json.Serialization;

namespace Geo.Tiles;

/// <summary>One layer in a <see cref="TileJson"/>: its name and what its properties mean.</summary>
public sealed record TileJsonLayer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("description")] string Description,
    [property: JsonPropertyName("fields")] IReadOnlyDictionary<string, string> Fields);
