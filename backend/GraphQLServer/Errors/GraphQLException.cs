namespace GraphQLServer;

/// <summary>Thrown by a resolver to put its own errors (message and code) into the response; anything else becomes "Unexpected Execution Error".</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>One or more errors for the same field.</summary>
    public GraphQLException(params IReadOnlyList<IError> errors)
        : base(errors.Count == 0 ? "A GraphQLException without errors." : errors[0].Message) => Errors = errors;

    /// <summary>One error with a message only.</summary>
    public GraphQLException(string message)
        : this(new Error(message))
    {
    }

    /// <summary>What is reported, in order.</summary>
    public IReadOnlyList<IError> Errors { get; }

    internal static GraphQLException WithCode(string message, string code) => new(new Error(message) { Code = code });
}
