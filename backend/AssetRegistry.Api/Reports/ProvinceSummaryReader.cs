using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>Counts the province summary from the bitemporal history tables, in one statement.</summary>
public sealed class ProvinceSummaryReader(NpgsqlDataSource dataSource)
{
    private const string Sql = $"""
        with unit as (
            select code, type from {StoreSetup.SchemaName}.administrative_unit_history
            where province_code = $1 and type <> 'PROVINCE'
              and valid_from <= $2 and $2 < valid_to and recorded_from <= $3 and $3 < recorded_to),
        facility as (
            select classification, in_custody from {StoreSetup.SchemaName}.facility_history
            where commune_code in (select code from unit)
              and valid_from <= $2 and $2 < valid_to and recorded_from <= $3 and $3 < recorded_to
              and ($4::uuid[] is null or id = any($4)) and not id = any($7)),
        organisation as (
            select id, type from {StoreSetup.SchemaName}.organisation_history
            where valid_from <= $2 and $2 < valid_to and recorded_from <= $3 and $3 < recorded_to),
        offer as (
            select organisation.type, proposer_id, bool_or(status = 'DECIDED') as decided
            from {StoreSetup.SchemaName}.dossier_history join organisation on organisation.id = proposer_id
            where kind = 'OFFER' and status not in ('DRAFT', 'DISCARDED', 'WITHDRAWN')
              and valid_from <= $2 and $2 < valid_to and recorded_from <= $3 and $3 < recorded_to
              and ($5::uuid[] is null or dossier_history.id = any($5))
            group by organisation.type, proposer_id),
        housing as (
            select sum(needed)::int as needed, sum(arranged)::int as arranged from {StoreSetup.SchemaName}.housing_history
            where valid_from <= $2 and $2 < valid_to and recorded_from <= $3 and $3 < recorded_to
              and ($6::uuid[] is null or id = any($6)))
        select
            (select count(*) from facility),
            (select count(*) from facility where classification = 'RETAINED'),
            (select count(*) from facility where classification = 'REARRANGED'),
            (select count(*) from facility where classification = 'SURPLUS'),
            (select count(*) from facility where classification = 'SURPLUS' and in_custody),
            (select count(*) from unit),
            (select count(*) from offer where type = 'COMMUNE_COMMITTEE'),
            (select count(*) from offer where type = 'COMMUNE_COMMITTEE' and decided),
            (select count(*) from organisation where type = 'AGENCY'),
            (select count(*) from offer where type = 'AGENCY'),
            (select count(*) from offer where type = 'AGENCY' and decided),
            (select needed from housing),
            (select arranged from housing)
        """;

    /// <param name="provinceCode">Two digits.</param>
    /// <param name="effectiveAt">The business date.</param>
    /// <param name="recordedAt">The time of knowledge.</param>
    /// <param name="scope">What the caller may see.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<ProvinceSummary> ReadAsync(
        string provinceCode, DateOnly effectiveAt, DateTimeOffset recordedAt, VisibleScope scope, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter { Value = provinceCode });
        command.Parameters.Add(new NpgsqlParameter { Value = effectiveAt });
        command.Parameters.Add(new NpgsqlParameter { Value = recordedAt.ToUniversalTime() });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)scope.FacilityIds ?? DBNull.Value });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)scope.DossierIds ?? DBNull.Value });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)scope.HousingNeedIds ?? DBNull.Value });
        command.Parameters.Add(new NpgsqlParameter { Value = scope.HiddenFacilityIds });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        _ = await row.ReadAsync(cancellationToken);
        int Count(int column) => checked((int)row.GetInt64(column));

        return new ProvinceSummary(
            provinceCode, effectiveAt, recordedAt,
            Count(0), Count(1), Count(2), Count(3), Count(4), Count(5), Count(6), Count(7), Count(8), Count(9), Count(10),
            row.IsDBNull(11) ? null : row.GetInt32(11), row.IsDBNull(12) ? null : row.GetInt32(12));
    }
}
