using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Attachments.Uploads;

/// <summary>
/// Uploads and the pieces of them that have arrived, in the database: what was acknowledged is still there after a restart, and any copy of
/// the server can go on with it.
/// </summary>
public sealed class UploadStore(NpgsqlDataSource dataSource, TimeProvider clock)
{
    /// <summary>Bytes an account may hold that belong to no record yet.</summary>
    public const long MaxHeldBytes = 500L * 1024 * 1024;

    /// <summary>How long an upload waits for its next piece, or to be attached.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private const string Columns = "id, account, file_name, size_bytes, received_bytes, expires_at, sha256";
    private const string Table = $"{StoreSetup.SchemaName}.upload";

    /// <summary>Begins an upload; the same key gives the same one again.</summary>
    /// <exception cref="UploadQuotaExceededException">The account holds too much already.</exception>
    public async Task<Upload> BeginAsync(string account, Guid? key, string fileName, long sizeBytes, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        // Two uploads begun at once must not both fit into the same rest of the limit.
        await ExecuteAsync(connection, "select pg_advisory_xact_lock(hashtextextended('upload:' || $1, 0))", cancellationToken, account);
        if (key is not null && await ReadAsync(
            connection, $"select {Columns} from {Table} where account = $1 and idempotency_key = $2", cancellationToken, account, key) is { } begun)
        {
            return begun;
        }

        var held = await HeldBytesAsync(connection, account, cancellationToken);
        if (held + sizeBytes > MaxHeldBytes)
        {
            throw new UploadQuotaExceededException(account, held, sizeBytes, MaxHeldBytes);
        }

        var now = clock.GetUtcNow();
        var upload = new Upload(Guid.CreateVersion7(now), account, fileName, sizeBytes, 0, now + Lifetime, null);
        await ExecuteAsync(
            connection,
            $"insert into {Table} (id, account, idempotency_key, file_name, size_bytes, expires_at) values ($1, $2, $3, $4, $5, $6)",
            cancellationToken, upload.Id, account, key, fileName, sizeBytes, upload.ExpiresAt);
        await transaction.CommitAsync(cancellationToken);

        return upload;
    }

    /// <summary>Null when the account has no such upload, or its time has run out.</summary>
    public async Task<Upload?> FindAsync(Guid id, string account, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);

        return await ReadAsync(
            connection, $"select {Columns} from {Table} where id = $1 and account = $2 and expires_at > $3", cancellationToken, id, account, clock.GetUtcNow());
    }

    /// <summary>Keeps a piece, if the upload has come exactly to its beginning: of two pieces for one place the second finds it taken.</summary>
    /// <returns>Whether it was kept.</returns>
    public async Task<bool> AppendAsync(Upload upload, long start, ReadOnlyMemory<byte> piece, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);

        return await ExecuteAsync(
            connection,
            $"""
            with moved as (
                update {Table} set received_bytes = received_bytes + $3, expires_at = $4
                where id = $1 and received_bytes = $2 and sha256 is null and received_bytes + $3 <= size_bytes returning id)
            insert into {StoreSetup.SchemaName}.content_piece (content_id, start, bytes) select id, $2, $5 from moved
            """,
            cancellationToken, upload.Id, start, (long)piece.Length, clock.GetUtcNow() + Lifetime, piece) == 1;
    }

    /// <summary>
    /// Ends an upload. One that has become a stored file only expires: a record may be about to name it, and the sweep waits that out.
    /// </summary>
    public async Task EndAsync(Upload upload, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(connection, $"update {Table} set expires_at = $2 where id = $1", cancellationToken, upload.Id, clock.GetUtcNow());
        await ExecuteAsync(
            connection,
            $"""
            with ended as (delete from {Table} where id = $1 and sha256 is null returning id)
            delete from {StoreSetup.SchemaName}.content_piece where content_id in (select id from ended)
            """,
            cancellationToken, upload.Id);
    }

    internal static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object?[] values)
    {
        await using var command = CommandOf(connection, sql, values);

        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    internal static NpgsqlCommand CommandOf(NpgsqlConnection connection, string sql, params object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            _ = command.Parameters.Add(value switch
            {
                null => new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Unknown },
                ReadOnlyMemory<byte> bytes => new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = bytes, NpgsqlDbType = NpgsqlDbType.Bytea },
                _ => new NpgsqlParameter { Value = value },
            });
        }

        return command;
    }

    internal static async Task<Upload?> ReadAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken, params object?[] values)
    {
        await using var command = CommandOf(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);

        return await reader.ReadAsync(cancellationToken)
            ? new Upload(
                reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetInt64(3), reader.GetInt64(4),
                reader.GetFieldValue<DateTimeOffset>(5), reader.IsDBNull(6) ? null : reader.GetString(6))
            : null;
    }

    /// <summary>What the account has announced and not attached.</summary>
    private async Task<long> HeldBytesAsync(NpgsqlConnection connection, string account, CancellationToken cancellationToken)
    {
        await using var command = CommandOf(
            connection,
            $"""
            select coalesce(sum(size_bytes), 0)::bigint from {Table} upload where account = $1 and expires_at > $2
            and not exists (select from {StoreSetup.SchemaName}.mt_doc_attachment attachment
                where attachment.data @> jsonb_build_object('hashes', jsonb_build_array(upload.sha256)))
            """,
            account, clock.GetUtcNow());

        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
