namespace AssetRegistry.Api.Access;

/// <summary>What the steps of setting a second factor up have in common: a person, counted attempts, and the password where it is asked for again.</summary>
public sealed class SecondFactorSteps(IDocumentStore store, Passwords passwords, SignInAttempts attempts, Sessions sessions, SecondFactors factors)
{
    private static readonly LocalizedText PasswordNeeded = new(
        "Thiết lập xác thực hai lớp cần đăng nhập bằng mật khẩu, không dùng mã truy cập.",
        "Setting a second factor up needs a person signed in by password, not an access token.");

    private static readonly LocalizedText WrongPassword = new("Mật khẩu hiện tại không đúng. Hãy nhập lại.", "The present password is not right. Please enter it again.");

    public SecondFactors Factors { get; } = factors;

    /// <summary>A step for whoever knows the account's password.</summary>
    public Task<IResult> ProvenAsync(SecondFactorRequest request, HttpContext context, Func<AccountSecret, Task<IResult>> step, CancellationToken cancellationToken) =>
        CountedAsync(context, secret => passwords.Verify(secret, request.Password ?? "")
            ? step(secret)
            : Task.FromResult(SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "WRONG_PASSWORD", WrongPassword, "password")), cancellationToken);

    /// <summary>A step that is counted like a sign-in until it is done.</summary>
    public async Task<IResult> CountedAsync(HttpContext context, Func<AccountSecret, Task<IResult>> step, CancellationToken cancellationToken)
    {
        var current = CurrentAccount.Of(context)!;
        if (current.Token is not null || current.Account.Identity is not null)
        {
            return SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "PASSWORD_SIGN_IN_NEEDED", PasswordNeeded);
        }

        if (await attempts.CountAsync(current.Account.Name, context, cancellationToken) is { } wait)
        {
            return SignInEndpoints.TooMany(context, wait);
        }

        await using var session = store.QuerySession();
        var result = await step((await session.LoadAsync<AccountSecret>(current.Account.Name, cancellationToken))!);
        if (result is IStatusCodeHttpResult { StatusCode: null or < StatusCodes.Status400BadRequest })
        {
            await attempts.TakeBackAsync(current.Account.Name, context, cancellationToken);
        }

        context.Response.Headers.CacheControl = "no-store";

        return result;
    }

    /// <summary>Whoever is signed in elsewhere without the new factor signs in again with it.</summary>
    public async Task<IResult> ConfirmedAsync(AccountSecret secret, IReadOnlyList<string> recoveryCodes, HttpContext context, CancellationToken cancellationToken)
    {
        await sessions.EndOthersAsync(secret.Id, CurrentAccount.Of(context)!.Session?.Id, cancellationToken);

        return Results.Json(new { recoveryCodes });
    }
}
