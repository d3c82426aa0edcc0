using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Housing;

/// <summary>Documents and projections of official housing.</summary>
public static class HousingModule
{
    public static void ConfigureHousing(this StoreOptions options)
    {
        options.Projections.Snapshot<HousingNeed>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<HousingSite>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<HousingApplication>(SnapshotLifecycle.Inline);
        options.Projections.Add(new HousingHistory(), ProjectionLifecycle.Inline);
        options.Projections.Add(new HousingSiteHistory(), ProjectionLifecycle.Inline);
        options.Projections.Add(new HousingApplicationHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<HousingSite>().Duplicate(site => site.CommuneCode);
        options.Schema.For<HousingApplication>().Duplicate(application => application.OrganisationId).Duplicate(application => application.Status);
    }
}

/// <summary>How many officials needed official housing, and how many had been given it: the count, of which rooms are the detail.</summary>
public sealed partial class HousingHistory : BusinessHistory<HousingNeed>
{
    public HousingHistory()
        : base("housing_history")
    {
        Column("needed", need => need.Needed, notNull: true);
        Column("arranged", need => need.Arranged);
        Column("organisation_id", need => (Guid?)need.OrganisationId);
        Column("commune_code", need => need.CommuneCode);
    }
}

/// <summary>Where the sites were, how many beds they had, and in which condition.</summary>
public sealed partial class HousingSiteHistory : BusinessHistory<HousingSite>
{
    public HousingSiteHistory()
        : base("housing_site_history")
    {
        Column("commune_code", site => site.CommuneCode, notNull: true);
        Column("rooms", site => site.Rooms.Count(room => room.ClosedOn is null), notNull: true);
        Column("beds", site => site.Rooms.Where(room => room.ClosedOn is null).Sum(room => room.Beds), notNull: true);
        Column("condition", site => site.Condition, notNull: true);
        Column("repair_cost_dong", site => site.RepairCostDong, notNull: true);
        Column("is_repaired", site => site.IsRepaired, notNull: true);
    }
}

/// <summary>How far applications had come, and who had which beds. A stay may begin after the day it was allocated on.</summary>
public sealed partial class HousingApplicationHistory : BusinessHistory<HousingApplication>
{
    public HousingApplicationHistory()
        : base("housing_application_history")
    {
        Column("organisation_id", application => application.OrganisationId, notNull: true);
        Column("commune_code", application => application.CommuneCode);
        Column("status", application => application.Status, notNull: true);
        Column("headcount", application => application.Headcount, notNull: true);
        Column("site_id", application => application.SiteId);
        Column("beds", application => application.Stay?.Beds);
        Column("stay_from", application => application.Stay?.From);
        Column("stay_to", application => application.Stay?.To);
        Index("organisation_id");
        Index("site_id");
    }
}
