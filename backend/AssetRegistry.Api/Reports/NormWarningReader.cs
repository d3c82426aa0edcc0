using System.Text.Json;
using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Reports;

/// <summary>
/// Finds the organisations whose offices take more area than the norm of the day allows for the people counted in them. Nothing is said of an
/// organisation with an office that nobody has counted or measured, or that the caller may not see.
/// </summary>
public sealed class NormWarningReader(NpgsqlDataSource dataSource, RuleBook rules)
{
    internal async Task<IReadOnlyList<Warning>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(scope.AsOf);
        var day = scope.AsOf.EffectiveAt;

        // An organisation's offices count together, wherever in the province they are; an organisation keeps its code, and its document names it.
        await using var command = query.ToCommand(dataSource, $"""
            select h.organisation_id, o.data ->> 'code', o.data ->> 'name', h.staff, h.area_m2, h.valid_from, {query.IsVisible("h.id", scope.Visible.OfficeIds)}
            from {HistoryQuery.Table("office_history")} h join {HistoryQuery.Table("mt_doc_organisation")} o on o.id = h.organisation_id
            where {query.Holds("h")} and (h.ended_on is null or h.ended_on > {query.EffectiveAt})
              and h.commune_code in (select u.code from {HistoryQuery.Table("administrative_unit_history")} u
                where u.province_code = {query.Parameter(scope.ProvinceCode, NpgsqlDbType.Text)} and u.type <> 'PROVINCE' and {query.Holds("u")})
            order by h.organisation_id
            """);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var offices = new List<OfficeOfDay>();
        while (await row.ReadAsync(cancellationToken))
        {
            offices.Add(new OfficeOfDay(
                row.GetGuid(0),
                row.GetString(1),
                row.GetString(2),
                new OccupiedArea(
                    row.IsDBNull(3) ? null : JsonSerializer.Deserialize<IReadOnlyList<StaffGroup>>(row.GetString(3), StoreSetup.Json),
                    row.IsDBNull(4) ? null : row.GetDecimal(4)),
                row.GetFieldValue<DateOnly>(5),
                row.GetBoolean(6)));
        }

        return [.. offices.GroupBy(office => office.OrganisationId).Where(own => own.All(office => office.IsVisible)).Select(own => Check([.. own])).OfType<Warning>()];

        Warning? Check(IReadOnlyList<OfficeOfDay> own)
        {
            var check = NormCheck.Of([.. own.Select(office => office.Occupied)], rules, day);
            var (id, code, name) = (own[0].OrganisationId, own[0].Code, own[0].Name);

            return check.OverM2 is not { } over ? null : new Warning(
                WarningKind.AreaAboveNorm, new RecordReference(nameof(Organisation), id, code, name, FormattableString.Invariant($"{over:0.##}")),
                null, null, null, id, name, own.Max(office => office.Since), Due: null, over);
        }
    }

    /// <param name="Since">Since when people and area are what they are.</param>
    private sealed record OfficeOfDay(Guid OrganisationId, string Code, string Name, OccupiedArea Occupied, DateOnly Since, bool IsVisible);
}
