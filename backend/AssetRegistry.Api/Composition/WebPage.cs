using AssetRegistry.Api.Access;
using Microsoft.Extensions.FileProviders;

namespace AssetRegistry.Api.Composition;

/// <summary>The built web page, the settings it reads at start, and index.html for the addresses of its screens.</summary>
public static class WebPage
{
    public static void UseWebPage(this WebApplication app, RegistryOptions options)
    {
        app.MapGet("/config.json", () => Results.Json(new
        {
            provinceCode = options.ProvinceCode,
            basemap = options.BaseMap is { } map ? new { url = map.Url, attribution = map.Attribution } : null,
        })).WithMetadata(SecondFactorRequired.NotYet);
        if (options.WebRoot is null)
        {
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(options.WebRoot));
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = SetCaching });
        app.MapFallback(async context =>
        {
            if (!HttpMethods.IsGet(context.Request.Method) || !context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-cache";
            await context.Response.SendFileAsync(files.GetFileInfo("index.html"), context.RequestAborted);
        }).WithMetadata(SecondFactorRequired.NotYet);
    }

    /// <summary>Built assets carry a hash in their name and never change; everything else is asked for again.</summary>
    private static void SetCaching(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl = context.Context.Request.Path.StartsWithSegments("/assets")
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
