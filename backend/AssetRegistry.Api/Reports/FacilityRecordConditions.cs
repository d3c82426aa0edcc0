using AssetRegistry.Api.Composition;
using NpgsqlTypes;

namespace AssetRegistry.Api.Reports;

/// <summary>The filter of facility records as conditions on <c>facility_history f</c>: figures and the lists behind them share it.</summary>
internal static class FacilityRecordConditions
{
    /// <summary>How long a row's facility had stood empty on the day, as a code of <see cref="VacancyAge"/>.</summary>
    public static string VacancyAge(HistoryQuery query) => $"""
        case when f.vacant_since is null or f.vacant_since > {query.EffectiveAt} then 'NOT_VACANT'
             when f.vacant_since + interval '3 months' >= {query.EffectiveAt} then 'UP_TO3_MONTHS'
             when f.vacant_since + interval '12 months' >= {query.EffectiveAt} then 'UP_TO12_MONTHS'
             else 'OVER12_MONTHS' end
        """;

    public static string Of(FacilityRecordFilter filter, VisibleScope scope, HistoryQuery query)
    {
        List<string> conditions = [query.Holds("f"), query.IsVisibleFacility("f.id", scope)];
        if (!string.IsNullOrWhiteSpace(filter.ProvinceCode))
        {
            conditions.Add($"""
                f.commune_code in (select u.code from {HistoryQuery.Table("administrative_unit_history")} u
                  where u.province_code = {query.Parameter(filter.ProvinceCode.Trim(), NpgsqlDbType.Text)} and u.type <> 'PROVINCE' and {query.Holds("u")})
                """);
        }

        AddOneOf("f.classification", filter.Classifications);
        AddOneOf("f.stage", filter.Stages);
        AddOneOf("f.category", filter.Categories);
        AddOneOf("f.legal_form", filter.LegalForms);
        AddOneOf("f.intended_use", filter.IntendedUses);
        AddOneOf(VacancyAge(query), filter.VacancyAges);
        AddIfGiven(filter.HolderId, id => $"f.holder_id = {query.Parameter(id, NpgsqlDbType.Uuid)}");
        AddIfGiven(filter.ReceiverId, id => $"f.receiver_id = {query.Parameter(id, NpgsqlDbType.Uuid)}");
        AddIfGiven(filter.InCustody, isIn => isIn ? "f.in_custody" : "not f.in_custody");
        AddIfGiven(filter.HasDecision, has => has ? "f.legal_form is not null" : "f.legal_form is null");
        AddIfGiven(filter.PlanApproved, isApproved => isApproved ? "f.plan_approved" : "not f.plan_approved");
        if (!string.IsNullOrWhiteSpace(filter.CommuneCode))
        {
            conditions.Add($"f.commune_code = {query.Parameter(filter.CommuneCode.Trim(), NpgsqlDbType.Text)}");
        }

        conditions.AddRange(VietnameseText.Words(filter.Search ?? "").Select(word => $"strpos(f.search_text, {query.Parameter(word, NpgsqlDbType.Text)}) > 0"));

        return string.Join("\n  and ", conditions);

        void AddOneOf<TEnum>(string column, IReadOnlyList<TEnum>? values)
            where TEnum : struct, Enum
        {
            if (values is { Count: > 0 })
            {
                var codes = values.Select(EnumCode<TEnum>.Of).ToArray();
                conditions.Add($"{column} = any({query.Parameter(codes, NpgsqlDbType.Array | NpgsqlDbType.Text)})");
            }
        }

        void AddIfGiven<TValue>(TValue? value, Func<TValue, string> condition)
            where TValue : struct
        {
            if (value is { } given)
            {
                conditions.Add(condition(given));
            }
        }
    }
}
