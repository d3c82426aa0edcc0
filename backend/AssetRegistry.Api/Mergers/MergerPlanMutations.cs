using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Mergers;

[MutationType]
public static class MergerPlanMutations
{
    /// <summary>Drafts a merger plan.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanFaultyException>]
    [Error<DuplicateOrganisationCodeException>]
    [Error<BoundaryRejectedException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<DateBeforePreviousStepException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> DraftMergerPlanAsync(
        DraftMergerPlanInput input, Actor actor, CommandSession command, MergerPlanNumbers numbers, CancellationToken cancellationToken) =>
        command.ExecuteAsync<MergerPlan>(input, actor, async () =>
        {
            CommandPermissions.Demand(actor, CommandName.DraftMergerPlan);
            var content = input.Content.ToContent(command.NewId);
            var drafted = MergerPlanDecider.Draft(
                new(command.NewId(), await numbers.NextAsync(command.Today, cancellationToken), content, command.EffectiveOn(input)),
                await command.Session.UnitsOfAsync(content, cancellationToken), actor, command.Today);
            command.Session.Events.StartStream<MergerPlan>(drafted.PlanId, drafted);

            return drafted.PlanId;
        }, cancellationToken);

    /// <summary>Says where a record of the queue goes.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<MergerDoubtNotFoundException>]
    [Error<MergerDestinationImpossibleException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<FieldRequiredException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> SettleMergerDoubtAsync(
        SettleMergerDoubtInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.SettleMergerDoubt,
            input,
            actor,
            async plan => MergerPlanDecider.Settle(
                new(input.Subject, input.Key, input.ToUnitId, input.Reason, command.EffectiveOn(input)), plan,
                MergerPreview.Of(plan, await command.Session.SituationOfAsync(plan, actor, cancellationToken)), actor, command.Today),
            cancellationToken);

    /// <summary>Replaces what a plan says; it must be checked anew.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<MergerPlanFaultyException>]
    [Error<DuplicateOrganisationCodeException>]
    [Error<BoundaryRejectedException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> ReviseMergerPlanAsync(
        ReviseMergerPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.ReviseMergerPlan,
            input,
            actor,
            async plan =>
            {
                var content = input.Content.ToContent(command.NewId);

                return MergerPlanDecider.Revise(
                    new(content, command.EffectiveOn(input)), plan, await command.Session.UnitsOfAsync(content, cancellationToken), actor, command.Today);
            },
            cancellationToken);

    /// <summary>Declares a plan complete: nothing in it is doubtful, and what it moves is counted.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<MergerDoubtsOpenException>]
    [Error<MergerPlanFaultyException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> CheckMergerPlanAsync(
        CheckMergerPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.CheckMergerPlan,
            input,
            actor,
            async plan => MergerPlanDecider.Check(
                new(command.EffectiveOn(input)), plan, await command.Session.SituationOfAsync(plan, actor, cancellationToken), actor, command.Today),
            cancellationToken);

    /// <summary>Approves a checked plan. Whoever had a hand in it cannot, whatever the role.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<MergerPlanFourEyesException>]
    [Error<MergerDoubtsOpenException>]
    [Error<MergerPlanFaultyException>]
    [Error<PaperRequiredException>]
    [Error<FieldRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> ApproveMergerPlanAsync(
        ApproveMergerPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.ApproveMergerPlan,
            input,
            actor,
            async plan => MergerPlanDecider.Approve(
                new(input.Paper.ToPaper(), command.EffectiveOn(input)), plan,
                await command.Session.SituationOfAsync(plan, actor, cancellationToken), actor, command.Today),
            cancellationToken);

    /// <summary>Sends a checked or approved plan back to be changed, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<FieldRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> ReturnMergerPlanAsync(
        ReturnMergerPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.ReturnMergerPlan,
            input,
            actor,
            plan => Task.FromResult<IBusinessEvent>(
                MergerPlanDecider.Return(new(input.Reason, command.EffectiveOn(input)), plan, actor, command.Today)),
            cancellationToken);

    /// <summary>Gives a plan up, with the reason.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<FieldRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> DiscardMergerPlanAsync(
        DiscardMergerPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.StepAsync(
            CommandName.DiscardMergerPlan,
            input,
            actor,
            plan => Task.FromResult<IBusinessEvent>(
                MergerPlanDecider.Discard(new(input.Reason, command.EffectiveOn(input)), plan, actor, command.Today)),
            cancellationToken);

    /// <summary>Carries out the next part of an approved plan: once more until its status is EXECUTED. Whatever stops it in between, the next call goes on.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<MergerNotYetDueException>]
    [Error<MergerDoubtsOpenException>]
    [Error<MergerPlanFaultyException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> ExecuteMergerPlanAsync(
        ExecuteMergerPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.BatchAsync(
            CommandName.ExecuteMergerPlan,
            input,
            actor,
            plan => command.Session.NextBatchAsync(plan, command.EffectiveOn(input), actor, command.Today, cancellationToken),
            cancellationToken);

    /// <summary>Takes back the last part that still stands, by new events: once more until the status is UNDONE.</summary>
    [Error<NotPermittedException>]
    [Error<MergerPlanNotFoundException>]
    [Error<MergerPlanNotInStatusException>]
    [Error<MergerUndoTooLateException>]
    [Error<MergerHasNewcomersException>]
    [Error<FieldRequiredException>]
    [Error<DateBeforePreviousStepException>]
    [Error<StaleVersionException>]
    [Error<DateInFutureException>]
    [Error<IdempotencyKeyReusedException>]
    public static Task<MergerPlan> UndoMergerPlanAsync(
        UndoMergerPlanInput input, Actor actor, CommandSession command, CancellationToken cancellationToken) =>
        command.BatchAsync(
            CommandName.UndoMergerPlan,
            input,
            actor,
            plan => command.Session.UndoingBatchAsync(
                plan, input.Reason, command.EffectiveOn(input), actor, command.Today, cancellationToken),
            cancellationToken);
}
