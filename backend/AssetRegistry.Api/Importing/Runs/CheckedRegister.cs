using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Importing.Runs;

/// <summary>Tells whether the register is still as the check of an import found it: then its rows need not be decided on twice before they are stored.</summary>
public sealed class CheckedRegister(NpgsqlDataSource dataSource)
{
    private const string Events = $"{StoreSetup.SchemaName}.mt_events";

    /// <summary>Whether nothing has been recorded since the import's last check began, but for its own steps. What was recorded last before it begins it.</summary>
    public async Task<bool> IsAsCheckedAsync(Guid importId, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"""
            with began as (
                select before.seq_id from {Events} found join {Events} before on before.stream_id = found.stream_id and before.version = found.version - 1
                where found.stream_id = $1 and found.type = 'import_checked' order by found.version desc limit 1)
            select exists (select from began)
                and not exists (select from began, {Events} later where later.seq_id > began.seq_id and later.stream_id <> $1)
            """);
        command.Parameters.AddWithValue(importId);

        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}
