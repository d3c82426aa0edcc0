using System.Collections;
using GraphQLServer.Types;

namespace GraphQLServer.Execution;

/// <summary>Spec 6.4.3 "Value Completion".</summary>
internal sealed partial class OperationExecution
{
    public void Complete(ResultNode node, int slot, GraphQLType type, Selection selection, object? value)
    {
        if (node.IsDetached)
        {
            return;
        }

        if (value is null)
        {
            CompleteNull(node, slot, type, selection);
            return;
        }

        switch (type.Nullable)
        {
            case ListType list:
                CompleteList(node, slot, list, selection, value);
                break;
            case ScalarType or EnumType:
                CompleteLeaf(node, slot, type.Named, selection, value);
                break;
            case NamedType composite:
                CompleteObject(node, slot, composite, selection, value);
                break;
        }
    }

    private void CompleteNull(ResultNode node, int slot, GraphQLType type, Selection selection)
    {
        if (type.IsNonNull)
        {
            reporter.Report(
                GraphQLException.WithCode($"Cannot return null for non-nullable field {OwnerOf(node)}.{selection.Field.Name}.", ErrorCodes.NonNullViolation),
                selection,
                node.PathTo(slot));
        }

        NonNullPropagation.SetNull(node, slot);
    }

    private void CompleteList(ResultNode node, int slot, ListType type, Selection selection, object value)
    {
        if (value is not IEnumerable sequence || value is string)
        {
            Fail(node, slot, selection, new InvalidOperationException($"Expected a sequence for field \"{selection.Field.Name}\" but got {value.GetType()}."));
            return;
        }

        ICollection items;
        try
        {
            items = sequence as ICollection ?? sequence.Cast<object?>().ToList();
        }
        catch (Exception e)
        {
            Fail(node, slot, selection, e);
            return;
        }

        var list = new ResultList(!type.OfType.IsNonNull, items.Count, node, slot);
        node.Values[slot] = list;
        var index = 0;
        foreach (var item in items)
        {
            Complete(list, index++, type.OfType, selection, item);
            if (list.IsDiscarded)
            {
                return;
            }
        }
    }

    private void CompleteLeaf(ResultNode node, int slot, NamedType type, Selection selection, object value)
    {
        try
        {
            node.Values[slot] = type is ScalarType scalar
                ? scalar.CoerceResult(value)
                : ((EnumType)type).FindByValue(value)?.Name
                    ?? throw new InvalidOperationException($"Enum \"{type.Name}\" cannot represent value: {value}.");
        }
        catch (Exception e)
        {
            Fail(node, slot, selection, e);
        }
    }

    private void CompleteObject(ResultNode node, int slot, NamedType type, Selection selection, object value)
    {
        var source = value;
        var objectType = type as ObjectType;
        if (value is TypedValue typed)
        {
            (objectType, source) = (typed.Type, typed.Value);
        }
        else if (objectType is null)
        {
            objectType = schema.FindObjectType(value.GetType());
            if (objectType is null || !schema.PossibleTypes(type).Contains(objectType))
            {
                Fail(node, slot, selection, new InvalidOperationException($"{value.GetType()} is no possible type of \"{type.Name}\"."));
                return;
            }
        }

        var result = new ResultObject(plan.Children(selection, objectType), node, slot);
        node.Values[slot] = result;
        ExecuteSelections(result, source);
    }

    private static string OwnerOf(ResultNode node)
    {
        var current = node;
        while (current is not ResultObject)
        {
            current = current.Parent!;
        }

        return ((ResultObject)current).Set.Type.Name;
    }
}
