namespace GraphQLServer;

/// <summary>Values of <c>extensions.code</c> that the server itself reports.</summary>
public static class ErrorCodes
{
    /// <summary>The document does not parse.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document breaks a validation rule.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>The document is deeper, longer or has more aliases than allowed.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>A variable or an argument has a value its type does not accept.</summary>
    public const string InvalidValue = "INVALID_VALUE";

    /// <summary>A global id is garbage or names another type.</summary>
    public const string InvalidId = "INVALID_ID";

    /// <summary>A cursor was not issued by this server.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>More items were asked for than a page may hold, or a page size is negative.</summary>
    public const string InvalidPageSize = "INVALID_PAGE_SIZE";

    /// <summary><c>operationName</c> names no operation of the document, or is missing though there are several.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>The HTTP request is not a GraphQL request.</summary>
    public const string InvalidRequest = "INVALID_REQUEST";

    /// <summary>A mutation came by a method that is for queries only.</summary>
    public const string MutationNotAllowed = "MUTATION_NOT_ALLOWED";

    /// <summary>A resolver failed in a way it did not declare; details are in the log under <c>extensions.correlationId</c>.</summary>
    public const string UnexpectedError = "UNEXPECTED_ERROR";

    /// <summary>A field that may not be null had no value.</summary>
    public const string NonNullViolation = "NON_NULL_VIOLATION";
}
