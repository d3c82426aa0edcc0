using System.Diagnostics;
using AssetRegistry.Accounts;
using AssetRegistry.Assignments;
using AssetRegistry.Attachments;
using AssetRegistry.Audit;
using AssetRegistry.Boundaries;
using AssetRegistry.Custody;
using AssetRegistry.Decisions;
using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Handovers;
using AssetRegistry.Housing;
using AssetRegistry.Importing;
using AssetRegistry.Mergers;
using AssetRegistry.Offices;
using AssetRegistry.Organisations;
using AssetRegistry.Reports;
using AssetRegistry.Rules;

namespace AssetRegistry;

/// <summary>One sentence per recorded fact, for timelines.</summary>
public static class FactText
{
    public static LocalizedText Describe(IBusinessEvent fact) => fact.Provenance.Because?.InWords() is { } because
        ? new(Sentence(fact).Vietnamese + because.Vietnamese, Sentence(fact).English + because.English)
        : Sentence(fact);

    private static LocalizedText Sentence(IBusinessEvent fact) =>
        BoundaryFacts.Describe(fact)
        ?? RuleFacts.Describe(fact)
        ?? OrganisationFacts.Describe(fact)
        ?? AccountFacts.Describe(fact)
        ?? OfficeFacts.Describe(fact)
        ?? FacilityFacts.Describe(fact)
        ?? DossierFacts.Describe(fact)
        ?? AssignmentProposalFacts.Describe(fact)
        ?? MergerPlanFacts.Describe(fact)
        ?? DecisionFacts.Describe(fact)
        ?? HandoverFacts.Describe(fact)
        ?? CustodyFacts.Describe(fact)
        ?? AttachmentFacts.Describe(fact)
        ?? HousingFacts.Describe(fact)
        ?? ReportFacts.Describe(fact)
        ?? ImportFacts.Describe(fact)
        ?? AuditFacts.Describe(fact)
        ?? throw new UnreachableException($"{fact.GetType().Name} has no sentence; add one to the facts of its noun.");

    /// <summary>" (căn cứ Quyết định số 12/QĐ-UBND ngày 10/09/2025)", or nothing when no paper was given.</summary>
    internal static LocalizedText ByPaper(IBusinessEvent fact) => fact.Provenance.Paper is not { } paper
        ? new("", "")
        : new(
            $" (căn cứ {paper.Kind.InWords().Vietnamese} số {paper.Number} ngày {Wording.Date(paper.Date).Vietnamese})",
            $" ({paper.Kind.InWords().English} {paper.Number} of {Wording.Date(paper.Date).English})");
}
