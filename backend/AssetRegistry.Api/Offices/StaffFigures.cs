using System.Text.Json;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Offices;

/// <summary>Offices of one sort of organisation in figures.</summary>
/// <param name="Headcount">Null: nobody has counted yet.</param>
/// <param name="AreaM2">Of the offices whose area is known; null: of none.</param>
public sealed record StaffFigure(OrganisationType OrganisationType, int Offices, int? Headcount, decimal? AreaM2);

/// <summary>Counts people and area from the bitemporal history tables.</summary>
public sealed class StaffFigureReader(NpgsqlDataSource dataSource)
{
    private const string Sql = $"""
        select organisation.type, count(*)::int, sum(office.headcount)::int, sum(office.area_m2)
        from {StoreSetup.SchemaName}.office_history office
        join {StoreSetup.SchemaName}.organisation_history organisation on organisation.id = office.organisation_id
          and organisation.valid_from <= $1 and $1 < organisation.valid_to and organisation.recorded_from <= $2 and $2 < organisation.recorded_to
        where office.valid_from <= $1 and $1 < office.valid_to and office.recorded_from <= $2 and $2 < office.recorded_to
          and office.ended_on is null and ($3::uuid[] is null or office.id = any($3))
        group by organisation.type
        order by organisation.type
        """;

    /// <param name="effectiveAt">The business date.</param>
    /// <param name="recordedAt">The time of knowledge.</param>
    /// <param name="visible">The offices the caller may see; null: all.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<IReadOnlyList<StaffFigure>> ReadAsync(
        DateOnly effectiveAt, DateTimeOffset recordedAt, Guid[]? visible, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter { Value = effectiveAt });
        command.Parameters.Add(new NpgsqlParameter { Value = recordedAt.ToUniversalTime() });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)visible ?? DBNull.Value });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var figures = new List<StaffFigure>();
        while (await row.ReadAsync(cancellationToken))
        {
            figures.Add(new(
                JsonSerializer.Deserialize<OrganisationType>($"\"{row.GetString(0)}\"", StoreSetup.Json),
                row.GetInt32(1),
                row.IsDBNull(2) ? null : row.GetInt32(2),
                row.IsDBNull(3) ? null : row.GetDecimal(3)));
        }

        return figures;
    }
}
