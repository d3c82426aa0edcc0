using GraphQLServer.Types;
using GraphQLServer.Types.Scalars;

namespace GraphQLServer.Conventions.Relay;

/// <summary>The root fields that fetch any node.</summary>
internal static class NodeFields
{
    private const int MaxNodes = 50;

    public static OutputField Node(InterfaceType node, IReadOnlyDictionary<string, NodeResolver> resolvers) => new("node", node)
    {
        Description = "Fetches an object by its global id; null when there is none.",
        Arguments = [new InputValue("id", new NonNullType(IDScalar.Instance)) { Description = "The global id." }],
        Resolver = async context => await LoadAsync(context, context.ArgumentValue<string>("id"), resolvers),
    };

    public static OutputField Nodes(InterfaceType node, IReadOnlyDictionary<string, NodeResolver> resolvers) => new("nodes", new NonNullType(new ListType(node)))
    {
        Description = $"Fetches up to {MaxNodes} objects by their global ids, in the order of the ids; null for each that does not exist.",
        Arguments = [new InputValue("ids", new NonNullType(new ListType(new NonNullType(IDScalar.Instance)))) { Description = "The global ids." }],
        Resolver = async context => await LoadAllAsync(context, [.. context.ArgumentValue<object?[]>("ids").Cast<string>()], resolvers),
    };

    private static async Task<object?[]> LoadAllAsync(ResolverContext context, string[] ids, IReadOnlyDictionary<string, NodeResolver> resolvers)
    {
        if (ids.Length > MaxNodes)
        {
            throw GraphQLException.WithCode($"{ids.Length} ids were given; at most {MaxNodes} are allowed.", ErrorCodes.InvalidPageSize);
        }

        var results = new Task<object?>[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            results[i] = LoadAsync(context, ids[i], resolvers).AsTask();
            if (!Resolver(ids[i], resolvers).IsConcurrent)
            {
                _ = await results[i];
            }
        }

        return await Task.WhenAll(results);
    }

    private static ValueTask<object?> LoadAsync(ResolverContext context, string id, IReadOnlyDictionary<string, NodeResolver> resolvers)
    {
        var resolver = Resolver(id, resolvers);
        return resolver.LoadAsync(context, GlobalId.Decode(id, null, resolver.KeyType));
    }

    private static NodeResolver Resolver(string id, IReadOnlyDictionary<string, NodeResolver> resolvers)
    {
        var typeName = GlobalId.Split(id).TypeName;
        return resolvers.GetValueOrDefault(typeName)
            ?? throw GraphQLException.WithCode($"The id \"{id}\" belongs to a {typeName}, which cannot be fetched by id.", ErrorCodes.InvalidId);
    }
}
