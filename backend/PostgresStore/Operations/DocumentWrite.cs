using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>A write of one whole document.</summary>
internal abstract class DocumentWrite(object document, object id, DocumentSql sql, StoreOptions options) : StorageOperation
{
    protected DocumentMapping Mapping => sql.Mapping;

    protected object Document => document;

    protected object Id => id;

    protected void Configure(NpgsqlBatchCommand command, string text, object? version, NpgsqlDbType versionType)
    {
        command.CommandText = text;
        command.Add(id, PgScalar.For(Mapping.IdType).DbType);
        command.Add(options.Serializer.ToBytes(document), NpgsqlDbType.Jsonb);
        command.Add(version, versionType);
        command.Add(Mapping.DotNetTypeName, NpgsqlDbType.Varchar);
        foreach (var field in Mapping.Duplicates)
        {
            command.Add(field.Scalar.ToParameter(field.Member.GetValue(document), field.Member.MemberType, options.Serializer), field.Scalar.DbType);
        }
    }

    public override Exception? Translate(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => new DocumentAlreadyExistsException(Mapping.DocumentType, id, exception.ConstraintName ?? "", exception),
        _ => null,
    };
}
