namespace AssetRegistry.Api.Reports;

/// <summary>Which facility records a figure counts, or a list of a past day shows. What is null or empty does not restrict.</summary>
/// <param name="ProvinceCode">Two digits: those that stand in communes of this province in force on the day.</param>
/// <param name="Search">Words of name, number, old name, commune or old commune; marks, case and tone placement are ignored.</param>
/// <param name="HasDecision">Whether a decision has given it to a receiver.</param>
/// <param name="LegalForms">Forms of that decision.</param>
/// <param name="IntendedUses">Uses named by that decision.</param>
public sealed record FacilityRecordFilter(
    string? ProvinceCode = null, string? Search = null, IReadOnlyList<Classification>? Classifications = null,
    IReadOnlyList<HandlingStage>? Stages = null, IReadOnlyList<FacilityCategory>? Categories = null, string? CommuneCode = null,
    [property: ID<Organisation>] Guid? HolderId = null, [property: ID<Organisation>] Guid? ReceiverId = null, bool? InCustody = null,
    bool? HasDecision = null, IReadOnlyList<LegalForm>? LegalForms = null, IReadOnlyList<IntendedUse>? IntendedUses = null,
    IReadOnlyList<VacancyAge>? VacancyAges = null)
{
    public static FacilityRecordFilter All { get; } = new();
}
