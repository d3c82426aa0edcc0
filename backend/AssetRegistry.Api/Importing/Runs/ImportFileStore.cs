using System.Buffers;
using System.Security.Cryptography;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Attachments.Uploads;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Importing.Runs;

/// <summary>
/// Files that wait to be imported, in the database, so that any copy of the server can go on with them. They vanish when the import is over, and
/// after a day when none was begun.
/// </summary>
public sealed class ImportFileStore(NpgsqlDataSource dataSource, TimeProvider clock)
{
    /// <summary>The largest file that is taken in: 200 MB.</summary>
    public const long MaxSizeBytes = 200L * 1024 * 1024;

    /// <summary>Bytes an account may have waiting: 1 GB.</summary>
    public const long MaxHeldBytes = 1024L * 1024 * 1024;

    private const int PieceLength = 512 * 1024;
    private const string Files = $"{StoreSetup.SchemaName}.import_file";
    private const string Pieces = $"{StoreSetup.SchemaName}.content_piece";
    private const string Runs = $"{StoreSetup.SchemaName}.mt_doc_importrun";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    /// <summary>Keeps a whole file.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="fileName">As papers name it.</param>
    /// <param name="received">Its bytes.</param>
    /// <param name="cancellationToken">Ends the keeping; then nothing is kept.</param>
    /// <exception cref="UploadQuotaExceededException">The account has too much waiting already.</exception>
    public async Task<ImportFile> KeepAsync(string account, string fileName, TemporaryFile received, CancellationToken cancellationToken)
    {
        await using var content = received.Open();
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        var file = new ImportFile(Guid.CreateVersion7(clock.GetUtcNow()), account, fileName, content.Length, sha256);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await SweepAsync(connection, cancellationToken);
        if (await HeldBytesAsync(connection, account, cancellationToken) is var held && held + file.SizeBytes > MaxHeldBytes)
        {
            throw new UploadQuotaExceededException(account, held, file.SizeBytes, MaxHeldBytes);
        }

        _ = await UploadStore.ExecuteAsync(
            connection, $"insert into {Files} (id, account, file_name, size_bytes, sha256, received_at) values ($1, $2, $3, $4, $5, $6)", cancellationToken,
            file.Id, account, fileName, file.SizeBytes, sha256, clock.GetUtcNow());
        content.Position = 0;
        var buffer = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            for (var start = 0L; start < file.SizeBytes;)
            {
                var length = await content.ReadAtLeastAsync(buffer.AsMemory(0, PieceLength), PieceLength, throwOnEndOfStream: false, cancellationToken);
                _ = await UploadStore.ExecuteAsync(
                    connection, $"insert into {Pieces} (content_id, start, bytes) values ($1, $2, $3)", cancellationToken, file.Id, start,
                    (ReadOnlyMemory<byte>)buffer.AsMemory(0, length));
                start += length;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        await transaction.CommitAsync(cancellationToken);

        return file;
    }

    /// <summary>Null when there is none, or it is another account's: both look the same.</summary>
    public async Task<ImportFile?> FindAsync(Guid id, string account, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = UploadStore.CommandOf(
            connection, $"select id, account, file_name, size_bytes, sha256 from {Files} where id = $1 and account = $2", id, account);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        return await reader.ReadAsync(cancellationToken)
            ? new(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3), reader.GetString(4))
            : null;
    }

    /// <summary>Its bytes as a file of this machine.</summary>
    public async Task<TemporaryFile> SpoolAsync(Guid id, CancellationToken cancellationToken)
    {
        var spool = new TemporaryFile();
        try
        {
            await using var target = spool.Create();
            await using var content = new ContentStream(dataSource, id, await SizeAsync(id, cancellationToken));
            await content.CopyToAsync(target, cancellationToken);

            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    /// <summary>The import of a file is over.</summary>
    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        _ = await UploadStore.ExecuteAsync(
            connection, $"with gone as (delete from {Files} where id = $1 returning id) delete from {Pieces} where content_id in (select id from gone)",
            cancellationToken, id);
    }

    private static async Task<long> HeldBytesAsync(NpgsqlConnection connection, string account, CancellationToken cancellationToken)
    {
        // Two files at once must not both fit into the same rest of the limit.
        _ = await UploadStore.ExecuteAsync(connection, "select pg_advisory_xact_lock(hashtextextended('import file:' || $1, 0))", cancellationToken, account);
        await using var command = UploadStore.CommandOf(connection, $"select coalesce(sum(size_bytes), 0)::bigint from {Files} where account = $1", account);

        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<long> SizeAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = UploadStore.CommandOf(connection, $"select size_bytes from {Files} where id = $1", id);

        return await command.ExecuteScalarAsync(cancellationToken) as long? ?? throw new ImportFileNotFoundException(id);
    }

    private async Task SweepAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => _ = await UploadStore.ExecuteAsync(
        connection,
        $"""
        with gone as (
            delete from {Files} f where received_at < $1 and not exists (
                select from {Runs} r where (r.data ->> 'fileId')::uuid = f.id and r.status in ('CHECKING', 'CHECKED', 'STORING'))
            returning id)
        delete from {Pieces} where content_id in (select id from gone)
        """,
        cancellationToken, clock.GetUtcNow() - Lifetime);
}
