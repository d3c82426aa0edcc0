using AssetRegistry.Api.Access;
using Npgsql;

namespace AssetRegistry.Api.Composition;

/// <summary>A database that restarts is no fault of the request: 503 with a sentence and a code instead of an empty 500.</summary>
public static class DatabaseAbsence
{
    public const string Code = "STORE_UNAVAILABLE";

    private static readonly LocalizedText Text = new(
        "Cơ sở dữ liệu tạm thời không trả lời. Hãy gửi lại sau ít giây; gửi lại không tạo bản ghi trùng.",
        "The database does not answer at the moment. Send again in a few seconds; nothing is recorded twice.");

    /// <summary>Answers for everything that runs after it.</summary>
    public static void UseDatabaseAbsence(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (IsCauseOf(e) && !context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.Headers.RetryAfter = "2";
            await SignInEndpoints.Refused(StatusCodes.Status503ServiceUnavailable, Code, Text).ExecuteAsync(context);
        }
    });

    /// <summary>Whether this is what a command or query looks like from within when the database is away.</summary>
    public static bool IsCauseOf(Exception exception) => exception is StoreUnavailableException or NpgsqlException { IsTransient: true };
}
