using System.Text.Json;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Custody;

/// <summary>Reads the portfolio of a day from the bitemporal table, in one statement.</summary>
public sealed class CustodyPortfolioReader(NpgsqlDataSource dataSource)
{
    // A lease that has run out by its date has no event: from the day after, the facility is merely kept and nothing of it is leased.
    private const string Sql = $"""
        with believed as (
            select *, status = 'SHORT_TERM_LEASE' and lease_ends_on < $1 as is_over from {StoreSetup.SchemaName}.custody_history
            where valid_from <= $1 and $1 < valid_to and recorded_from <= $2 and $2 < recorded_to
              and status <> 'ENDED' and ($3::uuid[] is null or id = any($3)))
        select id, facility_id, case when is_over then 'KEPT' else status end, condition, received_on, last_inspected_on,
            case when not is_over then lease_area_m2 end, case when not is_over then lease_price_dong end,
            case when not is_over then lease_starts_on end, case when not is_over then lease_ends_on end,
            guard_cost_dong, total_cost_dong
        from believed
        order by received_on, facility_id, id
        """;

    /// <param name="effectiveAt">The business date.</param>
    /// <param name="recordedAt">The time of knowledge.</param>
    /// <param name="visible">The cases the caller may see; null: all.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<CustodyPortfolio> ReadAsync(
        DateOnly effectiveAt, DateTimeOffset recordedAt, Guid[]? visible, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter { Value = effectiveAt });
        command.Parameters.Add(new NpgsqlParameter { Value = recordedAt.ToUniversalTime() });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)visible ?? DBNull.Value });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<CustodyPortfolioRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(Row(reader));
        }

        return new CustodyPortfolio(effectiveAt, recordedAt, rows);
    }

    private static CustodyPortfolioRow Row(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        row.GetGuid(1),
        Code<CustodyStatus>(row.GetString(2)),
        row.IsDBNull(3) ? null : Code<PremisesCondition>(row.GetString(3)),
        Optional<DateOnly>(row, 4),
        Optional<DateOnly>(row, 5),
        Optional<decimal>(row, 6),
        Optional<long>(row, 7),
        Optional<DateOnly>(row, 8),
        Optional<DateOnly>(row, 9),
        row.GetInt64(10),
        row.GetInt64(11));

    private static T? Optional<T>(NpgsqlDataReader row, int column)
        where T : struct => row.IsDBNull(column) ? null : row.GetFieldValue<T>(column);

    /// <summary>A code as the history stores it.</summary>
    private static TEnum Code<TEnum>(string text)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Single(value => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()) == text);
}
