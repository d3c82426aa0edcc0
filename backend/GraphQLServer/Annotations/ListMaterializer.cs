using System.Reflection;
using GraphQLServer.Execution;
using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>Turns queries and lazy sequences into lists while the resolver's services still live.</summary>
internal static class ListMaterializer
{
    private static readonly MethodInfo OpenMaterialize = typeof(ListMaterializer).GetMethod(nameof(MaterializeAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static FieldResolver Wrap(FieldResolver next, Type itemType)
    {
        var materialize = OpenMaterialize.MakeGenericMethod(itemType).CreateDelegate<Func<object?, ResolverContext, ValueTask<object?>>>();
        return context =>
        {
            var result = next(context);
            return result.IsCompletedSuccessfully ? materialize(result.Result, context) : Await(result, context);
        };

        async ValueTask<object?> Await(ValueTask<object?> result, ResolverContext context) => await materialize(await result, context);
    }

    private static async ValueTask<object?> MaterializeAsync<T>(object? value, ResolverContext context)
    {
        switch (value)
        {
            case null or IReadOnlyCollection<T> or ICollection<T>:
                return value;
            case IQueryable<T> query:
                return await QueryRunner.ToListAsync(query, context);
            case IAsyncEnumerable<T> stream:
                return await stream.ToListAsync(context.RequestAborted);
            case IEnumerable<T> sequence:
                return sequence.ToList();
            default:
                return value;
        }
    }
}
