using AssetRegistry.Api.Access;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Composition;

/// <summary>A database that restarts is no fault of the request: 503 with a sentence and a code instead of an empty 500.</summary>
public static class DatabaseAbsence
{
    private const string SecondsToWait = "2";

    /// <summary>Answers for everything that runs after it.</summary>
    public static void UseDatabaseAbsence(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (StoreErrorFilter.IsUnavailability(e) && !context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.Headers.RetryAfter = SecondsToWait;
            await SignInEndpoints.Refused(StatusCodes.Status503ServiceUnavailable, StoreErrorFilter.Unavailable, StoreErrorFilter.SendAgain).ExecuteAsync(context);
        }
    });
}
