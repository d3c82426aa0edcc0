using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Decisions;

/// <summary>Documents and projections of decisions and delegations.</summary>
public static class DecisionModule
{
    public static void ConfigureDecisions(this StoreOptions options)
    {
        options.Projections.Snapshot<Decision>(SnapshotLifecycle.Inline);
        options.Projections.Snapshot<Delegation>(SnapshotLifecycle.Inline);
        options.Projections.Add(new DecisionHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Decision>()
            .Duplicate(decision => decision.Status)
            .Duplicate(decision => decision.DecidedOn)
            .GinIndexJsonData();
    }
}

/// <summary>Which decisions held, and how many of their items.</summary>
public sealed partial class DecisionHistory : BusinessHistory<Decision>
{
    public DecisionHistory()
        : base("decision_history")
    {
        Column("status", decision => decision.Status, notNull: true);
        Column("legal_form", decision => decision.LegalForm, notNull: true);
        Column("issuer_id", decision => decision.IssuerId, notNull: true);
        Column("decided_on", decision => decision.DecidedOn, notNull: true);
        Column("is_late", decision => decision.IsLate, notNull: true);
        Column("items", decision => decision.Items.Count, notNull: true);
        Column("items_in_force", decision => decision.ItemsInForce.Count, notNull: true);
    }
}
