using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>Replaces a document if its stored revision is lower than the new one.</summary>
internal sealed class UpdateRevision(int revision, object document, object id, DocumentSql sql, StoreOptions options)
    : DocumentWrite(document, id, sql, options)
{
    private readonly DocumentSql _sql = sql;

    public override bool ChecksOutcome => true;

    public override void Configure(NpgsqlBatchCommand command) => Configure(command, _sql.UpdateRevision, revision, NpgsqlDbType.Integer);

    public override void Check(ulong rowsAffected)
    {
        if (rowsAffected == 0)
        {
            throw new ConcurrencyException(
                $"Optimistic concurrency check failed for {Mapping.DocumentType.Name} #{Id}: its stored revision is not below {revision}. Load it again.",
                Mapping.DocumentType, Id);
        }
    }

    public override void Committed() => Mapping.SetVersion(Document, revision);
}
