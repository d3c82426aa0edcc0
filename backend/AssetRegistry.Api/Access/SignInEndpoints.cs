using System.Globalization;
using AssetRegistry.Api.Access.OpenId;
using Microsoft.AspNetCore.Authentication;

namespace AssetRegistry.Api.Access;

/// <summary>POST /account/sign-in, /account/sign-out and /account/password: a session cookie in exchange for account and password.</summary>
public static class SignInEndpoints
{
    private static readonly LocalizedText TooManyAttempts = new(
        "Đăng nhập sai quá nhiều lần. Hãy chờ một lúc rồi thử lại.",
        "Too many failed attempts to sign in. Wait a while and try again.");

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        var account = endpoints.MapGroup("/account").AddEndpointFilter(NoteDoneAsync);
        account.MapPost("/sign-in", (SignInRequest request, SignIn signIn, HttpContext context, CancellationToken cancellationToken) =>
            RefusingAsync(() => signIn.RunAsync(request, context, cancellationToken))).WithMetadata(SecondFactorRequired.NotYet);
        account.MapPost("/sign-out", SignOutAsync).WithMetadata(SecondFactorRequired.NotYet);
        account.MapPost("/password", (ChangePasswordRequest request, SignIn signIn, HttpContext context, CancellationToken cancellationToken) =>
            RefusingAsync(() => signIn.ChangePasswordAsync(request, context, cancellationToken))).AddEndpointFilter(SignInRequired.Filter);
        account.MapSecondFactor();
    }

    /// <summary>The answer to whoever has tried too often, and when to come back. It is the same whether or not the account exists.</summary>
    internal static IResult TooMany(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

        return Refused(StatusCodes.Status429TooManyRequests, "TOO_MANY_ATTEMPTS", TooManyAttempts);
    }

    internal static IResult Refused(int status, string code, LocalizedText text, string? field = null) =>
        new RefusalResult(status, code, text, field);

    private static async Task<IResult> SignOutAsync(HttpContext context, Sessions sessions, OpenIdProvider provider, CancellationToken cancellationToken)
    {
        var current = CurrentAccount.Of(context);
        if (current?.Session is { } session)
        {
            await sessions.EndAsync(session.Id, cancellationToken);
        }

        await context.SignOutAsync();

        // Pictures and tiles that the browser keeps are not for the next person on this machine; what was typed and not yet sent stays.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";

        // Who came from a provider is still signed in there; the page goes on to its way out.
        return current?.Account.Identity is not null && await provider.FindSignOutAsync(context.Request, cancellationToken) is { } next
            ? Results.Json(new { next })
            : Results.NoContent();
    }

    /// <summary>Every step that was taken goes into the log; one that is refused notes itself.</summary>
    private static async ValueTask<object?> NoteDoneAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && result is not RefusalResult)
        {
            var log = context.HttpContext.RequestServices.GetRequiredService<SecurityLog>();
            await log.NoteAsync(null, refusal: null);
        }

        return result;
    }

    private static async Task<IResult> RefusingAsync(Func<Task<IResult>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception e) when (e is PasswordRejectedException or PasswordSignInNeededException)
        {
            var refused = (AssetRegistryException)e;

            return Refused(StatusCodes.Status400BadRequest, refused.Code, refused.InBothLanguages(), refused.Field);
        }
    }
}

/// <summary>Body of POST /account/sign-in.</summary>
/// <param name="NewPassword">Chosen in place of a first password; otherwise left aside.</param>
/// <param name="Code">Of the second factor, where the account has one.</param>
public sealed record SignInRequest(string? Account, string? Password, string? NewPassword = null, string? Code = null);

/// <summary>Body of POST /account/password.</summary>
/// <param name="Password">The one so far.</param>
public sealed record ChangePasswordRequest(string? Password, string? NewPassword);
