using System.Globalization;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Mergers;

/// <summary>Numbers merger plans in the order they are drafted: SX-2025-0001. A number whose draft was refused stays unused.</summary>
public sealed class MergerPlanNumbers(NpgsqlDataSource dataSource)
{
    public async Task<string> NextAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"select nextval('{StoreSetup.SchemaName}.merger_plan_number')");
        var number = (long)(await command.ExecuteScalarAsync(cancellationToken))!;

        return string.Create(CultureInfo.InvariantCulture, $"SX-{today.Year}-{number:0000}");
    }
}
