namespace AssetRegistry.Api.Interop.GeoJson;

/// <summary>How much of a file is held in memory at once.</summary>
/// <param name="MaxFeatureBytes">Largest feature; also the most that may stand before or after the features.</param>
/// <param name="MaxDepth">Deepest nesting of a feature; a multipolygon needs seven.</param>
public sealed record GeoJsonLimits(int MaxFeatureBytes = 64 * 1024 * 1024, int MaxDepth = 64)
{
    /// <summary>The limits for files from people.</summary>
    public static GeoJsonLimits Default { get; } = new();
}
