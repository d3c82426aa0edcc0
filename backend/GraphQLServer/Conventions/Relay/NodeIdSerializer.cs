namespace GraphQLServer.Conventions.Relay;

/// <inheritdoc/>
internal sealed class NodeIdSerializer : INodeIdSerializer
{
    public string Format(string typeName, Guid internalId) => GlobalId.Encode(typeName, internalId);

    public bool TryDecode(string formattedId, string typeName, out Guid internalId)
    {
        try
        {
            internalId = (Guid)GlobalId.Decode(formattedId, typeName, typeof(Guid));
            return true;
        }
        catch (GraphQLException)
        {
            internalId = default;
            return false;
        }
    }
}
