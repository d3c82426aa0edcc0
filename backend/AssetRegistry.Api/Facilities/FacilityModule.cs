using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Facilities;

/// <summary>Documents and projections of facilities.</summary>
public static class FacilityModule
{
    public static void ConfigureFacilities(this StoreOptions options)
    {
        options.Projections.Snapshot<Facility>(SnapshotLifecycle.Inline);
        options.Projections.Add(new FacilityHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Facility>()
            .UniqueIndex(facility => facility.Number)
            .Collate(facility => facility.Name, StoreSetup.VietnameseOrder)
            .Collate(facility => facility.CommuneName, StoreSetup.VietnameseOrder)
            .Duplicate(facility => facility.CommuneCode)
            .Duplicate(facility => facility.Classification)
            .Duplicate(facility => facility.Stage)
            .Duplicate(facility => facility.HolderId);
    }
}

/// <summary>How each facility was classified and used, and where it stood in its handling.</summary>
public sealed partial class FacilityHistory : BusinessHistory<Facility>
{
    public FacilityHistory()
        : base("facility_history")
    {
        Column("classification", facility => facility.Classification, notNull: true);
        Column("stage", facility => facility.Stage, notNull: true);
        Column("category", facility => facility.Category, notNull: true);
        Column("commune_code", facility => facility.CommuneCode, notNull: true);
        Column("holder_id", facility => facility.HolderId, notNull: true);
        Column("receiver_id", facility => facility.ReceiverId);
        Column("in_custody", facility => facility.InCustody, notNull: true);
        Index("commune_code");
    }
}
