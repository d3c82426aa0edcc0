namespace AssetRegistry.Api.Composition;

/// <summary>An XYZ raster base map: an address with {z}, {x} and {y}, and the credit its owner asks for.</summary>
public sealed record BaseMap(string Url, string Attribution)
{
    /// <summary>Scheme and host, for the content security policy; null when the address lies on this server.</summary>
    public string? Origin => Uri.TryCreate(Url.Replace("{s}", "a", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? new Uri(Url.Replace("{s}", "a", StringComparison.Ordinal)).GetLeftPart(UriPartial.Authority).Replace("//a.", "//*.", StringComparison.Ordinal)
        : null;
}
