namespace GraphQLServer;

/// <summary>Everything the builder collected.</summary>
internal sealed class SchemaConfiguration
{
    public List<Type> Candidates { get; } = [];

    public List<ScalarType> Scalars { get; } = [];

    public Dictionary<Type, Delegate> ParameterBindings { get; } = [];

    public Dictionary<Type, Type> DataLoaders { get; } = [];

    public Type? ErrorInterface { get; set; }

    public List<Func<IServiceProvider, ValueTask>> OnMutationError { get; } = [];

    public List<Func<IError, IError>> ErrorFilters { get; } = [];

    public RequestOptions RequestOptions { get; } = new();

    public PagingOptions PagingOptions { get; } = new();
}
