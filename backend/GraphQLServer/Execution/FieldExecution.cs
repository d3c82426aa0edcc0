using GraphQLServer.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Execution;

/// <summary>Spec 6.4 "Executing Fields": one field with a resolver that takes arguments or services, or waits.</summary>
internal sealed class FieldExecution(OperationExecution operation, ResultNode node, int slot, Selection selection, object? source) : ResolverContext
{
    private object?[]? _arguments;
    private AsyncServiceScope? _scope;
    private Task<object?>? _pending;

    public override string ResponseName => selection.Node.ResponseName;

    public override IReadOnlyList<object> Path => node.PathTo(slot);

    public override IServiceProvider Services
    {
        get
        {
            if (operation.Plan.IsMutation && node.Parent is null)
            {
                return operation.Services;
            }

            _scope ??= operation.Services.CreateAsyncScope();
            return _scope.Value.ServiceProvider;
        }
    }

    public override IServiceProvider RequestServices => operation.Services;

    public override CancellationToken RequestAborted => operation.CancellationToken;

    internal override object?[] Arguments => _arguments!;

    internal override object? Source => source;

    internal override Schema Schema => operation.Schema;

    public override T Parent<T>() => (T)source!;

    public override T ArgumentValue<T>(string name)
    {
        var arguments = selection.Field.PackedArguments ?? selection.Field.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == name)
            {
                return _arguments![i] is { } value ? (T)value : default!;
            }
        }

        throw new ArgumentException($"The field \"{selection.Field.Name}\" has no argument \"{name}\".", nameof(name));
    }

    public override bool IsSelected(string fieldName) => selection.Field.Type.IsComposite
        && operation.Schema.PossibleTypes(selection.Field.Type.Named)
            .Any(type => operation.Plan.Children(selection, type).Selections.Any(child => child.Field.Name == fieldName));

    public override T? GetFeature<T>()
        where T : class => operation.Features.Find<T>();

    /// <summary>Calls the resolver and, when it need not wait, completes the field at once.</summary>
    public void Start()
    {
        object? value;
        try
        {
            _arguments = ArgumentCoercion.Coerce(selection, operation.Variables);
            var result = selection.Field.Resolver!(this);
            if (!result.IsCompleted)
            {
                _pending = result.AsTask();
                operation.Loop.Suspend();
                _pending.GetAwaiter().UnsafeOnCompleted(() => operation.Loop.Resume(this));
                return;
            }

            value = result.Result;
        }
        catch (Exception e)
        {
            Fail(e);
            return;
        }

        Finish(value);
    }

    /// <summary>Takes the result of a resolver that waited; called by the loop.</summary>
    public void Complete()
    {
        object? value;
        try
        {
            value = _pending!.GetAwaiter().GetResult();
        }
        catch (Exception e)
        {
            Fail(e);
            return;
        }

        Finish(value);
    }

    internal override T GetOrAddFeature<T>(Func<ResolverContext, T> create) => operation.Features.GetOrAdd(() => create(this));

    internal override void WhenIdle(Action action) => operation.Loop.WhenIdle(action);

    private void Finish(object? value)
    {
        Release();
        operation.Complete(node, slot, selection.Field.Type, selection, value);
    }

    private void Fail(Exception exception)
    {
        Release();
        operation.Fail(node, slot, selection, exception);
    }

    private void Release()
    {
        if (_scope is { } scope)
        {
            operation.DisposeLater(scope.DisposeAsync());
        }
    }
}
