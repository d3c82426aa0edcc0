namespace TestKit;

/// <summary>A layer of a vector tile, with its keys and values as they are stored.</summary>
public sealed record DecodedLayer(
    string Name, int Version, int Extent, IReadOnlyList<string> Keys, IReadOnlyList<object> Values, IReadOnlyList<DecodedFeature> Features);
