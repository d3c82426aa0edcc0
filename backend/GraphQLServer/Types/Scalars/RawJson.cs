namespace GraphQLServer.Types.Scalars;

/// <summary>A leaf value that is JSON already.</summary>
internal sealed record RawJson(ReadOnlyMemory<byte> Utf8);
