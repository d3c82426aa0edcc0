using AssetRegistry.Api.Access;
using AssetRegistry.Api.Map;
using Npgsql;

namespace AssetRegistry.Api.Composition;

/// <summary>/health/live: the process answers. /health/ready: the database answers and the map is loaded.</summary>
public static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => Results.Json(new { status = "live" })).WithMetadata(SecondFactorRequired.NotYet);
        endpoints.MapGet("/health/ready", ReadyAsync).WithMetadata(SecondFactorRequired.NotYet);
    }

    private static async Task<IResult> ReadyAsync(NpgsqlDataSource dataSource, MapSnapshots snapshots, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = dataSource.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
        }
        catch (NpgsqlException)
        {
            return NotReady("database");
        }

        return snapshots.IsLoaded ? Results.Json(new { status = "ready" }) : NotReady("map");
    }

    private static IResult NotReady(string waitingFor) =>
        Results.Json(new { status = "not ready", waitingFor }, statusCode: StatusCodes.Status503ServiceUnavailable);
}
