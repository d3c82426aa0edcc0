namespace GraphQLServer.Http;

/// <summary>The HTTP request is no GraphQL request; <see cref="Status"/> is the answer.</summary>
internal sealed class MalformedRequestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
