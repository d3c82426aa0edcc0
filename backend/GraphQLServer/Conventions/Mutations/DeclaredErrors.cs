using GraphQLServer.Types;

namespace GraphQLServer.Conventions.Mutations;

/// <summary>The errors one mutation declares, and which of them an exception is.</summary>
internal sealed class DeclaredErrors(UnionType union, IReadOnlyDictionary<Type, ObjectType> types)
{
    public UnionType Union => union;

    /// <summary>The entries for <c>errors</c>, several for an <see cref="AggregateException"/>; null when any of them is not declared.</summary>
    public IReadOnlyList<TypedValue>? Match(Exception exception)
    {
        if (Find(exception) is { } single)
        {
            return [single];
        }

        if (exception is not AggregateException aggregate || aggregate.InnerExceptions.Count == 0)
        {
            return null;
        }

        var inner = aggregate.Flatten().InnerExceptions;
        var found = inner.Select(Find).OfType<TypedValue>().ToList();
        return found.Count == inner.Count ? found : null;
    }

    // The exception's own declaration, else that of its nearest base class.
    private TypedValue? Find(Exception exception)
    {
        for (var type = exception.GetType(); type is not null; type = type.BaseType)
        {
            if (types.TryGetValue(type, out var found))
            {
                return new TypedValue(found, exception);
            }
        }

        return null;
    }
}
