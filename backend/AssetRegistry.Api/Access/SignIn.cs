namespace AssetRegistry.Api.Access;

/// <summary>Signing in by password, and choosing another one.</summary>
public sealed class SignIn(IDocumentStore store, Passwords passwords, SignInAttempts attempts, Sessions sessions, SecondFactors factors)
{
    private static readonly LocalizedText WrongPassword = new(
        "Tên tài khoản hoặc mật khẩu không đúng. Hãy kiểm tra rồi đăng nhập lại.",
        "The account or the password is not right. Check both and sign in again.");

    private static readonly LocalizedText WrongOldPassword = new(
        "Mật khẩu hiện tại không đúng. Hãy nhập lại.", "The present password is not right. Please enter it again.");

    private static readonly LocalizedText Incomplete = new(
        "Cần cả tên tài khoản (account) và mật khẩu (password).",
        "Both account and password are needed.");

    private static readonly LocalizedText Disabled = new(
        "Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên của sổ đăng ký.",
        "This account is disabled. Please ask the administrator of the register.");

    private static readonly LocalizedText ChangeRequired = new(
        "Mật khẩu này chỉ dùng để đăng nhập lần đầu. Hãy chọn mật khẩu mới của riêng bạn.",
        "This password is for the first sign-in only. Please choose one of your own.");

    private static readonly LocalizedText CodeRequired = new(
        "Tài khoản này dùng xác thực hai lớp. Hãy nhập mã 6 số trong ứng dụng, hoặc một mã dự phòng.",
        "This account has a second factor. Enter the six digits of the app, or one of the codes for recovery.");

    /// <summary>Whoever gives account and password gets a session, unless the password must be changed first and no new one is given.</summary>
    public async Task<IResult> RunAsync(SignInRequest request, HttpContext context, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Account) || string.IsNullOrEmpty(request.Password))
        {
            return SignInEndpoints.Refused(StatusCodes.Status400BadRequest, "SIGN_IN_INCOMPLETE", Incomplete);
        }

        var name = request.Account.Trim().ToLowerInvariant();
        SecurityLog.IsAbout(context, name);
        if (await attempts.CountAsync(name, context, cancellationToken) is { } wait)
        {
            return SignInEndpoints.TooMany(context, wait);
        }

        await using var session = store.QuerySession();
        var secret = IsStorable(name) ? await session.LoadAsync<AccountSecret>(name, cancellationToken) : null;
        if (!passwords.Verify(secret, request.Password, out var isOutdated))
        {
            return SignInEndpoints.Refused(StatusCodes.Status401Unauthorized, "WRONG_PASSWORD", WrongPassword);
        }

        if (secret!.SecondFactor is { IsConfirmed: true })
        {
            // The attempt stays counted until the code is right too: a known password is no way to guess codes.
            if (string.IsNullOrWhiteSpace(request.Code))
            {
                return SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "SECOND_FACTOR_REQUIRED", CodeRequired, "code");
            }

            if (!await factors.TryTakeAsync(secret, request.Code, cancellationToken))
            {
                return SecondFactorEndpoints.Wrong();
            }
        }

        await attempts.TakeBackAsync(name, context, cancellationToken);
        var account = (await session.LoadAsync<Account>(Account.IdOf(name), cancellationToken))!;
        if (account.IsDisabled)
        {
            return SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "ACCOUNT_DISABLED", Disabled);
        }

        if (secret.MustChange)
        {
            if (string.IsNullOrEmpty(request.NewPassword))
            {
                return SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "PASSWORD_CHANGE_REQUIRED", ChangeRequired);
            }

            if (!await passwords.ReplaceAsync(secret, request.NewPassword, cancellationToken))
            {
                return SignInEndpoints.Refused(StatusCodes.Status401Unauthorized, "WRONG_PASSWORD", WrongPassword);
            }
        }

        if (isOutdated && !secret.MustChange)
        {
            _ = await passwords.StoreAsync(secret, request.Password, cancellationToken);
        }

        await sessions.BeginAsync(account.Name, context, cancellationToken);

        return Results.Json(new { account = account.Name, displayName = account.DisplayName });
    }

    /// <summary>Another password for whoever is signed in and knows the present one; his other sessions end.</summary>
    public async Task<IResult> ChangePasswordAsync(ChangePasswordRequest request, HttpContext context, CancellationToken cancellationToken)
    {
        var current = CurrentAccount.Of(context)!;
        if (current.Token is not null)
        {
            throw new PasswordSignInNeededException();
        }

        if (await attempts.CountAsync(current.Account.Name, context, cancellationToken) is { } wait)
        {
            return SignInEndpoints.TooMany(context, wait);
        }

        await using var session = store.QuerySession();
        var secret = await session.LoadAsync<AccountSecret>(current.Account.Name, cancellationToken);
        if (!passwords.Verify(secret, request.Password ?? ""))
        {
            return WrongOne();
        }

        await attempts.TakeBackAsync(current.Account.Name, context, cancellationToken);
        if (!await passwords.ReplaceAsync(secret!, request.NewPassword ?? "", cancellationToken))
        {
            return WrongOne();
        }

        await sessions.EndOthersAsync(current.Account.Name, current.Session?.Id, cancellationToken);

        return Results.NoContent();

        static IResult WrongOne() => SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "WRONG_PASSWORD", WrongOldPassword, "password");
    }

    /// <summary>PostgreSQL's text has no U+0000, so no account has.</summary>
    private static bool IsStorable(string name) => !name.Contains('\0');
}
