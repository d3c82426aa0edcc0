using AssetRegistry.Access;

namespace AssetRegistry.Custody;

public static partial class CustodyDecider
{
    public static CustodyInspected Inspect(RecordInspection command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.DemandForNote(CommandName.RecordInspection, custody, actor, command.EffectiveOn, today);
        return new(
            custody.Id,
            new(
                command.InspectionId,
                command.EffectiveOn,
                Require.Text(command.Inspector, "inspector"),
                command.Condition,
                Require.Text(command.Finding, "finding"),
                command.Position,
                [.. command.PhotoIds.Distinct()],
                NextDueOn(command.NextDueOn, command.EffectiveOn)),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    public static CustodyCostRecorded RecordCost(RecordCustodyCost command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.DemandForNote(CommandName.RecordCustodyCost, custody, actor, command.EffectiveOn, today);
        var paper = Require.Paper(command.Paper, CommandName.RecordCustodyCost, today);
        return new(
            custody.Id,
            new(
                command.CostId,
                command.Kind,
                Require.Dong(command.AmountDong, "amountDong"),
                command.From,
                Require.NotBefore(command.To, command.From, "to"),
                VietnameseText.NormaliseOptional(command.Note),
                paper,
                command.EffectiveOn),
            Provenance.Of(actor, command.EffectiveOn, paper));
    }

    public static CustodyCostCancelled CancelCost(CancelCustodyCost command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.DemandForNote(CommandName.CancelCustodyCost, custody, actor, command.EffectiveOn, today);
        var cost = custody.Costs.FirstOrDefault(cost => cost.CostId == command.CostId && cost.Counts)
            ?? throw new CustodyCostNotFoundException(command.CostId, custody.Facility.Number);
        var effectiveOn = Require.NotBefore(command.EffectiveOn, cost.BookedOn, "effectiveOn");
        return new(custody.Id, cost.CostId, cost.AmountDong, Provenance.Of(actor, effectiveOn, reason: Require.Text(command.Reason, "reason")));
    }
}
