using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Assignments;

[MutationType]
public static class AssignmentProposalMutations
{
    /// <summary>Drafts a proposal for the whole province: the register's own, for people to change and submit.</summary>
    [Error<NotPermittedException>]
    [Error<NothingToAssignException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AssignmentProposal> DraftAssignmentProposalAsync(
        DraftAssignmentProposalInput input, Actor actor, CommandSession command, MatchingReader reader, AssignmentProposalNumbers numbers,
        CancellationToken cancellationToken) =>
        command.ExecuteAsync<AssignmentProposal>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.DraftAssignmentProposal);
            var number = await numbers.NextAsync(command.Today, cancellationToken);
            var drafted = AssignmentProposalDecider.Draft(
                new(command.NewId(), number, command.EffectiveOn(input)),
                await reader.ReadAsync(actor, command.Session, cancellationToken), actor, command.Today);
            command.Session.Events.StartStream<AssignmentProposal>(drafted.ProposalId, drafted);

            return drafted.ProposalId;
        }, cancellationToken);

    /// <summary>Gives a facility of the proposal to another request, or to nobody. Passing over an earlier class needs a paper.</summary>
    [Error<NotPermittedException>]
    [Error<AssignmentProposalNotFoundException>]
    [Error<AssignmentProposalNotInStatusException>]
    [Error<FacilityNotInProposalException>]
    [Error<RequestNotInProposalException>]
    [Error<PairingImpossibleException>]
    [Error<PriorityClassSkippedException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AssignmentProposal> ChangeAssignmentPairingAsync(
        ChangeAssignmentPairingInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.ChangeAssignmentPairing,
            input,
            actor,
            proposal => AssignmentProposalDecider.ChangePairing(
                new(
                    input.ProposalId, new(input.FacilityId, input.PartId), input.DossierId, input.Reason, input.Paper?.ToPaper(), command.EffectiveOn(input)),
                proposal, actor, command.Today),
            cancellationToken);

    /// <summary>Brings a proposal to the present situation; what people paired by hand stays as far as it still can.</summary>
    [Error<NotPermittedException>]
    [Error<AssignmentProposalNotFoundException>]
    [Error<AssignmentProposalNotInStatusException>]
    [Error<NothingToAssignException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AssignmentProposal> RefreshAssignmentProposalAsync(
        RefreshAssignmentProposalInput input, Actor actor, CommandSession command, MatchingReader reader, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.RefreshAssignmentProposal,
            input,
            actor,
            async proposal => AssignmentProposalDecider.Refresh(
                new(input.ProposalId, command.EffectiveOn(input)), proposal,
                await reader.ReadAsync(actor, command.Session, cancellationToken), actor, command.Today),
            cancellationToken);

    /// <summary>Submits a proposal to the finance department and the province.</summary>
    [Error<NotPermittedException>]
    [Error<AssignmentProposalNotFoundException>]
    [Error<AssignmentProposalNotInStatusException>]
    [Error<AssignmentProposalEmptyException>]
    [Error<AssignmentProposalStaleException>]
    [Error<PriorityClassSkippedException>]
    [Error<PaperRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AssignmentProposal> SubmitAssignmentProposalAsync(
        SubmitAssignmentProposalInput input, Actor actor, CommandSession command, MatchingReader reader, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.SubmitAssignmentProposal,
            input,
            actor,
            async proposal => AssignmentProposalDecider.Submit(
                new(input.ProposalId, input.Paper.ToPaper(), command.EffectiveOn(input)), proposal,
                await reader.SituationOfAsync(proposal, actor, command.Session, cancellationToken), actor, command.Today, command.Rules),
            cancellationToken);

    /// <summary>Accepts a submitted proposal: its pairings can be decided, each by its dossier. Nothing is decided by it.</summary>
    [Error<NotPermittedException>]
    [Error<AssignmentProposalNotFoundException>]
    [Error<AssignmentProposalNotInStatusException>]
    [Error<AssignmentProposalFourEyesException>]
    [Error<AssignmentProposalStaleException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AssignmentProposal> AcceptAssignmentProposalAsync(
        AcceptAssignmentProposalInput input, Actor actor, CommandSession command, MatchingReader reader, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.AcceptAssignmentProposal,
            input,
            actor,
            async proposal => AssignmentProposalDecider.Accept(
                new(input.ProposalId, input.Paper?.ToPaper(), command.EffectiveOn(input)), proposal,
                await reader.SituationOfAsync(proposal, actor, command.Session, cancellationToken), actor, command.Today),
            cancellationToken);

    /// <summary>Sends a submitted proposal back to be changed, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<AssignmentProposalNotFoundException>]
    [Error<AssignmentProposalNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AssignmentProposal> ReturnAssignmentProposalAsync(
        ReturnAssignmentProposalInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.ReturnAssignmentProposal,
            input,
            actor,
            proposal => AssignmentProposalDecider.Return(
                new(input.ProposalId, input.Reason, input.Paper?.ToPaper(), command.EffectiveOn(input)), proposal, actor, command.Today),
            cancellationToken);

    /// <summary>Gives a proposal up, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<AssignmentProposalNotFoundException>]
    [Error<AssignmentProposalNotInStatusException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<AssignmentProposal> DiscardAssignmentProposalAsync(
        DiscardAssignmentProposalInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.DiscardAssignmentProposal,
            input,
            actor,
            proposal => AssignmentProposalDecider.Discard(
                new(input.ProposalId, input.Reason, command.EffectiveOn(input)), proposal, actor, command.Today),
            cancellationToken);
}
