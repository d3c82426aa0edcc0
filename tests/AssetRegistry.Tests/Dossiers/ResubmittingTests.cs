namespace AssetRegistry.Tests.Dossiers;

/// <summary>What was refused or withdrawn is submitted again in the same thread.</summary>
public sealed class ResubmittingTests
{
    [Fact]
    public void A_new_round_begins_and_the_earlier_one_stays_readable()
    {
        var refused = InStatus.RequestIn(DossierStatus.Refused);
        var dossier = InStatus.Resubmitted;

        Assert.Equal((DossierStatus.Submitted, 2, A.Day(45)), (dossier.Status, dossier.Round, dossier.SubmittedOn));
        Assert.Equal((null, null, null, null), (dossier.AcceptedOn, dossier.Appraisal, dossier.Refusal, dossier.ClosedOn));
        Assert.Equal((refused.Id, refused.Number), (dossier.Id, dossier.Number));
        var round = Assert.Single(dossier.EarlierRounds);
        Assert.Equal((1, DossierStatus.Refused, "Không phù hợp quy hoạch", A.Day(30)), (round.Number, round.Outcome, round.Reason, round.EndedOn));
        Assert.Equal((A.Day(10), A.Day(12), "Đủ điều kiện"), (round.SubmittedOn, round.AcceptedOn, round.Appraisal));
    }

    [Fact]
    public void Its_request_is_noted_at_the_facility_again()
    {
        var refused = InStatus.RequestIn(DossierStatus.Refused);

        var submission = DossierDecider.Resubmit(Commands.Resubmit, refused, A.DoanKet, InStatus.Proposer, A.Today);

        Assert.Equal(refused.Id, Assert.Single(submission.Requests).DossierId);
    }

    [Fact]
    public void The_papers_of_all_rounds_stay_in_the_file()
    {
        var before = InStatus.RequestIn(DossierStatus.Refused).Papers;

        Assert.Equal(before, InStatus.Resubmitted.Papers.Take(before.Count));
        Assert.Equal(CommandName.ResubmitDossier, InStatus.Resubmitted.Papers[^1].Step);
    }

    [Fact]
    public void It_must_be_complete_like_the_first_time() =>
        Given(InStatus.RequestIn(DossierStatus.Withdrawn))
            .When(dossier => DossierDecider.Resubmit(
                Commands.Resubmit with { Paper = null, Proposal = Commands.Proposal with { Justification = null } },
                dossier,
                A.DoanKet,
                InStatus.Proposer,
                A.Today))
            .ThenFails<DossierIncompleteException>();

    [Fact]
    public void Only_the_proposer_submits_again() =>
        Given(InStatus.RequestIn(DossierStatus.Refused))
            .When(dossier => DossierDecider.Resubmit(Commands.Resubmit, dossier, A.TaLeng, A.OfficialOf(A.TaLeng), A.Today))
            .ThenFails<NotYourOrganisationException>();
}
