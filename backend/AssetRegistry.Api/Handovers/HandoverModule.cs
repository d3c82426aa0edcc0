using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Handovers;

/// <summary>Documents and projections of handovers.</summary>
public static class HandoverModule
{
    public static void ConfigureHandovers(this StoreOptions options)
    {
        options.Projections.Snapshot<Handover>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<TemporaryHandover>(SnapshotLifecycle.Inline);
        options.Projections.Add(new HandoverHistory(), ProjectionLifecycle.Inline);
        options.Projections.Add(new TemporaryHandoverHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Handover>().Duplicate(handover => handover.Status).Duplicate(handover => handover.ReceiverId);
        options.Schema.For<TemporaryHandover>().Duplicate(temporary => temporary.RegulariseBy);
    }
}

/// <summary>How far each item of a decision had come: decided, handed over for the time being or for good, really in use; or cancelled, or given back.</summary>
public sealed partial class HandoverHistory : BusinessHistory<Handover>
{
    public HandoverHistory()
        : base("handover_history")
    {
        Column("status", handover => handover.Status, notNull: true);
        Column("minutes_status", handover => handover.MinutesStatus);
        Column("facility_id", handover => handover.Facility.Id, notNull: true);
        Column("part_id", handover => handover.Facility.PartId);
        Column("decision_id", handover => handover.DecisionId, notNull: true);
        Column("legal_form", handover => handover.LegalForm);
        Column("intended_use", handover => handover.IntendedUse, notNull: true);
        Column("real_use", handover => handover.RealUse);
        Column("giver_id", handover => handover.GiverId, notNull: true);
        Column("receiver_id", handover => handover.ReceiverId, notNull: true);
        Column("decided_area_m2", handover => handover.DecidedAreaM2);
        Column("hand_over_by", handover => handover.HandOverBy);
        Column("regularise_by", handover => handover.RegulariseBy);
        Column("books_updated", handover => handover.BookIncrease != null && handover.BookDecrease != null, notNull: true);
        Column("land_registered", handover => handover.LandRegistration != null, notNull: true);
        Index("facility_id");
        Index("receiver_id");
    }
}

/// <summary>What was handed over before a decision, and until when that had to follow.</summary>
public sealed partial class TemporaryHandoverHistory : BusinessHistory<TemporaryHandover>
{
    public TemporaryHandoverHistory()
        : base("temporary_handover_history")
    {
        Column("status", temporary => temporary.Status, notNull: true);
        Column("facility_id", temporary => temporary.Facility.Id, notNull: true);
        Column("part_id", temporary => temporary.Facility.PartId);
        Column("giver_id", temporary => temporary.GiverId, notNull: true);
        Column("receiver_id", temporary => temporary.ReceiverId, notNull: true);
        Column("intended_use", temporary => temporary.IntendedUse, notNull: true);
        Column("regularise_by", temporary => temporary.RegulariseBy, notNull: true);
        Index("facility_id");
    }
}
