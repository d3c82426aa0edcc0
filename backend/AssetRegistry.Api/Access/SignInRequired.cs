namespace AssetRegistry.Api.Access;

/// <summary>The one answer to a request that needs a signed-in account and has none.</summary>
public static class SignInRequired
{
    public const string Code = "NOT_SIGNED_IN";

    public static LocalizedText Text { get; } = new(
        "Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.",
        "You are not signed in, or your session has ended. Sign in again.");

    /// <summary>Endpoint filter: 401 with code and message unless an account is signed in, or the public may read.</summary>
    public static ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        ReadByPublic.ReaderOf(context.HttpContext) is null
            ? ValueTask.FromResult<object?>(SignInEndpoints.Refused(StatusCodes.Status401Unauthorized, Code, Text))
            : next(context);
}
