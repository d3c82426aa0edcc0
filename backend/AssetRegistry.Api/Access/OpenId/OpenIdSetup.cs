using System.Globalization;
using AssetRegistry.Api.Composition;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>
/// Sign-in through a provider by the authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0, 3.1; RFC 9700, 2.1). The
/// framework's checks of issuer, audience, life and signature stay as they are.
/// </summary>
internal static class OpenIdSetup
{
    public const string Scheme = "openid";

    /// <summary>Signatures whose key the provider alone has. A key that is public makes no signature, and neither does none.</summary>
    private static readonly string[] Signatures =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public static void AddOpenIdSignIn(this IServiceCollection services, RegistryOptions registry)
    {
        services.AddSingleton<OpenIdProvider>();
        if (registry.OpenId is { } provider)
        {
            services.AddSingleton<OpenIdSignIn>();
            services.AddAuthentication().AddOpenIdConnect(Scheme, options =>
            {
                Describe(options, provider);
                Protect(options, registry.Tls is not null);
                options.Events = Events();
            });
        }
    }

    private static void Describe(OpenIdConnectOptions options, OpenIdOptions provider)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.CallbackPath = OpenIdOptions.CallbackPath;
        options.Scope.Clear();
        foreach (var scope in provider.Scopes)
        {
            options.Scope.Add(scope);
        }

        // Claims keep the names the provider gives them, whether they come in the token or are asked for afterwards.
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.Remove("iss");
        foreach (var claim in (string[])[provider.NameClaim, provider.RoleClaim, provider.OrganisationClaim])
        {
            options.ClaimActions.MapJsonKey(claim, claim);
        }
    }

    private static void Protect(OpenIdConnectOptions options, bool isAlwaysEncrypted)
    {
        options.ResponseType = OpenIdConnectResponseType.Code;

        // The browser comes back by a plain address: nothing is posted here by another site, and cookies need no exception for it.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.SaveTokens = false;
        options.TokenValidationParameters.ValidAlgorithms = Signatures;
        options.DisableTelemetry = true;

        // What the register asks is answered by the addresses the provider has described, and by no other.
        options.BackchannelHttpHandler = new SocketsHttpHandler { AllowAutoRedirect = false };

        // The session ends here; whoever signs out goes to the provider as a person, not by a picture on its page.
        options.RemoteSignOutPath = default;
        options.SignedOutCallbackPath = default;
        foreach (var cookie in (CookieBuilder[])[options.CorrelationCookie, options.NonceCookie])
        {
            // Not "strict": the browser brings them along when the provider sends it back.
            cookie.SameSite = SameSiteMode.Lax;
            cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.HttpOnly = true;
            cookie.Path = "/";
        }

        var prefix = isAlwaysEncrypted ? "__Host-" : "";
        options.CorrelationCookie.Name = $"{prefix}assetregistry.openid.state.";
        options.NonceCookie.Name = $"{prefix}assetregistry.openid.nonce.";
    }

    private static OpenIdConnectEvents Events() => new()
    {
        OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.UiLocales = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

            return Task.CompletedTask;
        },
        OnTokenValidated = context =>
        {
            // The standard lets a token that came straight from the provider go unsigned (OpenID Connect Core 1.0, 3.1.3.7), and so does the
            // framework; the register does not.
            if (!Signatures.Contains(context.SecurityToken.SignatureAlgorithm))
            {
                context.Fail("The identity token is not signed.");
            }

            return Task.CompletedTask;
        },
        OnTicketReceived = async context =>
        {
            var refusal = await context.HttpContext.RequestServices.GetRequiredService<OpenIdSignIn>()
                .RunAsync(context.Principal!, context.HttpContext, context.HttpContext.RequestAborted);
            await NoteAsync(context.HttpContext, refusal);
            context.Response.Redirect(refusal is { } why ? OpenIdRefusals.PageFor(why) : ReturnAddress.Within(context.ReturnUri));
            context.HandleResponse();
        },
        OnAccessDenied = context => RefuseAsync(context, OpenIdRefusal.Denied),
        OnRemoteFailure = context => RefuseAsync(context, context.Failure is HttpRequestException ? OpenIdRefusal.Unreachable : OpenIdRefusal.NotAccepted),
    };

    private static async Task RefuseAsync<T>(HandleRequestContext<T> context, OpenIdRefusal refusal)
        where T : AuthenticationSchemeOptions
    {
        await NoteAsync(context.HttpContext, refusal);
        context.Response.Redirect(OpenIdRefusals.PageFor(refusal));
        context.HandleResponse();
    }

    private static Task NoteAsync(HttpContext context, OpenIdRefusal? refusal) => context.RequestServices.GetRequiredService<SecurityLog>().NoteAsync(
        SecurityEvent.SingleSignOn, refusal is { } why ? EnumCode<OpenIdRefusal>.Of(why) : null);
}
