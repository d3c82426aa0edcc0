using System.Globalization;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Dossiers;

/// <summary>
/// Numbers dossiers in the order they come in: HS-2025-00042. A number whose dossier was refused at the door stays unused.
/// It is drawn before anything is locked: whoever holds a lock must not wait for a second connection.
/// </summary>
public sealed class DossierNumbers(NpgsqlDataSource dataSource)
{
    public async Task<string> NextAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"select nextval('{StoreSetup.SchemaName}.dossier_number')");
        var number = (long)(await command.ExecuteScalarAsync(cancellationToken))!;

        return string.Create(CultureInfo.InvariantCulture, $"HS-{today.Year}-{number:00000}");
    }
}
