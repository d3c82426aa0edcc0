using System.Runtime.CompilerServices;
using AssetRegistry.Api.Attachments.Uploads;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Importing.Runs;

/// <summary>The refused rows of imports with their reasons, and how far the server has come.</summary>
public sealed class ImportRows(NpgsqlDataSource dataSource, TimeProvider clock)
{
    /// <summary>Rows kept with their reasons; of those beyond it only the number is known. A file that is all wrong says so sooner.</summary>
    public const int MostKept = 20_000;

    private const string Rows = $"{StoreSetup.SchemaName}.import_row";
    private const string Progress = $"{StoreSetup.SchemaName}.import_progress";

    /// <summary>Replaces the rows of an import by those of its last check.</summary>
    public async Task ReplaceAsync(Guid importId, IReadOnlyList<RefusedRow> rows, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        _ = await UploadStore.ExecuteAsync(connection, $"delete from {Rows} where import_id = $1", cancellationToken, importId);
        _ = await UploadStore.ExecuteAsync(
            connection,
            $"""
            insert into {Rows} (import_id, place, row_number, number, heading, vietnamese, english)
            select $1, * from unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[])
            """,
            cancellationToken, importId, rows.Select((_, i) => i).ToArray(), rows.Select(row => row.Row).ToArray(), rows.Select(row => row.Number).ToArray(),
            rows.Select(row => row.Column).ToArray(), rows.Select(row => row.Reason.Vietnamese).ToArray(), rows.Select(row => row.Reason.English).ToArray());
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Some of the rows, in the order of the file.</summary>
    public async Task<IReadOnlyList<RefusedRow>> PageAsync(Guid importId, int skip, int take, CancellationToken cancellationToken) =>
        await ReadAsync(importId, skip, take, cancellationToken).ToListAsync(cancellationToken);

    /// <summary>All of the rows that are kept, in the order of the file.</summary>
    public IAsyncEnumerable<RefusedRow> AllAsync(Guid importId, CancellationToken cancellationToken) => ReadAsync(importId, 0, MostKept, cancellationToken);

    public async Task TellAsync(Guid importId, ImportProgress progress, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        _ = await UploadStore.ExecuteAsync(
            connection,
            $"""
            insert into {Progress} (import_id, is_storing, rows_done, rows_total, told_at) values ($1, $2, $3, $4::int, $5)
            on conflict (import_id) do update set is_storing = $2, rows_done = $3, rows_total = $4::int, told_at = $5
            """,
            cancellationToken, importId, progress.IsStoring, progress.Rows, progress.Of, clock.GetUtcNow());
    }

    /// <summary>Null while nothing was told.</summary>
    public async Task<ImportProgress?> ProgressAsync(Guid importId, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = UploadStore.CommandOf(connection, $"select is_storing, rows_done, rows_total from {Progress} where import_id = $1", importId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        return await reader.ReadAsync(cancellationToken)
            ? new ImportProgress(reader.GetBoolean(0), reader.GetInt32(1), reader.IsDBNull(2) ? null : reader.GetInt32(2))
            : null;
    }

    private async IAsyncEnumerable<RefusedRow> ReadAsync(Guid importId, int skip, int take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = UploadStore.CommandOf(
            connection,
            $"select row_number, number, heading, vietnamese, english from {Rows} where import_id = $1 and place >= $2 and place < $3 order by place",
            importId, skip, skip + take);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return new(
                reader.GetInt32(0), reader.IsDBNull(1) ? null : reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2),
                new(reader.GetString(3), reader.GetString(4)));
        }
    }
}
