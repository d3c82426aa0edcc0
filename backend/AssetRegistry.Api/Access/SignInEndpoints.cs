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

    private static readonly LocalizedText WrongOldPassword = new(
        "Mật khẩu hiện tại không đúng. Hãy nhập lại.", "The present password is not right. Please enter it again.");

    private static readonly LocalizedText Incomplete = new(
        "Cần cả tên tài khoản (account) và mật khẩu (password).",
        "Both account and password are needed.");

    private static readonly LocalizedText TooManyAttempts = new(
        "Đăng nhập sai quá nhiều lần. Hãy chờ một phút rồi thử lại.",
        "Too many failed attempts to sign in. Wait a minute and try again.");

    private static readonly LocalizedText Disabled = new(
        "Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên của sổ đăng ký.",
        "This account is disabled. Please ask the administrator of the register.");

    private static readonly LocalizedText ChangeRequired = new(
        "Mật khẩu này chỉ dùng để đăng nhập lần đầu. Hãy chọn mật khẩu mới của riêng bạn.",
        "This password is for the first sign-in only. Please choose one of your own.");

    public static void MapSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/account/sign-in", SignInAsync);
        endpoints.MapPost("/account/sign-out", (Delegate)SignOutAsync);
        endpoints.MapPost("/account/password", ChangePasswordAsync).AddEndpointFilter(SignInRequired.Filter);
    }

    private static Task<IResult> SignInAsync(
        SignInRequest request, IDocumentStore store, Passwords passwords, SignInThrottle throttle, HttpContext context, CancellationToken cancellationToken) =>
        WithChosenPasswordAsync(() => TrySignInAsync(request, store, passwords, throttle, context, cancellationToken));

    private static Task<IResult> ChangePasswordAsync(
        ChangePasswordRequest request, IDocumentStore store, Passwords passwords, SignInThrottle throttle, HttpContext context,
        CancellationToken cancellationToken) => WithChosenPasswordAsync(async () =>
        {
            var current = CurrentAccount.Of(context)!;
            if (current.Token is not null)
            {
                throw new PasswordSignInNeededException();
            }

            if (throttle.IsBlocked(current.Account.Name, context))
            {
                return TooMany(context);
            }

            await using var session = store.LightweightSession();
            var secret = await session.LoadAsync<AccountSecret>(current.Account.Name, cancellationToken);
            if (!passwords.Verify(secret, request.Password ?? ""))
            {
                throttle.CountFailure(current.Account.Name, context);

                return Refused(StatusCodes.Status403Forbidden, "WRONG_PASSWORD", WrongOldPassword, "password");
            }

            session.Store(passwords.Choose(secret!, request.NewPassword ?? ""));
            await session.SaveChangesAsync(cancellationToken);

            return Results.NoContent();
        });

    private static async Task<IResult> WithChosenPasswordAsync(Func<Task<IResult>> step)
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

    private static async Task<IResult> TrySignInAsync(
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

        await using var session = store.LightweightSession();
        var secret = IsStorable(name) ? await session.LoadAsync<AccountSecret>(name, cancellationToken) : null;
        if (!passwords.Verify(secret, request.Password))
        {
            throttle.CountFailure(name, context);
            return Refused(StatusCodes.Status401Unauthorized, "WRONG_PASSWORD", WrongPassword);
        }

        var account = (await session.LoadAsync<Account>(Account.IdOf(name), cancellationToken))!;
        if (account.IsDisabled)
        {
            return Refused(StatusCodes.Status403Forbidden, "ACCOUNT_DISABLED", Disabled);
        }

        if (secret!.MustChange)
        {
            if (string.IsNullOrEmpty(request.NewPassword))
            {
                return Refused(StatusCodes.Status403Forbidden, "PASSWORD_CHANGE_REQUIRED", ChangeRequired);
            }

            session.Store(passwords.Choose(secret, request.NewPassword));
            await session.SaveChangesAsync(cancellationToken);
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, account.Name)], CookieAuthenticationDefaults.AuthenticationScheme);
        await context.SignInAsync(new ClaimsPrincipal(identity));

        return Results.Json(new { account = account.Name, displayName = account.DisplayName });
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

    internal static IResult Refused(int status, string code, LocalizedText text, string? field = null) =>
        Results.Json(new { code, message = text.Current, field }, statusCode: status);
}

/// <summary>Body of POST /account/sign-in.</summary>
/// <param name="NewPassword">Chosen in place of a first password; otherwise left aside.</param>
public sealed record SignInRequest(string? Account, string? Password, string? NewPassword = null);

/// <summary>Body of POST /account/password.</summary>
/// <param name="Password">The one so far.</param>
public sealed record ChangePasswordRequest(string? Password, string? NewPassword);
