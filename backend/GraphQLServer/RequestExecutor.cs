using GraphQLServer.Execution;
using GraphQLServer.Language;
using GraphQLServer.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GraphQLServer;

/// <summary>Runs requests against the schema: parse, validate, coerce variables, execute. A singleton; thread-safe.</summary>
public sealed class RequestExecutor
{
    private readonly SchemaConfiguration _configuration;
    private readonly IServiceProvider _provider;
    private readonly ILogger _logger;
    private readonly BoundedCache<string, PreparedDocument> _documents;

    internal RequestExecutor(Schema schema, SchemaConfiguration configuration, IServiceProvider provider, ILogger logger)
    {
        Schema = schema;
        _configuration = configuration;
        _provider = provider;
        _logger = logger;
        _documents = new BoundedCache<string, PreparedDocument>(Options.DocumentCacheSize);
    }

    /// <summary>The schema served.</summary>
    public Schema Schema { get; }

    /// <summary>The limits applied.</summary>
    public RequestOptions Options => _configuration.RequestOptions;

    /// <summary>Runs a request. Errors are in the result; throws only <see cref="OperationCanceledException"/>.</summary>
    public async Task<OperationResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default)
    {
        if (request.Services is { } services)
        {
            return await ExecuteAsync(request, services, cancellationToken);
        }

        await using var scope = _provider.CreateAsyncScope();
        return await ExecuteAsync(request, scope.ServiceProvider, cancellationToken);
    }

    /// <summary>Runs a document without variables.</summary>
    public Task<OperationResult> ExecuteAsync(string query, CancellationToken cancellationToken = default) =>
        ExecuteAsync(new OperationRequest { Query = query }, cancellationToken);

    private async Task<OperationResult> ExecuteAsync(OperationRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var errors = new List<Error>();
        var prepared = Prepare(request.Query, errors);
        if (prepared is null)
        {
            return OperationResult.RequestError(errors);
        }

        OperationNode operation;
        try
        {
            operation = prepared.SelectOperation(request.OperationName);
        }
        catch (GraphQLException e)
        {
            return OperationResult.RequestError(e.Errors);
        }

        if (Refuse(operation, request) is { } refusal)
        {
            return OperationResult.RequestError(refusal);
        }

        var variables = VariableCoercion.Coerce(Schema, prepared.Document, operation, request.Variables, errors);
        if (errors.Count > 0)
        {
            return OperationResult.RequestError(errors);
        }

        var plan = prepared.PlanFor(operation).For(variables);
        var reporter = new ErrorReporter(prepared.Document.Source, _configuration.ErrorFilters, _logger);
        return await new OperationExecution(Schema, plan, variables, reporter)
        {
            Services = services,
            Features = new RequestFeatures(request.Features),
            CancellationToken = cancellationToken,
        }.RunAsync();
    }

    private PreparedDocument? Prepare(string query, List<Error> errors)
    {
        if (_documents.TryGet(query, out var cached))
        {
            return cached;
        }

        DocumentNode document;
        try
        {
            document = Parser.Parse(query, Options.MaxTokens);
        }
        catch (SyntaxException e)
        {
            errors.Add(new Error(e.Message) { Code = ErrorCodes.SyntaxError, Locations = [e.Location] });
            return null;
        }

        errors.AddRange(DocumentValidator.Validate(Schema, document, Options));
        if (errors.Count > 0)
        {
            return null;
        }

        var prepared = new PreparedDocument(Schema, document);
        _documents.Add(query, prepared);
        return prepared;
    }

    private Error? Refuse(OperationNode operation, OperationRequest request) => operation.Kind switch
    {
        OperationKind.Subscription => new Error("Subscriptions are not supported.") { Code = ErrorCodes.InvalidRequest },
        OperationKind.Mutation when Schema.Mutation is null => new Error("The schema has no mutations.") { Code = ErrorCodes.InvalidRequest },
        OperationKind.Mutation when !request.AllowMutations => new Error("Mutations must be sent by POST.") { Code = ErrorCodes.MutationNotAllowed },
        OperationKind.Mutation when request.MutationRefusal is { } refusal => Error.From(refusal),
        _ => null,
    };
}
