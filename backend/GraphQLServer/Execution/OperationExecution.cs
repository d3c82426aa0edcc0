using GraphQLServer.Types;
using GraphQLServer.Types.Introspection;

namespace GraphQLServer.Execution;

/// <summary>
/// Spec 6.2 and 6.3: one operation while it runs. All methods but the loop's own entry points are called from the loop only, so the
/// response tree needs no locks. Value completion is in <c>OperationExecution.Completion.cs</c>.
/// </summary>
internal sealed partial class OperationExecution(Schema schema, OperationPlan plan, IReadOnlyDictionary<string, object?> variables, ErrorReporter reporter)
{
    private readonly List<ValueTask> _disposals = [];

    public Schema Schema => schema;

    public OperationPlan Plan => plan;

    public IReadOnlyDictionary<string, object?> Variables => variables;

    public WorkLoop Loop { get; } = new();

    public required IServiceProvider Services { get; init; }

    public required RequestFeatures Features { get; init; }

    public required CancellationToken CancellationToken { get; init; }

    public async Task<OperationResult> RunAsync()
    {
        var root = new ResultObject(plan.Root, null, 0);
        try
        {
            if (plan.IsMutation)
            {
                await RunSeriallyAsync(root);
            }
            else
            {
                ExecuteSelections(root, null);
                await Loop.RunAsync();
            }
        }
        finally
        {
            await DisposeAsync();
        }

        CancellationToken.ThrowIfCancellationRequested();
        return new OperationResult(root.IsDiscarded ? null : root, reporter.Errors);
    }

    public void DisposeLater(ValueTask disposal)
    {
        if (!disposal.IsCompletedSuccessfully)
        {
            _disposals.Add(disposal);
        }
    }

    public void Fail(ResultNode node, int slot, Selection selection, Exception exception)
    {
        if (node.IsDetached)
        {
            return;
        }

        // A request that was given up has no reader; a log entry would be noise.
        if (exception is not OperationCanceledException || !CancellationToken.IsCancellationRequested)
        {
            reporter.Report(exception, selection, node.PathTo(slot));
        }

        NonNullPropagation.SetNull(node, slot);
    }

    // Spec 6.2.2 "Mutation": each root field is complete before the next begins.
    private async Task RunSeriallyAsync(ResultObject root)
    {
        for (var slot = 0; slot < root.Values.Length && !root.IsDiscarded; slot++)
        {
            ExecuteSelection(root, slot, null);
            await Loop.RunAsync();
        }
    }

    private void ExecuteSelections(ResultObject node, object? source)
    {
        for (var slot = 0; slot < node.Values.Length && !node.IsDiscarded; slot++)
        {
            ExecuteSelection(node, slot, source);
        }
    }

    private void ExecuteSelection(ResultObject node, int slot, object? source)
    {
        var selection = node.Set.Selections[slot];
        var field = selection.Field;
        if (ReferenceEquals(field, IntrospectionTypes.TypeName))
        {
            node.Values[slot] = node.Set.Type.Name;
            return;
        }

        if (field.PureResolver is not { } resolve)
        {
            new FieldExecution(this, node, slot, selection, source).Start();
            return;
        }

        object? value;
        try
        {
            value = resolve(source);
        }
        catch (Exception e)
        {
            Fail(node, slot, selection, e);
            return;
        }

        Complete(node, slot, field.Type, selection, value);
    }

    private async Task DisposeAsync()
    {
        foreach (var disposal in _disposals)
        {
            await disposal;
        }

        await Features.DisposeAsync();
    }
}
