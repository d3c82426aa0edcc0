using AssetRegistry.Access;
using AssetRegistry.Boundaries;

namespace AssetRegistry.Mergers;

/// <summary>The rules of merger plans up to their execution.</summary>
public static partial class MergerPlanDecider
{
    /// <param name="command">The draft.</param>
    /// <param name="units">The units its lines are about.</param>
    /// <param name="actor">Who drafts it.</param>
    /// <param name="today">The day of recording.</param>
    public static MergerPlanDrafted Draft(DraftMergerPlan command, IReadOnlyList<AdministrativeUnit> units, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.DraftMergerPlan);

        return new(
            command.PlanId,
            command.Number,
            Checked(command.Content, units, today),
            Provenance.Of(actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn")));
    }

    /// <param name="command">What the plan says from now on.</param>
    /// <param name="plan">Which plan.</param>
    /// <param name="units">The units its lines are about.</param>
    /// <param name="actor">Who revises it.</param>
    /// <param name="today">The day of recording.</param>
    public static MergerPlanRevised Revise(
        ReviseMergerPlan command, MergerPlan plan, IReadOnlyList<AdministrativeUnit> units, Actor actor, DateOnly today)
    {
        Demand(CommandName.ReviseMergerPlan, plan, actor, command.EffectiveOn, today);

        return new(plan.Id, plan.Number, Checked(command.Content, units, today), Provenance.Of(actor, command.EffectiveOn));
    }

    /// <param name="command">Where the record goes.</param>
    /// <param name="plan">By which plan.</param>
    /// <param name="preview">What the plan moves now.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="today">The day of recording.</param>
    public static MergerDoubtSettled Settle(SettleMergerDoubt command, MergerPlan plan, MergerPreview preview, Actor actor, DateOnly today)
    {
        Demand(CommandName.SettleMergerDoubt, plan, actor, command.EffectiveOn, today);
        var move = preview.Find(command.Subject, command.Key);

        // What was approved stays as approved: while the plan is executed only what has come up since can be settled.
        if (move is not { Doubt: { } doubt } || (plan.Status is MergerPlanStatus.Executing && !move.IsOpen))
        {
            throw new MergerDoubtNotFoundException(plan.Number, command.Key);
        }

        if (!move.Candidates.Contains(command.ToUnitId))
        {
            throw new MergerDestinationImpossibleException(
                plan.Number, move.Name, [.. move.Candidates.Select(plan.Content.FindUnit).OfType<PlannedUnit>().Select(unit => unit.FullName)]);
        }

        return new(
            plan.Id,
            plan.Number,
            move.Subject,
            move.Key,
            move.Name,
            doubt,
            command.ToUnitId,
            plan.Content.FindUnit(command.ToUnitId)!.FullName,
            Provenance.Of(actor, command.EffectiveOn, reason: Require.Text(command.Reason, "reason")));
    }

    /// <param name="command">The check.</param>
    /// <param name="plan">Which plan.</param>
    /// <param name="situation">What it is held against.</param>
    /// <param name="actor">Who checks it.</param>
    /// <param name="today">The day of recording.</param>
    public static MergerPlanChecked Check(CheckMergerPlan command, MergerPlan plan, MergerSituation situation, Actor actor, DateOnly today)
    {
        Demand(CommandName.CheckMergerPlan, plan, actor, command.EffectiveOn, today);
        var preview = DemandSettled(plan, situation);

        return new(plan.Id, plan.Number, preview.Counts, Provenance.Of(actor, command.EffectiveOn));
    }

    /// <param name="command">The approval.</param>
    /// <param name="plan">Which plan.</param>
    /// <param name="situation">What it is held against now; what has come up since the check must be settled first.</param>
    /// <param name="actor">Who approves it: nobody who had a hand in it.</param>
    /// <param name="today">The day of recording.</param>
    public static MergerPlanApproved Approve(ApproveMergerPlan command, MergerPlan plan, MergerSituation situation, Actor actor, DateOnly today)
    {
        Demand(CommandName.ApproveMergerPlan, plan, actor, command.EffectiveOn, today);
        _ = DemandSettled(plan, situation);

        return new(
            plan.Id,
            plan.Number,
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.ApproveMergerPlan, today)));
    }

    public static MergerPlanReturned Return(ReturnMergerPlan command, MergerPlan plan, Actor actor, DateOnly today)
    {
        Demand(CommandName.ReturnMergerPlan, plan, actor, command.EffectiveOn, today);

        return new(plan.Id, plan.Number, Provenance.Of(actor, command.EffectiveOn, reason: Require.Text(command.Reason, "reason")));
    }

    public static MergerPlanDiscarded Discard(DiscardMergerPlan command, MergerPlan plan, Actor actor, DateOnly today)
    {
        Demand(CommandName.DiscardMergerPlan, plan, actor, command.EffectiveOn, today);

        return new(plan.Id, plan.Number, Provenance.Of(actor, command.EffectiveOn, reason: Require.Text(command.Reason, "reason")));
    }

    private static void Demand(CommandName command, MergerPlan plan, Actor actor, DateOnly effectiveOn, DateOnly today)
    {
        CommandPermissions.Demand(actor, command);
        if (MergerPlanMoves.Next(command, plan.Status).Count == 0)
        {
            throw new MergerPlanNotInStatusException(plan.Id, plan.Number, plan.Status, command);
        }

        if (MergerPlanMoves.IsOwnWork(plan, command, actor))
        {
            throw new MergerPlanFourEyesException(plan.Id, plan.Number, actor.Account);
        }

        _ = Require.NotInFuture(effectiveOn, today, "effectiveOn");
        _ = Require.NotBefore(effectiveOn, plan.LastStepOn, "effectiveOn");
    }

    private static MergerPlanContent Checked(MergerPlanContent content, IReadOnlyList<AdministrativeUnit> units, DateOnly today)
    {
        _ = Require.NotBefore(content.UndoUntil, content.EffectiveOn, "undoUntil");
        var sound = content with
        {
            Name = Require.Text(content.Name, "name"),
            LegalAct = Require.Paper(content.LegalAct, CommandName.DraftMergerPlan, today),
        };

        return MergerPlanProblems.Of(sound, units) is { Count: > 0 } problems ? throw new MergerPlanFaultyException(problems) : sound;
    }

    private static MergerPreview DemandSettled(MergerPlan plan, MergerSituation situation)
    {
        var preview = MergerPreview.Of(plan, situation);
        if (preview.Doubtful is { Count: > 0 } doubtful)
        {
            throw new MergerDoubtsOpenException(plan.Id, plan.Number, doubtful);
        }

        return MergerSuccession.ProblemsOf(plan, situation, preview) is { Count: > 0 } problems
            ? throw new MergerPlanFaultyException(problems)
            : preview;
    }
}
