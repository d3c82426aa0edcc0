using AssetRegistry.Access;

namespace AssetRegistry.Mergers;

public static partial class MergerPlanDecider
{
    /// <summary>How many organisations, and how many facilities, one batch moves.</summary>
    public const int BatchSize = 100;

    /// <summary>
    /// The next part of the execution: first the new units and their committees, then organisations with their rights, then facilities with what
    /// belongs to them; with the last part the former units end. What has been moved is no longer found, so the same question asked again goes on where it ended.
    /// </summary>
    /// <param name="command">The execution.</param>
    /// <param name="plan">Which plan.</param>
    /// <param name="situation">What is recorded in its units now.</param>
    /// <param name="actor">Who executes it.</param>
    /// <param name="today">The day of recording.</param>
    public static MergerBatch Execute(ExecuteMergerPlan command, MergerPlan plan, MergerSituation situation, Actor actor, DateOnly today)
    {
        Demand(CommandName.ExecuteMergerPlan, plan, actor, command.EffectiveOn, today);
        if (plan.Content.EffectiveOn > today)
        {
            throw new MergerNotYetDueException(plan.Id, plan.Number, plan.Content.EffectiveOn);
        }

        var preview = DemandSettled(plan, situation);
        var succession = new MergerSuccession(plan, situation, actor, today);
        var organisations = preview.Of(MergerSubject.Organisation);
        var places = preview.Places;
        var (stage, left) = (plan.Status, organisations.Count, places.Count) switch
        {
            (MergerPlanStatus.Approved, _, _) => (MergerStage.Units, organisations.Count + places.Count),
            (_, > 0, _) => (MergerStage.Organisations, Math.Max(organisations.Count - BatchSize, 0) + places.Count),
            _ => (MergerStage.Facilities, Math.Max(places.Count - BatchSize, 0)),
        };
        switch (stage)
        {
            case MergerStage.Units:
                succession.MoveUnits();
                break;
            case MergerStage.Organisations:
                succession.MoveOrganisations([.. organisations.Take(BatchSize)], preview);
                break;
            default:
                succession.MovePlaces([.. places.Take(BatchSize)], preview);
                break;
        }

        if (left == 0)
        {
            succession.EndUnits();
        }

        return succession.Ledger.Close(new MergerBatchExecuted(
            plan.Id, plan.Number, stage, succession.Ledger.Moved, succession.Ledger.Touched, IsLast: left == 0,
            Provenance.Of(actor, command.EffectiveOn)));
    }

    /// <summary>The opposite of the last part that still stands.</summary>
    /// <param name="command">The undoing.</param>
    /// <param name="plan">Which plan.</param>
    /// <param name="last">The part to take back.</param>
    /// <param name="touched">What got events in that part: as it is now, with its history.</param>
    /// <param name="newcomers">What began in the new units since, by name; it would have nowhere to go.</param>
    /// <param name="actor">Who undoes it.</param>
    /// <param name="today">The day of recording.</param>
    public static MergerBatch Undo(
        UndoMergerPlan command,
        MergerPlan plan,
        MergerBatchExecuted last,
        IReadOnlyList<MergedRecord> touched,
        IReadOnlyList<string> newcomers,
        Actor actor,
        DateOnly today)
    {
        Demand(CommandName.UndoMergerPlan, plan, actor, command.EffectiveOn, today);
        if (today > plan.UndoUntil)
        {
            throw new MergerUndoTooLateException(plan.Id, plan.Number, plan.UndoUntil);
        }

        if (newcomers.Count > 0)
        {
            throw new MergerHasNewcomersException(plan.Id, plan.Number, newcomers);
        }

        var reason = Require.Text(command.Reason, "reason");
        var reversal = new MergerReversal(plan, last, touched, actor, reason);
        reversal.TakeBack();

        return reversal.Close(plan.StandingBatches == 1, Provenance.Of(actor, command.EffectiveOn, reason: reason));
    }
}
