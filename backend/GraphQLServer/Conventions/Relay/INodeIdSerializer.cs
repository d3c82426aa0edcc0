namespace GraphQLServer;

/// <summary>Makes and reads global ids outside the schema, so that links, tiles and exports name objects as the API does.</summary>
public interface INodeIdSerializer
{
    /// <summary>The global id of an object.</summary>
    string Format(string typeName, Guid internalId);

    /// <summary>Whether the id is well formed and of this type, and which object it names.</summary>
    bool TryDecode(string formattedId, string typeName, out Guid internalId);
}
