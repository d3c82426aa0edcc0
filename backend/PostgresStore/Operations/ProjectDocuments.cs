using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>Writes projected documents of one type, none of them twice, with one statement: an array for each column.</summary>
internal sealed class ProjectDocuments(IReadOnlyList<ProjectedDocument> documents, DocumentSql sql, StoreOptions options) : StorageOperation
{
    /// <summary>One statement for one document, which says more when it fails, or one for all.</summary>
    public static IEnumerable<StorageOperation> For(IReadOnlyList<ProjectedDocument> documents, DocumentSql sql, StoreOptions options) => documents switch
    {
        [] => [],
        [var only] => [new ProjectDocument(only, sql, options)],
        _ => [new ProjectDocuments(documents, sql, options)],
    };

    public override void Configure(NpgsqlBatchCommand command)
    {
        var mapping = sql.Mapping;
        var id = PgScalar.For(mapping.IdType);
        command.CommandText = sql.UpsertMany;
        command.Add(id.ToArray(mapping.IdType, documents, d => d.Id), NpgsqlDbType.Array | id.DbType);
        command.Add(documents.Select(d => options.Serializer.ToBytes(d.Document)).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Jsonb);
        command.Add(documents.Select(d => d.Version).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bigint);
        command.Add(mapping.DotNetTypeName, NpgsqlDbType.Varchar);
        foreach (var field in mapping.Duplicates)
        {
            command.Add(
                field.Scalar.ToArray(
                    field.Member.MemberType, documents, d => field.Scalar.ToParameter(field.Member.GetValue(d.Document), field.Member.MemberType, options.Serializer)),
                NpgsqlDbType.Array | field.Scalar.DbType);
        }
    }

    public override Exception? Translate(PostgresException exception) => exception.SqlState == PostgresErrorCodes.UniqueViolation
        ? new DocumentAlreadyExistsException(sql.Mapping.DocumentType, id: null, exception.ConstraintName ?? "", exception)
        : null;
}
