namespace AssetRegistry.Api.Reports;

/// <summary>The province in figures, each counted from the records the caller may see.</summary>
/// <param name="EffectiveAt">The day the figures hold for.</param>
/// <param name="RecordedAt">The moment whose knowledge they rest on.</param>
/// <param name="Facilities">Retained, rearranged and surplus together.</param>
/// <param name="HandedToLandFund">Surplus facilities in the care of the land fund centre.</param>
/// <param name="Communes">Communes, wards and special zones in force.</param>
/// <param name="CommunesSubmitted">Communes whose committee has submitted a dossier proposing a handover.</param>
/// <param name="CommunesDecided">Of these, communes with at least one decision.</param>
/// <param name="HousingNeeded">Officials who need official housing; null: no figure recorded yet.</param>
/// <param name="HousingArranged">Officials who were given it; null: no figure recorded yet.</param>
public sealed record ProvinceSummary(
    string ProvinceCode, DateOnly EffectiveAt, DateTimeOffset RecordedAt,
    int Facilities, int Retained, int Rearranged, int Surplus, int HandedToLandFund,
    int Communes, int CommunesSubmitted, int CommunesDecided,
    int Agencies, int AgenciesSubmitted, int AgenciesDecided,
    int? HousingNeeded, int? HousingArranged);
