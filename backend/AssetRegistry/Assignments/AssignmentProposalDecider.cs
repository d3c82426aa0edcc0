using AssetRegistry.Access;
using AssetRegistry.Rules;

namespace AssetRegistry.Assignments;

/// <summary>The rules of assignment proposals.</summary>
public static partial class AssignmentProposalDecider
{
    /// <param name="command">The draft.</param>
    /// <param name="inputs">What can be given and is asked for now.</param>
    /// <param name="actor">Who drafts it.</param>
    /// <param name="today">The day of recording.</param>
    public static AssignmentProposalDrafted Draft(DraftAssignmentProposal command, MatchingInputs inputs, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.DraftAssignmentProposal);
        DemandSomethingToAssign(inputs);
        return new(
            command.ProposalId,
            command.Number,
            inputs,
            ProvinceMatching.Propose(FitTable.Of(inputs)),
            Provenance.Of(actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn")));
    }

    public static AssignmentPairingChanged ChangePairing(
        ChangeAssignmentPairing command, AssignmentProposal proposal, Actor actor, DateOnly today)
    {
        Demand(CommandName.ChangeAssignmentPairing, proposal, actor, command.EffectiveOn, today);
        var reason = Require.Text(command.Reason, "reason");
        var paper = Require.OptionalPaper(command.Paper, today);
        var space = proposal.Inputs.FindSpace(command.Space)
            ?? throw new FacilityNotInProposalException(proposal.Id, proposal.Number, command.Space);
        var request = command.DossierId is { } dossierId ? DemandPossible(proposal, space, dossierId) : null;
        var skips = UnjustifiedSkips(proposal, FitTable.Of(proposal.Inputs), proposal.PairingsAfter(space.Key, request?.DossierId, reason));
        if (skips.Count > 0 && paper is null)
        {
            throw new PriorityClassSkippedException(proposal.Number, skips);
        }

        return new(
            proposal.Id,
            proposal.Number,
            space.Key,
            space.Number,
            space.Name,
            request?.DossierId,
            request?.Number,
            request?.RequesterName,
            [.. skips.Select(Skipped)],
            Provenance.Of(actor, command.EffectiveOn, paper, reason));
    }

    /// <param name="command">The refreshing.</param>
    /// <param name="proposal">What is refreshed.</param>
    /// <param name="inputs">What can be given and is asked for now.</param>
    /// <param name="actor">Who refreshes it.</param>
    /// <param name="today">The day of recording.</param>
    public static AssignmentProposalRefreshed Refresh(
        RefreshAssignmentProposal command, AssignmentProposal proposal, MatchingInputs inputs, Actor actor, DateOnly today)
    {
        Demand(CommandName.RefreshAssignmentProposal, proposal, actor, command.EffectiveOn, today);
        DemandSomethingToAssign(inputs);
        var byHand = proposal.Pairings.Where(pairing => pairing.ByHand).ToList();
        var fits = FitTable.Of(inputs);
        var kept = byHand.Where(pairing => CanStay(pairing, inputs)).ToList();
        var pairings = ProvinceMatching.ProposeAround(fits, kept, proposal.HeldFree);

        // A newer request of an earlier class ends what people had arranged against it without knowing of it.
        while (UnjustifiedSkips(proposal, fits, pairings) is { Count: > 0 } skips)
        {
            _ = kept.RemoveAll(pairing => skips.Any(skip => skip.Space.Key == pairing.Space));
            pairings = ProvinceMatching.ProposeAround(fits, kept, proposal.HeldFree);
        }

        return new(
            proposal.Id,
            proposal.Number,
            inputs,
            pairings,
            [.. byHand.Except(kept).Select(pairing => Dropped(pairing, proposal.Inputs))],
            Provenance.Of(actor, command.EffectiveOn));
    }

    /// <param name="command">The submission.</param>
    /// <param name="proposal">What is submitted.</param>
    /// <param name="now">The present situation.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static AssignmentProposalSubmitted Submit(
        SubmitAssignmentProposal command, AssignmentProposal proposal, MatchingSituation now, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        Demand(CommandName.SubmitAssignmentProposal, proposal, actor, command.EffectiveOn, today);
        var paper = Require.Paper(command.Paper, CommandName.SubmitAssignmentProposal, rules, command.EffectiveOn, today);
        if (proposal.Pairings.Count == 0)
        {
            throw new AssignmentProposalEmptyException(proposal.Id, proposal.Number);
        }

        DemandFresh(proposal, StaleInput.Of(proposal, now));
        if (UnjustifiedSkips(proposal, FitTable.Of(proposal.Inputs), proposal.Pairings) is { Count: > 0 } skips)
        {
            throw new PriorityClassSkippedException(proposal.Number, skips);
        }

        return new(
            proposal.Id,
            proposal.Number,
            proposal.Pairings.Count,
            proposal.Inputs.Requests.Count - proposal.Pairings.Count,
            Provenance.Of(actor, command.EffectiveOn, paper));
    }

    /// <param name="command">The acceptance.</param>
    /// <param name="proposal">What is accepted.</param>
    /// <param name="now">The present situation; what has come in since the submission does not hinder, what its pairings rest on must still be there.</param>
    /// <param name="actor">Who accepts it.</param>
    /// <param name="today">The day of recording.</param>
    public static AssignmentProposalAccepted Accept(
        AcceptAssignmentProposal command, AssignmentProposal proposal, MatchingSituation now, Actor actor, DateOnly today)
    {
        Demand(CommandName.AcceptAssignmentProposal, proposal, actor, command.EffectiveOn, today);
        DemandFresh(proposal, [.. StaleInput.Of(proposal, now).Where(stale => stale.IsPaired)]);
        return new(proposal.Id, proposal.Number, Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    public static AssignmentProposalReturned Return(
        ReturnAssignmentProposal command, AssignmentProposal proposal, Actor actor, DateOnly today)
    {
        Demand(CommandName.ReturnAssignmentProposal, proposal, actor, command.EffectiveOn, today);
        return new(proposal.Id, proposal.Number, Provenance.Of(
            actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today), Require.Text(command.Reason, "reason")));
    }

    public static AssignmentProposalDiscarded Discard(
        DiscardAssignmentProposal command, AssignmentProposal proposal, Actor actor, DateOnly today)
    {
        Demand(CommandName.DiscardAssignmentProposal, proposal, actor, command.EffectiveOn, today);
        return new(proposal.Id, proposal.Number, Provenance.Of(
            actor, command.EffectiveOn, reason: Require.Text(command.Reason, "reason")));
    }

    private static void Demand(CommandName command, AssignmentProposal proposal, Actor actor, DateOnly effectiveOn, DateOnly today)
    {
        CommandPermissions.Demand(actor, command);
        DemandPossible(command, proposal);
        DemandFourEyes(command, proposal, actor);
        _ = Require.NotInFuture(effectiveOn, today, "effectiveOn");
        _ = Require.NotBefore(effectiveOn, proposal.LastStepOn, "effectiveOn");
    }

    private static void DemandSomethingToAssign(MatchingInputs inputs)
    {
        if (inputs.Spaces.Count == 0 || inputs.Requests.Count == 0)
        {
            throw new NothingToAssignException(inputs.Spaces.Count, inputs.Requests.Count);
        }
    }

    private static PendingRequest DemandPossible(AssignmentProposal proposal, OfferedSpace space, Guid dossierId)
    {
        var request = proposal.Inputs.FindNeed(dossierId, space.Key)
            ?? proposal.Inputs.Requests.FirstOrDefault(request => request.DossierId == dossierId)
            ?? throw new RequestNotInProposalException(proposal.Id, proposal.Number, dossierId);
        var impossible = SpaceFit.Of(space, request).Misfits.FirstOrDefault(misfit => misfit.Weight is MisfitWeight.Impossible);
        return impossible is null
            ? request
            : throw new PairingImpossibleException(space.Number, request.Number, impossible.Kind, impossible.Text);
    }

    private static void DemandFresh(AssignmentProposal proposal, IReadOnlyList<StaleInput> stale)
    {
        if (stale.Count > 0)
        {
            throw new AssignmentProposalStaleException(proposal.Id, proposal.Number, stale);
        }
    }

    private static List<PrioritySkip> UnjustifiedSkips(
        AssignmentProposal proposal, FitTable fits, IReadOnlyList<AssignmentPairing> pairings)
    {
        var justified = proposal.JustifiedSkips.Select(skip => skip.Skipped).ToHashSet();
        return [.. PrioritySkip.In(fits, pairings).Where(skip => !justified.Contains(Skipped(skip)))];
    }

    private static SkippedRequest Skipped(PrioritySkip skip) =>
        new(skip.Space.Key, skip.GivenTo.DossierId, skip.Skipped.DossierId, skip.Skipped.Number);

    private static bool CanStay(AssignmentPairing pairing, MatchingInputs inputs) =>
        inputs.FindSpace(pairing.Space) is { } space
        && inputs.FindNeed(pairing.DossierId, pairing.Space) is { } request
        && SpaceFit.Of(space, request).IsPossible;

    private static DroppedPairing Dropped(AssignmentPairing pairing, MatchingInputs inputs) => new(
        pairing.Space,
        inputs.FindSpace(pairing.Space)?.Number ?? "",
        pairing.DossierId,
        inputs.FindNeed(pairing.DossierId, pairing.Space)?.Number ?? "");
}
