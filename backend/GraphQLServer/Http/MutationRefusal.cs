using Microsoft.AspNetCore.Http;

namespace GraphQLServer;

/// <summary>
/// Set among the features of an HTTP request (<see cref="HttpContext.Features"/>) whose sender may read only: its mutations are answered
/// with this error and not executed.
/// </summary>
public sealed record MutationRefusal(IError Error);
