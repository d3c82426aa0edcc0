using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>Writes a projected document with the version of its stream, or with the newest sequence number of this save.</summary>
internal sealed class ProjectDocument(ProjectedDocument projected, DocumentSql sql, StoreOptions options)
    : DocumentWrite(projected.Document, projected.Id, sql, options)
{
    private readonly DocumentSql _sql = sql;

    public override void Configure(NpgsqlBatchCommand command) => Configure(command, _sql.Upsert, projected.Version, NpgsqlDbType.Bigint);
}
