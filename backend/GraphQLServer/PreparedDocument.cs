using System.Collections.Concurrent;
using GraphQLServer.Execution;
using GraphQLServer.Language;

namespace GraphQLServer;

/// <summary>A document that parsed and validated, with the plans of its operations.</summary>
internal sealed class PreparedDocument(Schema schema, DocumentNode document)
{
    private readonly ConcurrentDictionary<OperationNode, OperationPlan> _plans = [];

    public DocumentNode Document => document;

    public OperationPlan PlanFor(OperationNode operation) => _plans.GetOrAdd(operation, node => new OperationPlan(schema, document, node));

    /// <summary>Spec 6.1 "GetOperation". Throws <see cref="GraphQLException"/>.</summary>
    public OperationNode SelectOperation(string? name)
    {
        if (!string.IsNullOrEmpty(name))
        {
            return document.Operations.FirstOrDefault(operation => operation.Name?.Value == name)
                ?? throw GraphQLException.WithCode($"Unknown operation named \"{name}\".", ErrorCodes.UnknownOperation);
        }

        var operations = document.Operations.Take(2).ToList();
        return operations switch
        {
            [var single] => single,
            [] => throw GraphQLException.WithCode("Must provide an operation.", ErrorCodes.UnknownOperation),
            _ => throw GraphQLException.WithCode("Must provide operation name if query contains multiple operations.", ErrorCodes.UnknownOperation),
        };
    }
}
