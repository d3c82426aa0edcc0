namespace AssetRegistry.Rules;

/// <summary>A pack as it is written down. One that amends another leaves out the sections it does not touch, and in a section the entries it
/// does not change; a section without keys (holidays of a year) is written whole.</summary>
/// <param name="Amends">The version whose entries it takes over; null: it is complete.</param>
internal sealed record RulePackText(
    string Version,
    DateOnly EffectiveFrom,
    RuleText Title,
    string? Amends = null,
    IReadOnlyList<Deadline>? Deadlines = null,
    IReadOnlyList<PriorityClass>? Priorities = null,
    IReadOnlyList<LegalFormRule>? LegalForms = null,
    IReadOnlyList<RequiredPaper>? Papers = null,
    AreaNorms? Norms = null,
    IReadOnlyList<DepreciationRate>? DepreciationRates = null,
    IReadOnlyList<Holiday>? Holidays = null,
    IReadOnlyList<MakeUpDay>? MakeUpDays = null,
    HousingDistances? HousingDistances = null);
