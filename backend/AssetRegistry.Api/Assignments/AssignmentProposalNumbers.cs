using System.Globalization;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Assignments;

/// <summary>Numbers proposals in the order they are drafted: PA-2025-0007. A number whose draft was refused stays unused.</summary>
public sealed class AssignmentProposalNumbers(NpgsqlDataSource dataSource)
{
    public async Task<string> NextAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"select nextval('{StoreSetup.SchemaName}.assignment_proposal_number')");
        var number = (long)(await command.ExecuteScalarAsync(cancellationToken))!;

        return string.Create(CultureInfo.InvariantCulture, $"PA-{today.Year}-{number:0000}");
    }
}
