namespace AssetRegistry.Api.Reports;

/// <summary>Which facility records a figure counts, or a list of a past day shows. What is null or empty does not restrict.</summary>
/// <param name="ProvinceCode">Two digits: those that stand in communes of this province in force on the day.</param>
/// <param name="Search">Words of name, number, old name, commune or old commune; marks, case and tone placement are ignored.</param>
/// <param name="HasDecision">Whether a decision has given it to a receiver.</param>
/// <param name="LegalForms">Forms of that decision.</param>
/// <param name="IntendedUses">Uses named by that decision.</param>
/// <param name="PlanApproved">Whether its classification rests on a decision, which approved the plan.</param>
public sealed record FacilityRecordFilter(
    string? ProvinceCode = null, string? Search = null, IReadOnlyList<Classification>? Classifications = null,
    IReadOnlyList<HandlingStage>? Stages = null, IReadOnlyList<FacilityCategory>? Categories = null, string? CommuneCode = null,
    [property: ID<Organisation>] Guid? HolderId = null, [property: ID<Organisation>] Guid? ReceiverId = null, bool? InCustody = null,
    bool? HasDecision = null, IReadOnlyList<LegalForm>? LegalForms = null, IReadOnlyList<IntendedUse>? IntendedUses = null,
    IReadOnlyList<VacancyAge>? VacancyAges = null, bool? PlanApproved = null)
{
    public static FacilityRecordFilter All { get; } = new();

    /// <summary>The conditions of the lists and maps of today. What has ended has no record afterwards, whether or not it is asked for.</summary>
    public static FacilityRecordFilter Of(FacilityFilter filter) => new(
        null, filter.Search, filter.Classifications, filter.Stages, filter.Categories, filter.CommuneCode, filter.HolderId, InCustody: filter.InCustody);

    /// <summary>The same conditions for the lists and maps of today; null where it asks for what only the history knows.</summary>
    public FacilityFilter? ToPresent() =>
        string.IsNullOrWhiteSpace(ProvinceCode) && (ReceiverId, HasDecision, PlanApproved) is (null, null, null)
        && LegalForms is not { Count: > 0 } && IntendedUses is not { Count: > 0 } && VacancyAges is not { Count: > 0 }
            ? new()
            {
                Search = Search,
                Classifications = Classifications,
                Stages = Stages,
                Categories = Categories,
                CommuneCode = CommuneCode,
                HolderId = HolderId,
                InCustody = InCustody,
            }
            : null;

    /// <summary>The same conditions over a record at hand, but for province and search, which only the database knows.</summary>
    public bool Covers(FacilityRecord record) =>
        IsOneOf(Classifications, record.Classification)
        && IsOneOf(Stages, record.Stage)
        && IsOneOf(Categories, record.Category)
        && IsOneOf(LegalForms, record.LegalForm)
        && IsOneOf(IntendedUses, record.IntendedUse)
        && IsOneOf(VacancyAges, record.VacancyAge)
        && (CommuneCode is null || CommuneCode == record.CommuneCode)
        && (HolderId is null || HolderId == record.HolderId)
        && (ReceiverId is null || ReceiverId == record.ReceiverId)
        && (InCustody is null || InCustody == record.InCustody)
        && (HasDecision is null || HasDecision == record.LegalForm is not null)
        && (PlanApproved is null || PlanApproved == record.PlanApproved);

    private static bool IsOneOf<TEnum>(IReadOnlyList<TEnum>? wanted, TEnum? value)
        where TEnum : struct, Enum =>
        wanted is not { Count: > 0 } || (value is { } given && wanted.Contains(given));
}
