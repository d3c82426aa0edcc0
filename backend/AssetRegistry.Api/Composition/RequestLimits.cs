using System.Globalization;
using System.Threading.RateLimiting;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Access.OpenId;

namespace AssetRegistry.Api.Composition;

/// <summary>How many requests one account, or one address without an account, may send to one server.</summary>
/// <param name="PerSecond">For as long as one likes.</param>
/// <param name="AtOnce">After a while without any: a map that is opened asks for dozens of tiles.</param>
public sealed record RequestLimits(int PerSecond, int AtOnce)
{
    private const int SecondsAtOnce = 20;

    /// <summary>More than a person with a busy map; less than a program that copies the register unasked.</summary>
    public static RequestLimits Usual { get; } = new(100, 100 * SecondsAtOnce);

    /// <summary>Reads requests per second; 0: no limit, which is answered with null; what is not given or no number is usual.</summary>
    public static RequestLimits? Read(string? perSecond) => !int.TryParse(perSecond, out var number) || number < 0 ? Usual
        : number == 0 ? null
        : new(number, number * SecondsAtOnce);
}

/// <summary>Refuses what goes beyond <see cref="RequestLimits"/> with 429, a sentence and the seconds to wait.</summary>
public static class RequestLimiting
{
    public const string Code = "TOO_MANY_REQUESTS";

    private static readonly LocalizedText TooMany = new(
        "Quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ vài giây rồi thử lại; chương trình tự động cần gửi chậm lại.",
        "Too many requests in a short time. Wait a few seconds and try again; programs have to send more slowly.");

    public static void AddRequestLimits(this IServiceCollection services, RequestLimits? limits)
    {
        if (limits is not null)
        {
            _ = services.AddRateLimiter(limiter =>
            {
                limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                    context => RateLimitPartition.GetTokenBucketLimiter(SenderOf(context), _ => BucketOf(limits)));
                limiter.OnRejected = (rejected, _) => RefuseAsync(rejected.HttpContext, rejected.Lease);
            });
        }
    }

    /// <summary>After the account is known. Pages and scripts of the web page pass before.</summary>
    public static void UseRequestLimits(this IApplicationBuilder app, RequestLimits? limits)
    {
        if (limits is not null)
        {
            _ = app.UseRateLimiter();
        }
    }

    /// <summary>
    /// Before authentication, which answers by itself what comes back from a provider of identities: whoever sends such answers by the hundred has no account yet.
    /// </summary>
    public static void UseProviderAnswerLimits(this IApplicationBuilder app, RequestLimits? limits)
    {
        if (limits is not null)
        {
            _ = app.UseWhen(IsProviderAnswer, branch => branch.UseRateLimiter());
        }
    }

    private static bool IsProviderAnswer(HttpContext context) => context.Request.Path == OpenIdOptions.CallbackPath;

    private static string SenderOf(HttpContext context) =>
        CurrentAccount.Of(context) is { } current ? $"account {current.Account.Name}" : $"address {context.Connection.RemoteIpAddress}";

    private static TokenBucketRateLimiterOptions BucketOf(RequestLimits limits) => new()
    {
        TokenLimit = limits.AtOnce,
        TokensPerPeriod = limits.PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    };

    private static async ValueTask RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        context.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await context.RequestServices.GetRequiredService<SecurityLog>().NoteFloodAsync(SenderOf(context), IsProviderAnswer(context) ? SecurityEvent.SingleSignOn : null, Code);
        await SignInEndpoints.Refused(StatusCodes.Status429TooManyRequests, Code, TooMany).ExecuteAsync(context);
    }
}
