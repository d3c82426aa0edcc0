using AssetRegistry.Access;
using AssetRegistry.Rules;

namespace AssetRegistry.Handovers;

/// <summary>The rules of handovers.</summary>
public static partial class HandoverDecider
{
    /// <param name="command">The handover.</param>
    /// <param name="handover">What was opened by the decision.</param>
    /// <param name="actor">Who records it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">They say on which paper it rests and by when formal minutes must follow provisional ones; null: those that come with the program.</param>
    public static HandoverRecording Record(RecordHandover command, Handover handover, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        Demand(CommandName.RecordHandover, handover, actor, command.IsProvisional);
        var paper = Require.Paper(command.Paper, CommandName.RecordHandover, rules, command.EffectiveOn, today);
        _ = Require.NotBefore(paper.Date, handover.DecidedOn, "paper.date");
        var provenance = Provenance.Of(actor, EffectiveOn(command.EffectiveOn, handover, today), paper);
        return Recording(handover, command.IsProvisional, VietnameseText.NormaliseOptional(command.Discrepancies), provenance, rules);
    }

    public static UseConfirmation ConfirmUse(ConfirmUse command, Handover handover, Actor actor, DateOnly today)
    {
        Demand(CommandName.ConfirmUse, handover, actor);
        var provenance = Provenance.Of(
            actor, EffectiveOn(command.EffectiveOn, handover, today), Require.OptionalPaper(command.Paper, today));
        int? headcount = command.Headcount is { } people ? Require.NotNegative(people, "headcount") : null;
        var realUse = command.RealUse == handover.IntendedUse ? null : command.RealUse;
        return new(
            new(handover.Id, provenance, command.PhotoId, realUse, headcount),
            new(handover.Facility.Id, handover.Id, provenance, handover.Facility.PartId));
    }

    private static HandoverRecording Recording(
        Handover handover, bool isProvisional, string? discrepancies, Provenance provenance, RuleBook? rules) => new(
        isProvisional
            ? Provisional(handover, discrepancies, provenance, rules ?? RuleBook.Bundled)
            : new HandoverRecorded(handover.Id, discrepancies, provenance),
        new(handover.Facility.Id, handover.Id, handover.ReceiverId, handover.ReceiverName, isProvisional, provenance, handover.Facility.PartId));

    private static HandoverProvisionallyRecorded Provisional(Handover handover, string? discrepancies, Provenance provenance, RuleBook rules)
    {
        var deadline = rules.On(provenance.EffectiveOn).Deadline(DeadlineKind.RegulariseProvisionalHandover);
        return new(
            handover.Id,
            discrepancies,
            provenance,
            deadline.WarnOn(provenance.EffectiveOn, rules.Calendar),
            deadline.DueOn(provenance.EffectiveOn, rules.Calendar));
    }

    private static void Demand(CommandName command, Handover handover, Actor actor, bool isProvisional = false)
    {
        CommandPermissions.Demand(
            actor,
            command,
            HandoverMoves.OwnerFor(command, handover),
            new($"việc bàn giao cơ sở {handover.Facility.Number} ({handover.GiverName} giao, {handover.ReceiverName} nhận)",
                $"the handover of facility {handover.Facility.Number} (from {handover.GiverName} to {handover.ReceiverName})"));
        if (!HandoverMoves.IsPossible(command, handover.Status, isProvisional))
        {
            throw new HandoverNotInStatusException(handover.Id, handover.Facility.Number, handover.DecisionNumber, handover.Status, command);
        }

        if (!HandoverMoves.IsPossible(command, handover.MinutesStatus))
        {
            throw new MinutesNotInStatusException(handover.Id, handover.Facility.Number, handover.MinutesStatus, command);
        }
    }

    private static DateOnly EffectiveOn(DateOnly effectiveOn, Handover handover, DateOnly today) =>
        Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), handover.LastStepOn, "effectiveOn");
}
