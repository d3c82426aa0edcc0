using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using PostgresStore.Documents;

namespace PostgresStore.Operations;

/// <summary>Reads documents by id.</summary>
internal sealed class ReadDocuments(Type documentType, Array ids, StoreOptions options) : StorageOperation
{
    private readonly DocumentSql _sql = options.Mappings.SqlFor(documentType);

    /// <summary>What was found, by id.</summary>
    public Dictionary<object, object> Found { get; } = [];

    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText = _sql.LoadMany;
        command.Add(ids, NpgsqlDbType.Array | PgScalar.For(_sql.Mapping.IdType).DbType);
    }

    public override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var document = DocumentReader.Read(reader, _sql.Mapping, options.Serializer);
            Found[_sql.Mapping.IdOf(document)] = document;
        }
    }
}
