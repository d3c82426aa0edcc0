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
            .Duplicate(facility => facility.HolderId)
            .Duplicate(facility => facility.Sensitivity);
    }
}

/// <summary>How each facility was classified and used, where it stood in its handling, and what lists and reports of a past day show of it.</summary>
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
        Column("number", facility => facility.Number, notNull: true);
        Column("name", facility => facility.Name, notNull: true);
        Column("commune_name", facility => facility.CommuneName, notNull: true);
        Column("holder_name", facility => facility.HolderName, notNull: true);
        Column("receiver_name", facility => facility.Assignment?.ReceiverName);
        Column("legal_form", facility => facility.Assignment?.LegalForm);
        Column("intended_use", facility => facility.Assignment?.IntendedUse);
        Column("decision_number", facility => facility.Assignment?.DecisionNumber);
        Column("decided_on", facility => facility.Assignment?.DecidedOn);
        Column("land_area_m2", facility => facility.LandAreaM2);
        Column("floor_area_m2", facility => facility.FloorAreaM2);
        Column("vacant_since", facility => facility.VacantSince);
        Column("custody_since", facility => facility.CustodySince);
        Column("search_text", facility => facility.SearchText, notNull: true);
        Column("plan_approved", facility => facility.ApprovedPlan is not null, notNull: true);
        Column("inventory", facility => FacilityInventory.Of(facility).Write(), notNull: true);
        Column("longitude", facility => facility.Location?.Longitude);
        Column("latitude", facility => facility.Location?.Latitude);
        Index("commune_code");
        Index("latitude", "longitude");
    }

    /// <summary>A facility that is no more is in no count from that day on.</summary>
    protected override bool IsOver(Facility state) => state.EndedOn is not null;
}
