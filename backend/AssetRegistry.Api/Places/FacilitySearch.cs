using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Places;

/// <summary>Which facilities a search among places may find at all.</summary>
/// <param name="Filter">As in lists.</param>
/// <param name="EffectiveAt">Where they were on which day; null: today in Viet Nam.</param>
/// <param name="RecordedAt">As it was known at which moment; null: as it is known now.</param>
/// <param name="Actor">Who asks: only what he may see is found.</param>
public sealed record FacilitySearch(FacilityRecordFilter Filter, DateOnly? EffectiveAt, DateTimeOffset? RecordedAt, Actor Actor);
