using System.Text.Json;

namespace GraphQLServer;

/// <summary>One request as it came from the client, with what the host attaches to it.</summary>
public sealed class OperationRequest
{
    /// <summary>Text of the document.</summary>
    public required string Query { get; init; }

    /// <summary>Which operation of the document; may be null when there is one only.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object, or default when there are no variables.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The request's scope; when null the executor makes one.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>False refuses mutations, as for HTTP GET.</summary>
    public bool AllowMutations { get; init; } = true;

    /// <summary>The answer to mutations of a sender who may read only; null: who may change things too.</summary>
    public IError? MutationRefusal { get; set; }

    internal Dictionary<Type, object> Features { get; } = [];

    /// <summary>Attaches something of the host that parameter bindings read by <see cref="ResolverContext.GetFeature{T}"/>.</summary>
    public OperationRequest SetFeature<T>(T feature)
        where T : class
    {
        Features[typeof(T)] = feature;
        return this;
    }
}
