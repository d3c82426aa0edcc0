using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Reports;

/// <summary>One grouping: where its key and name come from, what it is called, and how a key becomes a filter.</summary>
/// <param name="Key">Expression of the key over <c>facility_history f</c>.</param>
/// <param name="Name">Expression of the name; null when the code list names it.</param>
/// <param name="InWords">What a key of a code list is called; null when the record names it.</param>
/// <param name="Narrow">The filter that this key, or none, narrows another one to.</param>
internal sealed record FacilityDimension(
    Func<HistoryQuery, string> Key, string? Name, Func<string, LocalizedText>? InWords, Func<FacilityRecordFilter, string?, FacilityRecordFilter> Narrow)
{
    public static LocalizedText None { get; } = new("chưa có quyết định", "no decision yet");

    private static readonly Dictionary<FacilityGrouping, FacilityDimension> Table = new()
    {
        [FacilityGrouping.Commune] = new(_ => "f.commune_code", "f.commune_name", null, (filter, key) => filter with { CommuneCode = key }),
        [FacilityGrouping.Holder] = new(_ => "f.holder_id::text", "f.holder_name", null, (filter, key) => filter with { HolderId = Guid.Parse(key!) }),
        [FacilityGrouping.Receiver] = new(_ => "f.receiver_id::text", "f.receiver_name", null, (filter, key) => key is null
            ? filter with { HasDecision = false }
            : filter with { ReceiverId = Guid.Parse(key) }),
        [FacilityGrouping.Category] = Codes<FacilityCategory>("f.category", FacilityTerms.InWords, (filter, code) => filter with { Categories = [code] }),
        [FacilityGrouping.Classification] = Codes<Classification>(
            "f.classification", FacilityTerms.InWords, (filter, code) => filter with { Classifications = [code] }),
        [FacilityGrouping.LegalForm] = Codes<LegalForm>("f.legal_form", DecisionTerms.InWords, (filter, code) => filter with { LegalForms = [code] }),
        [FacilityGrouping.IntendedUse] = Codes<IntendedUse>("f.intended_use", FacilityTerms.InWords, (filter, code) => filter with { IntendedUses = [code] }),
        [FacilityGrouping.Stage] = Codes<HandlingStage>("f.stage", FacilityTerms.InWords, (filter, code) => filter with { Stages = [code] }),
        [FacilityGrouping.VacancyAge] = Codes<VacancyAge>(
            FacilityRecordConditions.VacancyAge, ReportTerms.InWords, (filter, code) => filter with { VacancyAges = [code] }),
        [FacilityGrouping.Custody] = new(
            _ => "f.in_custody::text",
            null,
            key => key is "true" ? new("Trung tâm Phát triển quỹ đất đang quản lý", "in the land fund centre's care") : new("không do Trung tâm Phát triển quỹ đất quản lý", "not in the land fund centre's care"),
            (filter, key) => filter with { InCustody = key is "true" }),
        [FacilityGrouping.ApprovedPlan] = new(
            _ => "f.plan_approved::text",
            null,
            key => key is "true" ? new("phương án đã được phê duyệt", "plan approved") : new("phương án chưa được phê duyệt", "plan not approved"),
            (filter, key) => filter with { PlanApproved = key is "true" }),
    };

    public static FacilityDimension Of(FacilityGrouping grouping) => Table[grouping];

    private static FacilityDimension Codes<TEnum>(
        string column, Func<TEnum, LocalizedText> inWords, Func<FacilityRecordFilter, TEnum, FacilityRecordFilter> narrow)
        where TEnum : struct, Enum => Codes(_ => column, inWords, narrow);

    private static FacilityDimension Codes<TEnum>(
        Func<HistoryQuery, string> expression, Func<TEnum, LocalizedText> inWords, Func<FacilityRecordFilter, TEnum, FacilityRecordFilter> narrow)
        where TEnum : struct, Enum => new(
        expression,
        null,
        key => inWords(EnumCode<TEnum>.Read(key)),
        (filter, key) => key is null ? filter with { HasDecision = false } : narrow(filter, EnumCode<TEnum>.Read(key)));
}
