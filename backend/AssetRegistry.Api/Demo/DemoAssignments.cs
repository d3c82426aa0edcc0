namespace AssetRegistry.Api.Demo;

/// <summary>The land fund centre proposes to whom the surplus goes that communes and agencies have asked for; the province has yet to answer.</summary>
public sealed class DemoAssignments(DemoStage stage, DemoPapers papers)
{
    // After the requests of December have come in and the first of them are decided, so that the proposal is of what is still open.
    private static readonly DateOnly Day = new(2025, 12, 18);

    public IEnumerable<DemoStep> Steps()
    {
        AssignmentProposal? proposal = null;
        yield return new(DemoCalendar.At(Day, 60), async token => proposal = await stage.DraftProposalAsync(token));
        yield return new(DemoCalendar.At(Day, 90), async token => proposal = await stage.SubmitProposalAsync(
            proposal!, papers.Next(PaperKind.Submission, DemoOrganisations.LandFundCentre, stage.Today), token));
    }
}
