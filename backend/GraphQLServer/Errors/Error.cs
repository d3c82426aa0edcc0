namespace GraphQLServer;

/// <summary>Plain immutable <see cref="IError"/>; copy with <c>with</c> to add a code or a path.</summary>
/// <param name="Message">What went wrong.</param>
internal sealed record Error(string Message) : IError
{
    /// <inheritdoc/>
    public string? Code { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<object>? Path { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<Location>? Locations { get; init; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <inheritdoc/>
    public Exception? Exception { get; init; }

    internal static Error From(IError error) => error as Error ?? new Error(error.Message)
    {
        Code = error.Code,
        Path = error.Path,
        Locations = error.Locations,
        Extensions = error.Extensions,
        Exception = error.Exception,
    };
}
