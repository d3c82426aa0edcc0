using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Offices;

/// <summary>Documents and projections of offices.</summary>
public static class OfficeModule
{
    public static void ConfigureOffices(this StoreOptions options)
    {
        options.Projections.Snapshot<Office>(SnapshotLifecycle.Inline);
        options.Projections.Add(new OfficeHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Office>().Duplicate(office => office.OrganisationId);
    }
}

/// <summary>Which offices there were when, with how many people and how much area.</summary>
public sealed partial class OfficeHistory : BusinessHistory<Office>
{
    public OfficeHistory()
        : base("office_history")
    {
        Column("organisation_id", office => office.OrganisationId, notNull: true);
        Column("facility_id", office => office.FacilityId, notNull: true);
        Column("commune_code", office => office.CommuneCode, notNull: true);
        Column("kind", office => office.Kind, notNull: true);
        Column("headcount", office => office.Headcount);
        Column("area_m2", office => office.Site.AreaM2);
        Column("ended_on", office => office.EndedOn);
        Column("staff", office => office.StaffCounts.Count == 0 ? null : JsonSerializer.Serialize(office.StaffCounts[^1].Groups, StoreSetup.Json));
        Index("organisation_id");
    }
}
