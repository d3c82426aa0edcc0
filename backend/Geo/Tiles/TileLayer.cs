namespace Geo.Tiles;

/// <summary>A named list of features; names are unique within a tile.</summary>
public sealed record TileLayer(string Name, IReadOnlyList<TileFeature> Features);
