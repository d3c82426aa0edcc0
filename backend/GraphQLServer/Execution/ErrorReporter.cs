using System.Diagnostics;
using GraphQLServer.Language;
using Microsoft.Extensions.Logging;

namespace GraphQLServer.Execution;

/// <summary>Turns exceptions of resolvers into errors; what was not meant for the client goes to the log under a correlation id.</summary>
internal sealed partial class ErrorReporter(SourceText source, IReadOnlyList<Func<IError, IError>> filters, ILogger logger)
{
    private readonly List<IError> _errors = [];

    public IReadOnlyList<IError> Errors => _errors;

    public void Report(Exception exception, Selection selection, IReadOnlyList<object> path)
    {
        var errors = exception is GraphQLException known ? known.Errors : [Unexpected(exception)];
        foreach (var error in errors)
        {
            var filtered = filters.Aggregate((IError)Place(error, selection, path), (current, filter) => filter(current));
            if (filtered.Code == ErrorCodes.UnexpectedError)
            {
                LogUnexpected(logger, exception, string.Join('.', path), filtered.Extensions?["correlationId"]?.ToString() ?? "");
            }

            _errors.Add(filtered);
        }
    }

    private Error Place(IError error, Selection selection, IReadOnlyList<object> path) => Error.From(error) with
    {
        Path = error.Path ?? path,
        Locations = error.Locations ?? [.. selection.Nodes.Select(node => source.LocationOf(node.Start))],
    };

    private static Error Unexpected(Exception exception) => new("Unexpected Execution Error")
    {
        Code = ErrorCodes.UnexpectedError,
        Exception = exception,
        Extensions = new Dictionary<string, object?> { ["correlationId"] = Activity.Current?.TraceId.ToString() ?? Guid.NewGuid().ToString("N") },
    };

    [LoggerMessage(LogLevel.Error, "Resolver of {Path} failed unexpectedly (correlation id {CorrelationId})")]
    private static partial void LogUnexpected(ILogger logger, Exception exception, string path, string correlationId);
}
