using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

/// <summary>An answer that refuses a request, as code and sentence. Where it is for want of a right it is noted in the <see cref="SecurityLog"/> first.</summary>
/// <param name="status">Of HTTP.</param>
/// <param name="code">The stable name of what is wrong.</param>
/// <param name="text">What is wrong and what to do next.</param>
/// <param name="field">The field at fault; null: no single one.</param>
internal sealed class RefusalResult(int status, string code, LocalizedText text, string? field) : IResult, IStatusCodeHttpResult
{
    public int? StatusCode => status;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // A session that has run out is no attempt; what a flood is refused with is noted by whoever counts it.
        if (status is StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status429TooManyRequests
            && code is not (SignInRequired.Code or RequestLimiting.Code))
        {
            await httpContext.RequestServices.GetRequiredService<SecurityLog>().NoteAsync(null, code);
        }

        await Results.Json(new { code, message = text.Current, field }, statusCode: status).ExecuteAsync(httpContext);
    }
}
