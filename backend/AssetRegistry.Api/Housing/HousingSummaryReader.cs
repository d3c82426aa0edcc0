using System.Text.Json;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Housing;

/// <summary>Counts the housing summary from the bitemporal tables.</summary>
public sealed class HousingSummaryReader(NpgsqlDataSource dataSource)
{
    private const string Believed = "valid_from <= $1 and $1 < valid_to and recorded_from <= $2 and $2 < recorded_to";

    private const string InRoom = "stay_from <= $1 and (stay_to is null or $1 <= stay_to)";

    private const string OrganisationsSql = $"""
        with need as (
            select organisation_id, commune_code, needed, arranged from {StoreSetup.SchemaName}.housing_history
            where {Believed} and ($3::uuid[] is null or organisation_id = any($3))),
        application as (
            select organisation_id, max(commune_code) as commune_code,
                sum(headcount) filter (where status in ('ELIGIBLE', 'ALLOCATED', 'CONTRACT_SIGNED', 'RETURNED')) as eligible,
                sum(headcount) filter (where {InRoom}) as detailed
            from {StoreSetup.SchemaName}.housing_application_history
            where {Believed} and ($3::uuid[] is null or organisation_id = any($3))
            group by organisation_id)
        select organisation_id, coalesce(need.commune_code, application.commune_code), coalesce(needed, 0), coalesce(eligible, 0)::int, arranged, coalesce(detailed, 0)::int
        from need full join application using (organisation_id)
        order by 2 nulls last, organisation_id
        """;

    private const string SitesSql = $"""
        select site.id, commune_code, rooms, site.beds, coalesce(sum(occupied.beds), 0)::int, condition, repair_cost_dong, is_repaired
        from {StoreSetup.SchemaName}.housing_site_history site
        left join (
            select site_id, beds from {StoreSetup.SchemaName}.housing_application_history where {Believed} and {InRoom}) occupied (site_id, beds)
            on occupied.site_id = site.id
        where {Believed} and ($3::uuid[] is null or site.id = any($3))
        group by site.id, commune_code, rooms, site.beds, condition, repair_cost_dong, is_repaired
        order by commune_code, site.id
        """;

    /// <param name="effectiveAt">The business date.</param>
    /// <param name="recordedAt">The time of knowledge.</param>
    /// <param name="organisationIds">The organisations whose figures the caller may see; null: all.</param>
    /// <param name="siteIds">The sites the caller may see; null: all.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<HousingSummary> ReadAsync(
        DateOnly effectiveAt, DateTimeOffset recordedAt, Guid[]? organisationIds, Guid[]? siteIds, CancellationToken cancellationToken) => new(
        effectiveAt,
        recordedAt,
        await ReadAsync(OrganisationsSql, effectiveAt, recordedAt, organisationIds, Organisation, cancellationToken),
        await ReadAsync(SitesSql, effectiveAt, recordedAt, siteIds, Site, cancellationToken));

    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        string sql, DateOnly effectiveAt, DateTimeOffset recordedAt, object? scope, Func<NpgsqlDataReader, T> row, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = effectiveAt });
        command.Parameters.Add(new NpgsqlParameter { Value = recordedAt.ToUniversalTime() });
        command.Parameters.Add(new NpgsqlParameter { Value = scope ?? DBNull.Value });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static OrganisationHousing Organisation(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.IsDBNull(4) ? null : row.GetInt32(4), row.GetInt32(5));

    private static SiteHousing Site(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), Condition(row.GetString(5)), row.GetInt64(6), row.GetBoolean(7));

    /// <summary>A code as the history stores it.</summary>
    private static PremisesCondition Condition(string text) =>
        Enum.GetValues<PremisesCondition>().Single(value => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()) == text);
}
