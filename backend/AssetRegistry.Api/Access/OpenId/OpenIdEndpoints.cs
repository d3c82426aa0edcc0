using Microsoft.AspNetCore.Authentication;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>GET /account/openid tells the sign-in page of the provider; GET /account/openid/sign-in leads there.</summary>
internal static class OpenIdEndpoints
{
    private static readonly LocalizedText NoProvider = new(
        "Sổ đăng ký này không dùng đăng nhập một lần. Hãy đăng nhập bằng tài khoản và mật khẩu.",
        "This register has no single sign-on. Please sign in with account and password.");

    public static void MapOpenId(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/account/openid", Tell).WithMetadata(SecondFactorRequired.NotYet);
        endpoints.MapGet("/account/openid/sign-in", BeginAsync).WithMetadata(SecondFactorRequired.NotYet);
    }

    /// <param name="refused">What the address of the page says of the sign-in before.</param>
    private static IResult Tell(string? refused, OpenIdProvider provider) => Results.Json(new
    {
        label = provider.Label,
        refusal = provider.Label is { } label ? OpenIdRefusals.Find(refused, label)?.Current : null,
    });

    /// <param name="returnTo">The page that was asked for without being signed in.</param>
    private static async Task<IResult> BeginAsync(string? returnTo, OpenIdProvider provider, HttpContext context)
    {
        if (provider.Label is null)
        {
            return SignInEndpoints.Refused(StatusCodes.Status404NotFound, "NO_PROVIDER", NoProvider);
        }

        try
        {
            await context.ChallengeAsync(OpenIdSetup.Scheme, new AuthenticationProperties { RedirectUri = ReturnAddress.Within(returnTo) });

            return Results.Empty;
        }
        catch (InvalidOperationException)
        {
            // It could not be asked how it is signed in to.
            return Results.LocalRedirect(OpenIdRefusals.PageFor(OpenIdRefusal.Unreachable));
        }
    }
}
