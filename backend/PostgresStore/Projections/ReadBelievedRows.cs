using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using PostgresStore.Operations;

namespace PostgresStore.Projections;

/// <summary>Reads the rows of some streams that are believed now.</summary>
internal sealed class ReadBelievedRows(BitemporalTable table, Guid[] ids) : StorageOperation
{
    private const int FirstDeclared = 4;

    public Dictionary<Guid, List<BitemporalRow>> Found { get; } = ids.ToDictionary(id => id, _ => new List<BitemporalRow>());

    public override bool ReturnsRows => true;

    public override void Configure(NpgsqlBatchCommand command)
    {
        command.CommandText =
            $"SELECT id, valid_from, valid_to, recorded_from{string.Concat(table.Columns.Select(c => $", {c.Name}"))} FROM {table.QualifiedName} "
            + "WHERE id = ANY($1) AND recorded_to = 'infinity'";
        command.Add(ids, NpgsqlDbType.Array | NpgsqlDbType.Uuid);
    }

    public override async Task ReadAsync(DbDataReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var values = table.Columns.Select((c, i) => BitemporalTable.Read(reader, FirstDeclared + i, c)).ToArray();
            var segment = new BitemporalSegment(reader.GetFieldValue<DateOnly>(1), reader.GetFieldValue<DateOnly>(2), values);
            Found[reader.GetGuid(0)].Add(new BitemporalRow(segment, reader.GetFieldValue<DateTimeOffset>(3), IsStored: true));
        }
    }
}
