using System.Globalization;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace AssetRegistry.Api.Composition;

/// <summary>Sessions, request languages, and what keeps other sites out.</summary>
public static class SecuritySetup
{
    private static readonly LocalizedText OtherSite = new(
        "Yêu cầu này đến từ trang web khác nên không được thực hiện. Hãy làm việc đó trong chính sổ đăng ký.",
        "This request came from another web site and was not carried out. Please do it in the register itself.");

    public static void AddRegistrySecurity(this IServiceCollection services)
    {
        services.AddSingleton<Passwords>();
        services.AddSingleton<SecondFactors>();
        services.AddSingleton<SecondFactorSteps>();
        services.AddSingleton<TokenThrottle>();
        services.AddSingleton<AccountReader>();
        services.AddSingleton<SignInAttempts>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SecurityLog>();
        services.AddSingleton<SignIn>();
        services.AddScoped<AccountDesk>();
        services.AddSingleton<TokenSignIn>();
        services.AddDataProtection().SetApplicationName("AssetRegistry");
        services.AddOptions<KeyManagementOptions>().Configure<IDocumentStore>((options, store) => options.XmlRepository = new StoredKeys(store));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.CookieManager = new HostCookies();
            options.Cookie.Name = "assetregistry";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;

            // When a session ends is the database's to say, so that it ends on every server; the cookie goes with the browser.
            options.ExpireTimeSpan = TimeSpan.FromDays(365);
            options.SlidingExpiration = false;
            options.Events.OnRedirectToLogin = context =>
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return Task.CompletedTask;
            };
        });
        services.AddRequestLocalization(options =>
        {
            options.SetDefaultCulture("vi-VN");
            options.SupportedUICultures = [new CultureInfo("vi"), new CultureInfo("en")];
            options.SupportedCultures = [new CultureInfo("vi-VN")];
        });
    }

    /// <summary>
    /// Refuses what another site's page would have a browser send here. The cookie is not sent along by it anyway; this holds for a browser or a
    /// sister site to which that does not apply. Programs that are no browsers do not say where a request comes from.
    /// </summary>
    public static void UseOwnPagesOnly(this IApplicationBuilder app) => app.Use((context, next) =>
        !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !HttpMethods.IsOptions(context.Request.Method)
            && context.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
            ? SignInEndpoints.Refused(StatusCodes.Status403Forbidden, "OTHER_SITE", OtherSite).ExecuteAsync(context)
            : next(context));

    /// <summary>Headers that keep the page to its own origin; the base map's images are the one exception.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app, BaseMap? baseMap)
    {
        var policy = string.Join("; ",
            "default-src 'self'",
            $"img-src 'self' data: blob: {baseMap?.Origin}".TrimEnd(),
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            if (context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains";
            }

            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(self), payment=(), usb=()";

            return next(context);
        });
    }
}
