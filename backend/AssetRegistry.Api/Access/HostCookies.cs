using Microsoft.AspNetCore.Authentication.Cookies;

namespace AssetRegistry.Api.Access;

/// <summary>
/// Names cookies of encrypted connections with the prefix <c>__Host-</c>: browsers then take them from this host alone, over TLS and for every
/// path (RFC 6265bis, 4.1.3). Browsers refuse the prefix on a connection that is not encrypted, as on one's own machine.
/// </summary>
public sealed class HostCookies : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, NameFor(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, NameFor(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, NameFor(context, key), options);

    private static string NameFor(HttpContext context, string key) => context.Request.IsHttps ? Prefix + key : key;
}
