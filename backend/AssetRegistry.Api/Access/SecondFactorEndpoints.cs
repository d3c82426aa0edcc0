namespace AssetRegistry.Api.Access;

/// <summary>GET and POST below /account/second-factor: whoever is signed in by password sets his second factor up, or takes it away.</summary>
public static class SecondFactorEndpoints
{
    private static readonly LocalizedText AlreadyOn = new(
        "Xác thực hai lớp đang bật. Hãy tắt trước rồi thiết lập lại.",
        "The second factor is in use. Take it away first, then set it up again.");

    private static readonly LocalizedText WrongCode = new(
        "Mã xác thực không đúng hoặc đã dùng rồi. Hãy nhập mã mới nhất trong ứng dụng; kiểm tra giờ của điện thoại nếu vẫn không được.",
        "The code is wrong or was used already. Enter the newest one of the app; check the telephone's clock if it still fails.");

    public static void MapSecondFactor(this IEndpointRouteBuilder account)
    {
        var factor = account.MapGroup("/second-factor").AddEndpointFilter(SignInRequired.Filter).WithMetadata(SecondFactorRequired.NotYet);
        factor.MapGet("", TellAsync);
        factor.MapPost("/begin", (SecondFactorRequest request, SecondFactorSteps steps, HttpContext context, CancellationToken cancellationToken) => steps.ProvenAsync(
            request, context, secret => BeginAsync(secret, steps, cancellationToken), cancellationToken));
        factor.MapPost("/confirm", (SecondFactorRequest request, SecondFactorSteps steps, HttpContext context, CancellationToken cancellationToken) => steps.CountedAsync(
            context, secret => ConfirmAsync(secret, request, steps, context, cancellationToken), cancellationToken));
        factor.MapPost("/remove", (SecondFactorRequest request, SecondFactorSteps steps, HttpContext context, CancellationToken cancellationToken) => steps.ProvenAsync(
            request, context, secret => RemoveAsync(secret, request, steps, cancellationToken), cancellationToken));
    }

    internal static IResult Wrong() => SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "WRONG_CODE", WrongCode, "code");

    private static async Task<IResult> BeginAsync(AccountSecret secret, SecondFactorSteps steps, CancellationToken cancellationToken) =>
        await steps.Factors.BeginAsync(secret.Id, cancellationToken) is { } key
            ? Results.Json(key)
            : SignInEndpoints.Refused(StatusCodes.Status409Conflict, "SECOND_FACTOR_ALREADY_ON", AlreadyOn);

    private static async Task<IResult> ConfirmAsync(
        AccountSecret secret, SecondFactorRequest request, SecondFactorSteps steps, HttpContext context, CancellationToken cancellationToken) =>
        await steps.Factors.ConfirmAsync(secret, request.Code ?? "", cancellationToken) is { } codes
            ? await steps.ConfirmedAsync(secret, codes, context, cancellationToken)
            : Wrong();

    private static async Task<IResult> RemoveAsync(AccountSecret secret, SecondFactorRequest request, SecondFactorSteps steps, CancellationToken cancellationToken)
    {
        if (secret.SecondFactor is { IsConfirmed: true } && !await steps.Factors.TryTakeAsync(secret, request.Code ?? "", cancellationToken))
        {
            return Wrong();
        }

        await steps.Factors.RemoveAsync(secret.Id, cancellationToken);

        return Results.NoContent();
    }

    private static async Task<IResult> TellAsync(HttpContext context, IDocumentStore store, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession();
        var secret = await session.LoadAsync<AccountSecret>(CurrentAccount.Of(context)!.Account.Name, cancellationToken);
        var factor = secret?.SecondFactor is { IsConfirmed: true } confirmed ? confirmed : null;
        context.Response.Headers.CacheControl = "no-store";

        return Results.Json(new { isOn = factor is not null, recoveryCodes = factor?.RecoveryHashes.Count ?? 0 });
    }
}

/// <summary>Body of the steps below /account/second-factor; each takes what it needs.</summary>
public sealed record SecondFactorRequest(string? Password, string? Code);
