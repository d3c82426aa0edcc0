using System.Text.Json;

namespace GraphQLServer.Execution;

/// <summary>A value inside a variable does not fit; carries the innermost place.</summary>
internal sealed class InputException(InputPath path, JsonElement value, GraphQLException cause) : Exception(cause.Message, cause)
{
    public InputPath Path { get; } = path;

    public string Value { get; } = value.GetRawText();

    public string? Code { get; } = cause.Errors[0].Code;
}
