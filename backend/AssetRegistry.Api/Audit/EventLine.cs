using System.Security.Cryptography;

namespace AssetRegistry.Api.Audit;

/// <summary>
/// The canonical form of a stored event: one line of JSON with every column of its row, in the order and spelling of PostgreSQL's jsonb, the time in
/// UTC to the microsecond. Its digest is the SHA-256 of its UTF-8.
/// </summary>
public static class EventLine
{
    /// <summary>The line of the row <c>e</c> of mt_events as an SQL expression.</summary>
    public const string Sql = """
        jsonb_build_object(
          'sequence', e.seq_id, 'id', e.id, 'stream', e.stream_id, 'version', e.version, 'type', e.type,
          'recordedAt', to_char(e.timestamp at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          'data', e.data, 'bytes', encode(e.bdata, 'hex'), 'headers', e.headers, 'user', e.user_name, 'correlation', e.correlation_id,
          'causation', e.causation_id, 'dotnetType', e.mt_dotnet_type, 'tenant', e.tenant_id, 'archived', e.is_archived)::text
        """;

    /// <summary>The digest of that line, computed where the row lies.</summary>
    public const string DigestSql = $"sha256(convert_to({Sql}, 'UTF8'))";

    public static byte[] DigestOf(ReadOnlySpan<byte> line) => SHA256.HashData(line);
}
