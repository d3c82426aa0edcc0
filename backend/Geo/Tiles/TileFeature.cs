namespace Geo.Tiles;

/// <summary>One feature of a tile layer.</summary>
/// <param name="Id">Stable number within the layer, or null.</param>
/// <param name="Geometry">Where it is.</param>
/// <param name="Properties">Values are string, bool, int, long or double; a null value is left out, as MVT has none.</param>
public sealed record TileFeature(ulong? Id, TileGeometry Geometry, IReadOnlyList<KeyValuePair<string, object?>> Properties);
