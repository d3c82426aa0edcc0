using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace AssetRegistry.Api.Access;

/// <summary>POST /account/sign-in and /account/sign-out: a session cookie in exchange for account and password.</summary>
public static class SignInEndpoints
{
    private static readonly LocalizedText WrongPassword = new(
        "Tên tài khoản hoặc mật khẩu không đúng. Hãy kiểm tra rồi đăng nhập lại.",
        "The account or the password is not right. Check both and sign in again.");

    private static readonly LocalizedText Incomplete = new(
        "Cần cả tên tài khoản (account) và mật khẩu (password).",
        "Both account and password are needed.");

    private static readonly LocalizedText TooManyAttempts = new(
        "Đăng nhập sai quá nhiều lần. Hãy chờ một phút rồi thử lại.",
        "Too many failed attempts to sign in. Wait a minute and try again.");

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/account/sign-in", SignInAsync);
        endpoints.MapPost("/account/sign-out", (Delegate)SignOutAsync);
    }

    private static async Task<IResult> SignInAsync(
        SignInRequest request, IDocumentStore store, Passwords passwords, SignInThrottle throttle, HttpContext context, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Account) || string.IsNullOrEmpty(request.Password))
        {
            return Refused(StatusCodes.Status400BadRequest, "SIGN_IN_INCOMPLETE", Incomplete);
        }

        var name = request.Account.Trim().ToLowerInvariant();
        if (throttle.IsBlocked(name, context))
        {
            return TooMany(context);
        }

        await using var session = store.QuerySession();
        var account = IsStorable(name) ? await session.LoadAsync<Account>(name, cancellationToken) : null;
        if (!passwords.Verify(account, request.Password))
        {
            throttle.CountFailure(name, context);
            return Refused(StatusCodes.Status401Unauthorized, "WRONG_PASSWORD", WrongPassword);
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, account!.Id)], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity));

        return Results.Json(new { account = account.Id, displayName = account.DisplayName });
    }

    private static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync();

        // Pictures and tiles that the browser keeps are not for the next person on this machine; what was typed and not yet sent stays.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\"";

        return Results.NoContent();
    }

    /// <summary>PostgreSQL's text has no U+0000, so no account has.</summary>
    private static bool IsStorable(string name) => !name.Contains('\0');

    /// <summary>The answer to whoever has failed too often, and when to come back.</summary>
    internal static IResult TooMany(HttpContext context)
    {
        context.Response.Headers.RetryAfter = ((int)SignInThrottle.Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);

        return Refused(StatusCodes.Status429TooManyRequests, "TOO_MANY_ATTEMPTS", TooManyAttempts);
    }

    internal static IResult Refused(int status, string code, LocalizedText text) =>
        Results.Json(new { code, message = text.Current }, statusCode: status);
}

/// <summary>Body of POST /account/sign-in.</summary>
public sealed record SignInRequest(string? Account, string? Password);
