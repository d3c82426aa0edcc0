using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Housing;

/// <summary>Official housing on a day.</summary>
public sealed record HousingSummary(
    DateOnly EffectiveAt, DateTimeOffset RecordedAt, IReadOnlyList<OrganisationHousing> Organisations, IReadOnlyList<SiteHousing> Sites)
{
    /// <summary>The same by commune; bodies of the province come last, without a code.</summary>
    public IReadOnlyList<CommuneHousing> Communes =>
    [
        .. Organisations.GroupBy(row => row.CommuneCode).OrderBy(commune => commune.Key is null).ThenBy(commune => commune.Key, StringComparer.Ordinal)
            .Select(commune => new CommuneHousing(
                commune.Key, commune.Sum(row => row.Needed), commune.Sum(row => row.Eligible), commune.Sum(row => row.Arranged),
                commune.Sum(row => row.Detailed), Sites.Where(site => site.CommuneCode == commune.Key).Sum(site => site.FreeBeds))),
    ];

    public int Needed => Organisations.Sum(row => row.Needed);

    public int Arranged => Organisations.Sum(row => row.Arranged ?? 0);

    /// <summary>Who needs official housing and has none yet.</summary>
    public int Outstanding => Needed - Arranged;

    /// <summary>The arranged heads that no allocation of rooms tells of.</summary>
    public int Undetailed => Organisations.Sum(row => row.Undetailed);
}

/// <summary>An organisation's official housing, in heads.</summary>
/// <param name="Eligible">In applications that were found eligible.</param>
/// <param name="Arranged">The total the organisation has recorded; null: no figure recorded yet.</param>
/// <param name="Detailed">In rooms on the day, counted from the allocations.</param>
public sealed record OrganisationHousing(Guid OrganisationId, string? CommuneCode, int Needed, int Eligible, int? Arranged, int Detailed)
{
    public int Outstanding => Needed - (Arranged ?? 0);

    /// <summary>Recorded as arranged, but in no room; negative when more are in rooms than were recorded.</summary>
    public int Undetailed => (Arranged ?? 0) - Detailed;
}

/// <summary>Official housing of the organisations of a commune, in heads, and the free beds of the sites there.</summary>
public sealed record CommuneHousing(string? CommuneCode, int Needed, int Eligible, int? Arranged, int Detailed, int FreeBeds)
{
    public int Outstanding => Needed - (Arranged ?? 0);

    public int Undetailed => (Arranged ?? 0) - Detailed;
}

/// <summary>A site on the day.</summary>
public sealed record SiteHousing(
    Guid SiteId, string CommuneCode, int Rooms, int Beds, int OccupiedBeds, PremisesCondition Condition, long RepairCostDong, bool IsRepaired)
{
    public int FreeBeds => Beds - OccupiedBeds;
}

[ObjectType<OrganisationHousing>]
public static class OrganisationHousingFields
{
    [BindMember(nameof(OrganisationHousing.OrganisationId))]
    public static async Task<Organisation> GetOrganisationAsync(
        [Parent] OrganisationHousing row, DocumentById<Organisation> organisations, CancellationToken cancellationToken) =>
        await organisations.LoadRequiredAsync(row.OrganisationId, cancellationToken);
}

[ObjectType<SiteHousing>]
public static class SiteHousingFields
{
    [BindMember(nameof(SiteHousing.SiteId))]
    public static async Task<HousingSite> GetSiteAsync([Parent] SiteHousing row, DocumentById<HousingSite> sites, CancellationToken cancellationToken) =>
        await sites.LoadRequiredAsync(row.SiteId, cancellationToken);
}
