using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>Store, Insert or Update of a document, by the statement for it.</summary>
internal sealed class StoreDocument(DocumentWriteKind kind, object document, object id, DocumentSql sql, StoreOptions options, TimeProvider clock)
    : DocumentWrite(document, id, sql, options)
{
    private readonly DocumentSql _sql = sql;
    private long _revision = 1;

    public override bool ReturnsRows => Counts && kind is not DocumentWriteKind.Insert;

    public override bool ChecksOutcome => kind is DocumentWriteKind.Update;

    private bool Counts => Mapping.Revision is RevisionKind.Counter;

    public override void Configure(NpgsqlBatchCommand command)
    {
        var text = kind switch
        {
            DocumentWriteKind.Insert => _sql.Insert,
            DocumentWriteKind.Update => _sql.Update,
            _ => _sql.Store,
        };
        var (version, type) = Mapping.Revision switch
        {
            RevisionKind.Counter => ((object)1, NpgsqlDbType.Integer),
            RevisionKind.Projected => (1L, NpgsqlDbType.Bigint),
            _ => (Guid.CreateVersion7(clock.GetUtcNow()), NpgsqlDbType.Uuid),
        };
        Configure(command, text, version, type);
    }

    public override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            _revision = reader.GetInt32(0);
        }
    }

    public override void Check(ulong rowsAffected)
    {
        if (kind is DocumentWriteKind.Update && rowsAffected == 0)
        {
            throw new NonExistentDocumentException(Mapping.DocumentType, Id);
        }
    }

    public override void Committed()
    {
        if (Counts)
        {
            Mapping.SetVersion(Document, _revision);
        }
    }
}
