namespace GraphQLServer;

/// <summary>One entry of the response's <c>errors</c>. Spec 7.1.2 "Errors".</summary>
public interface IError
{
    /// <summary>What went wrong, for the developer of the client.</summary>
    string Message { get; }

    /// <summary>Machine-readable code, written as <c>extensions.code</c>; null when there is none.</summary>
    string? Code { get; }

    /// <summary>Response names (string) and list indexes (int) from the root to the failed field; null for request errors.</summary>
    IReadOnlyList<object>? Path { get; }

    /// <summary>Places in the document; null when none apply.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>The exception behind an unexpected error, for error filters; never written to the response.</summary>
    Exception? Exception { get; }

    /// <summary>Further entries of <c>extensions</c>; values are strings, numbers, booleans or null.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }
}
