using AssetRegistry.Tests.Decisions;

namespace AssetRegistry.Tests.Assignments;

/// <summary>A proposal brought to a status by the real decider: a ward and a school need the one building, which goes to the ward; a second stands free.</summary>
internal static class Proposals
{
    public static readonly OfferedSpace Wanted = Matchable.Space(1, 500);
    public static readonly OfferedSpace Remote = Matchable.Space(2, 500, Matchable.MuongKim);
    public static readonly PendingRequest Ward = Matchable.Need(1, rank: 1);
    public static readonly PendingRequest School = Matchable.Need(2, rank: 2);

    public static readonly MatchingInputs Inputs = MatchingInputs.Of([Wanted, Remote], [Ward, School]);
    public static readonly MatchingSituation Unchanged = new(Inputs, [], []);

    public static readonly DraftAssignmentProposal Draft = new(A.Id(900), "PA-2025-0001", A.Day(20));

    /// <summary>Leaves the building free: needs no paper, since no later class gets it.</summary>
    public static readonly ChangeAssignmentPairing Free = new(A.Id(900), Wanted.Key, null, "Chờ kiểm định", null, A.Day(21));

    /// <summary>Gives the building to the school, over the ward.</summary>
    public static readonly ChangeAssignmentPairing PassOver =
        new(A.Id(900), Wanted.Key, School.DossierId, "Trường đang học nhờ", A.Paper(PaperKind.OfficialLetter, 21), A.Day(21));

    public static readonly RefreshAssignmentProposal Refresh = new(A.Id(900), A.Day(22));
    public static readonly SubmitAssignmentProposal Submit = new(A.Id(900), A.Paper(PaperKind.Submission, 23), A.Day(23));
    public static readonly AcceptAssignmentProposal Accept = new(A.Id(900), null, A.Day(24));
    public static readonly ReturnAssignmentProposal Return = new(A.Id(900), "Xem lại điểm trường", null, A.Day(24));
    public static readonly DiscardAssignmentProposal Discard = new(A.Id(900), "Lập lại sau kiểm kê", A.Day(24));

    public static AssignmentProposal In(AssignmentProposalStatus status) => status switch
    {
        AssignmentProposalStatus.Draft => AssignmentProposal.Create(
            AssignmentProposalDecider.Draft(Draft, Inputs, A.LandFundOfficer, A.Today)),
        AssignmentProposalStatus.Submitted => Submitted(In(AssignmentProposalStatus.Draft)),
        AssignmentProposalStatus.Returned => After(AssignmentProposalStatus.Submitted, p =>
            p.Apply(AssignmentProposalDecider.Return(Return, p, A.Appraiser, A.Today))),
        AssignmentProposalStatus.Accepted => After(AssignmentProposalStatus.Submitted, p =>
            p.Apply(AssignmentProposalDecider.Accept(Accept, p, Unchanged, A.Decider, A.Today))),
        AssignmentProposalStatus.CarriedOut => After(AssignmentProposalStatus.Accepted, p =>
            p.Apply(Decide(p, A.Holding(Role.ProvinceDecider, A.Province)).CarriedOut!)),
        _ => After(AssignmentProposalStatus.Draft, p =>
            p.Apply(AssignmentProposalDecider.Discard(Discard, p, A.LandFundOfficer, A.Today))),
    };

    public static AssignmentProposal Changed(ChangeAssignmentPairing change, AssignmentProposal? proposal = null)
    {
        var before = proposal ?? In(AssignmentProposalStatus.Draft);
        return before.Apply(AssignmentProposalDecider.ChangePairing(change, before, A.LandFundOfficer, A.Today));
    }

    public static AssignmentProposal Submitted(AssignmentProposal proposal, MatchingSituation? now = null) => proposal.Apply(
        AssignmentProposalDecider.Submit(Submit, proposal, now ?? new(proposal.Inputs, [], []), A.LandFundOfficer, A.Today));

    /// <summary>The decision that gives the ward the building, by the proposal.</summary>
    public static DecisionOutcome Decide(AssignmentProposal proposal, Actor actor, int day = 30)
    {
        var (dossier, facility) = Ground.Asked(A.Surplus(1, A.HealthDepartment), A.DoanKet, 501);
        return DecisionDecider.Issue(
            Ground.Command(new ItemToDecide(facility.Id, null, A.Id(801), null, null)) with { Paper = A.Paper(PaperKind.Decision, day), EffectiveOn = A.Day(day) },
            Ground.Of([dossier], [facility]) with { Proposal = proposal },
            actor,
            A.Today);
    }

    private static AssignmentProposal After(AssignmentProposalStatus earlier, Func<AssignmentProposal, AssignmentProposal> step) => step(In(earlier));
}
