using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Custody;

/// <summary>Documents and projections of custody by the land fund centre.</summary>
public static class CustodyModule
{
    public static void ConfigureCustody(this StoreOptions options)
    {
        options.Projections.Snapshot<CustodyCase>(SnapshotLifecycle.Inline);
        options.Projections.Add(new CustodyHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<CustodyCase>().Duplicate(custody => custody.Status).Duplicate(custody => custody.CommuneCode);
    }
}

/// <summary>
/// How far the care of each facility had come, what it was leased for and what it had cost. A lease that has run out by its date has no
/// event: <c>lease_ends_on</c> tells.
/// </summary>
public sealed partial class CustodyHistory : BusinessHistory<CustodyCase>
{
    public CustodyHistory()
        : base("custody_history")
    {
        Column("facility_id", custody => custody.Facility.Id, notNull: true);
        Column("commune_code", custody => custody.CommuneCode, notNull: true);
        Column("status", custody => custody.Status, notNull: true);
        Column("condition", custody => custody.Condition);
        Column("received_on", custody => custody.ReceivedOn);
        Column("last_inspected_on", custody => custody.LastInspectedOn);
        Column("lease_area_m2", custody => custody.Lease?.AreaM2);
        Column("lease_price_dong", custody => custody.Lease?.PricePerMonthDong);
        Column("lease_starts_on", custody => custody.Lease?.StartsOn);
        Column("lease_ends_on", custody => custody.Lease?.EndsOn);
        Column("guard_cost_dong", custody => custody.CostDong(CustodyCostKind.Guard), notNull: true);
        Column("total_cost_dong", custody => custody.TotalCostDong, notNull: true);
        Index("facility_id");
    }
}
