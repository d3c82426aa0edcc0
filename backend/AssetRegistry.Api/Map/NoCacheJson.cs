namespace AssetRegistry.Api.Map;

/// <summary>JSON that is asked for anew each time: it names the versions of what may be cached.</summary>
internal sealed class NoCacheJson(object value) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "private, no-cache";

        return httpContext.Response.WriteAsJsonAsync(value, value.GetType(), httpContext.RequestAborted);
    }
}
