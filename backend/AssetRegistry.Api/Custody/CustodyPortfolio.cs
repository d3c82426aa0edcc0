using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Custody;

/// <summary>The land fund centre's portfolio on a day: cases that have ended are left out.</summary>
/// <param name="EffectiveAt">The day the figures hold for.</param>
/// <param name="RecordedAt">The moment whose knowledge they rest on.</param>
public sealed record CustodyPortfolio(DateOnly EffectiveAt, DateTimeOffset RecordedAt, IReadOnlyList<CustodyPortfolioRow> Rows)
{
    public int Cases => Rows.Count;

    /// <summary>How many cases have come how far; together all of them.</summary>
    public IReadOnlyList<CustodyStatusCount> ByStatus =>
        [.. Enum.GetValues<CustodyStatus>().Except([CustodyStatus.Ended]).Select(status => new CustodyStatusCount(status, Rows.Count(row => row.Status == status)))];

    /// <summary>In which condition they were last seen; null: nobody has looked yet. Together all of them.</summary>
    public IReadOnlyList<CustodyConditionCount> ByCondition =>
    [
        .. Rows.GroupBy(row => row.Condition).OrderBy(group => group.Key is null).ThenBy(group => group.Key)
            .Select(group => new CustodyConditionCount(group.Key, group.Count())),
    ];

    /// <summary>Area on lease, in m².</summary>
    public decimal LeasedAreaM2 => Rows.Sum(row => row.LeaseAreaM2 ?? 0);

    /// <summary>Rent of all leases for a month, in đồng.</summary>
    public long RentPerMonthDong => Rows.Sum(row => row.LeasePricePerMonthDong ?? 0);

    /// <summary>Spent on guards so far, in đồng.</summary>
    public long GuardCostDong => Rows.Sum(row => row.GuardCostDong);

    /// <summary>Spent on everything so far, in đồng.</summary>
    public long TotalCostDong => Rows.Sum(row => row.TotalCostDong);
}

public sealed record CustodyStatusCount(CustodyStatus Status, int Count);

public sealed record CustodyConditionCount(PremisesCondition? Condition, int Count);

/// <summary>One case of the portfolio as it was on the day.</summary>
/// <param name="LeaseEndsOn">The last day of the lease; null while nothing is leased.</param>
public sealed record CustodyPortfolioRow(
    Guid CaseId, Guid FacilityId, CustodyStatus Status, PremisesCondition? Condition, DateOnly? ReceivedOn, DateOnly? LastInspectedOn,
    decimal? LeaseAreaM2, long? LeasePricePerMonthDong, DateOnly? LeaseStartsOn, DateOnly? LeaseEndsOn, long GuardCostDong, long TotalCostDong);

[ObjectType<CustodyPortfolioRow>]
public static class CustodyPortfolioRowFields
{
    /// <summary>The case as it is now.</summary>
    [BindMember(nameof(CustodyPortfolioRow.CaseId))]
    public static async Task<CustodyCase> GetCustodyCaseAsync(
        [Parent] CustodyPortfolioRow row, DocumentById<CustodyCase> cases, CancellationToken cancellationToken) =>
        await cases.LoadRequiredAsync(row.CaseId, cancellationToken);

    [BindMember(nameof(CustodyPortfolioRow.FacilityId))]
    public static async Task<Facility> GetFacilityAsync(
        [Parent] CustodyPortfolioRow row, Actor actor, DocumentById<CustodyCase> cases, DocumentById<Facility> facilities, CancellationToken cancellationToken) =>
        await facilities.LoadNamedAsync((await cases.LoadRequiredAsync(row.CaseId, cancellationToken)).Facility, actor, cancellationToken);
}
