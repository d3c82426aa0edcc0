
namespace AssetRegistry.Api.Assignments;

/// <summary>Documents and projections of assignment proposals.</summary>
public static class AssignmentProposalModule
{
    public static void ConfigureAssignmentProposals(this StoreOptions options)
    {
        options.Projections.Snapshot<AssignmentProposal>(SnapshotLifecycle.Inline);
        options.Schema.For<AssignmentProposal>()
            .UniqueIndex(proposal => proposal.Number)
            .Duplicate(proposal => proposal.Status);
    }
}
