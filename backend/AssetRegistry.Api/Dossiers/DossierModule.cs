using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Dossiers;

/// <summary>Documents and projections of dossiers.</summary>
public static class DossierModule
{
    public static void ConfigureDossiers(this StoreOptions options)
    {
        options.Projections.Snapshot<Dossier>(SnapshotLifecycle.Inline);
        options.Projections.Add(new DossierHistory(), ProjectionLifecycle.Inline);
        options.Schema.For<Dossier>()
            .UniqueIndex(dossier => dossier.Number)
            .UniqueIndex(dossier => dossier.OpenNeedKey)
            .Duplicate(dossier => dossier.Status)
            .Duplicate(dossier => dossier.ProposerId)
            .Duplicate(dossier => dossier.SubmittedOn)
            .GinIndexJsonData();
    }
}

/// <summary>Which dossiers lay where, and how far they had come.</summary>
public sealed partial class DossierHistory : BusinessHistory<Dossier>
{
    public DossierHistory()
        : base("dossier_history")
    {
        Column("kind", dossier => dossier.Kind, notNull: true);
        Column("status", dossier => dossier.Status, notNull: true);
        Column("proposer_id", dossier => dossier.ProposerId, notNull: true);
        Column("receiver_id", dossier => dossier.ReceiverId);
        Column("round", dossier => dossier.Round, notNull: true);
        Column("submitted_on", dossier => dossier.IsSubmitted ? dossier.SubmittedOn : (DateOnly?)null);
        Column("accepted_on", dossier => dossier.AcceptedOn);
        Column("decided_on", dossier => dossier.DecidedOn);
        Column("closed_on", dossier => dossier.ClosedOn);
        // By the packs that come with the program; null while the clock stands still.
        Column("due_on", dossier => DossierClock.Of(dossier, RuleBook.Bundled, dossier.LastStepOn)?.DueOn);
        Column("clock_spans", dossier => JsonSerializer.Serialize(dossier.ClockSpans, StoreSetup.Json), notNull: true);
        Index("proposer_id");
    }
}
