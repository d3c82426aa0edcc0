namespace TestKit;

/// <summary>A feature of a vector tile, with its properties looked up and its parts in steps of the layer's extent.</summary>
/// <param name="Type">1 point, 2 line, 3 polygon.</param>
public sealed record DecodedFeature(
    ulong? Id, int Type, IReadOnlyDictionary<string, object> Properties, IReadOnlyList<List<(int X, int Y)>> Parts);
