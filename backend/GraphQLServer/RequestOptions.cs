namespace GraphQLServer;

/// <summary>Limits that keep one request from occupying the server.</summary>
public sealed class RequestOptions
{
    /// <summary>Most tokens a document may have.</summary>
    public int MaxTokens { get; set; } = 5_000;

    /// <summary>Deepest nesting of fields; introspection has <see cref="MaxIntrospectionDepth"/>.</summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>Deepest nesting below <c>__schema</c> and <c>__type</c>; the usual introspection query needs 13.</summary>
    public int MaxIntrospectionDepth { get; set; } = 16;

    /// <summary>Most aliased fields in a document, fragments counted at each use.</summary>
    public int MaxAliases { get; set; } = 100;

    /// <summary>Most errors a validation reports before it stops.</summary>
    public int MaxValidationErrors { get; set; } = 50;

    /// <summary>How many parsed and validated documents are kept.</summary>
    public int DocumentCacheSize { get; set; } = 512;

    /// <summary>Largest HTTP request body in bytes.</summary>
    public long MaxRequestBodyBytes { get; set; } = 1024 * 1024;
}
