using System.Data;
using System.Security.Cryptography;
using AssetRegistry.Api.Attachments.Inspection;
using AssetRegistry.Api.Attachments.Uploads;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Attachments.Storage;

/// <summary>
/// Every accepted file, once each by its hash: in the database, or in a directory when the server is given one. Files stay readable where they
/// were stored when that setting changes.
/// </summary>
public sealed class FileStore(NpgsqlDataSource dataSource, RegistryOptions options, TimeProvider clock)
{
    private const string Uploads = $"{StoreSetup.SchemaName}.upload";
    private const string Files = $"{StoreSetup.SchemaName}.stored_file";
    private const string Pieces = $"{StoreSetup.SchemaName}.content_piece";

    /// <summary>Storing and sweeping take turns, so that a file is never swept while it is stored once more.</summary>
    private const string TakeTurns = "select pg_advisory_xact_lock(hashtextextended('stored files', 0))";

    /// <summary>A mutation that has just looked at an upload commits within this time.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    private readonly FileDirectory? _directory = options.FilesDirectory is { } root ? new FileDirectory(root) : null;

    /// <summary>The accepted file of a whole upload; it is inspected the first time it is asked for.</summary>
    /// <exception cref="FileRefusedException">Its content is refused.</exception>
    public async Task<StoredFile> AcceptAsync(Upload upload, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var locked = await UploadStore.ReadAsync(
            connection, $"select id, account, file_name, size_bytes, received_bytes, expires_at, sha256 from {Uploads} where id = $1 for update",
            cancellationToken, upload.Id) ?? throw new UploadNotFoundException(upload.Id);
        if (locked.Sha256 is { } known)
        {
            return await FindAsync(connection, known, cancellationToken)
                ?? throw new InvalidOperationException($"The upload {upload.Id} names a file that is not stored.");
        }

        var spool = _directory?.CreateIncoming() ?? CreateTemporary();
        try
        {
            var sha256 = await SpoolAsync(connection, upload, spool, cancellationToken);
            var inspected = await FileInspector.InspectAsync(spool, upload.FileName, cancellationToken);
            var stored = new StoredFile(
                sha256, upload.SizeBytes, inspected.Type, inspected.Pages, _directory is null ? upload.Id : null, inspected.Thumbnail is not null);
            await UploadStore.ExecuteAsync(connection, TakeTurns, cancellationToken);
            await KeepAsync(connection, upload, stored, inspected.Thumbnail, spool, cancellationToken);
            await transaction.CommitAsync(cancellationToken);

            return stored;
        }
        finally
        {
            FileDirectory.Discard(spool);
        }
    }

    public async Task<StoredFile?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);

        return await FindAsync(connection, sha256, cancellationToken);
    }

    /// <summary>The content, from any place, a piece at a time.</summary>
    public Stream Open(StoredFile file) => file.ContentId is { } contentId
        ? new ContentStream(dataSource, contentId, file.SizeBytes)
        : (_directory ?? throw new InvalidOperationException($"The file {file.Sha256} lies in a directory, but the server was started without --files.")).Open(file.Sha256);

    /// <summary>A JPEG picture; null when the file has none.</summary>
    public async Task<byte[]?> ThumbnailAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"select thumbnail from {Files} where sha256 = $1");
        command.Parameters.AddWithValue(sha256);

        return await command.ExecuteScalarAsync(cancellationToken) as byte[];
    }

    /// <summary>Removes uploads whose time has run out, and files that no upload and no record names any more.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await UploadStore.ExecuteAsync(connection, TakeTurns, cancellationToken);
        await UploadStore.ExecuteAsync(
            connection,
            $"""
            with ended as (delete from {Uploads} where expires_at < $1 and sha256 is null returning id)
            delete from {Pieces} where content_id in (select id from ended)
            """,
            cancellationToken, now);
        await using (var command = UploadStore.CommandOf(
            connection,
            $"""
            with ended as (delete from {Uploads} where expires_at < $1 and sha256 is not null returning sha256),
            unused as (
                delete from {Files} file using ended where file.sha256 = ended.sha256
                and not exists (select from {Uploads} other where other.sha256 = file.sha256 and other.expires_at >= $1)
                and not exists (select from {StoreSetup.SchemaName}.mt_doc_attachment attachment
                    where attachment.data @> jsonb_build_object('hashes', jsonb_build_array(file.sha256)))
                returning file.sha256, file.content_id),
            emptied as (delete from {Pieces} where content_id in (select content_id from unused))
            select sha256 from unused where content_id is null
            """,
            now - Grace))
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                _directory?.Remove(reader.GetString(0));
            }
        }

        await transaction.CommitAsync(cancellationToken);
        _directory?.SweepIncoming(now - UploadStore.Lifetime);
    }

    /// <summary>A file without a name: it is gone when it is closed, and when the server is killed.</summary>
    private static FileStream CreateTemporary()
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"assetregistry-{Path.GetRandomFileName()}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
        File.Delete(file.Name);

        return file;
    }

    /// <summary>Copies the pieces into a file, for programs that read it from any place; returns the hash of what was copied.</summary>
    private static async Task<string> SpoolAsync(NpgsqlConnection connection, Upload upload, FileStream spool, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var command = UploadStore.CommandOf(connection, $"select bytes from {Pieces} where content_id = $1 order by start", upload.Id);
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var piece = await reader.GetFieldValueAsync<byte[]>(0, cancellationToken);
            hash.AppendData(piece);
            await spool.WriteAsync(piece, cancellationToken);
        }

        await spool.FlushAsync(cancellationToken);

        return spool.Length == upload.SizeBytes
            ? Convert.ToHexStringLower(hash.GetHashAndReset())
            : throw new UploadUnfinishedException(upload.Id, upload.FileName, spool.Length, upload.SizeBytes);
    }

    private async Task KeepAsync(
        NpgsqlConnection connection, Upload upload, StoredFile stored, byte[]? thumbnail, FileStream spool, CancellationToken cancellationToken)
    {
        _directory?.Keep(spool, stored.Sha256);
        await UploadStore.ExecuteAsync(
            connection,
            $"""
            insert into {Files} (sha256, size_bytes, type, pages, thumbnail, content_id) values ($1, $2, $3, $4, $5::bytea, $6::uuid)
            on conflict (sha256) do update set content_id = excluded.content_id
            where stored_file.content_id is null and excluded.content_id is not null
            """,
            cancellationToken, stored.Sha256, stored.SizeBytes, $"{stored.Type}", (object?)stored.Pages, thumbnail, stored.ContentId);
        await UploadStore.ExecuteAsync(connection, $"update {Uploads} set sha256 = $2 where id = $1", cancellationToken, upload.Id, stored.Sha256);

        // The pieces are not needed when the file is in the directory, or was stored before.
        await UploadStore.ExecuteAsync(
            connection,
            $"delete from {Pieces} where content_id = $1 and not exists (select from {Files} where content_id = $1)",
            cancellationToken, upload.Id);
    }

    private static async Task<StoredFile?> FindAsync(NpgsqlConnection connection, string sha256, CancellationToken cancellationToken)
    {
        await using var command = UploadStore.CommandOf(
            connection, $"select size_bytes, type, pages, content_id, thumbnail is not null from {Files} where sha256 = $1", sha256);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        return await reader.ReadAsync(cancellationToken)
            ? new StoredFile(
                sha256, reader.GetInt64(0), Enum.Parse<FileType>(reader.GetString(1)), reader.IsDBNull(2) ? null : reader.GetInt32(2),
                reader.IsDBNull(3) ? null : reader.GetGuid(3), reader.GetBoolean(4))
            : null;
    }
}
