using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Rules;

namespace AssetRegistry.Custody;

public static partial class CustodyDecider
{
    public static CustodyPlanProposed ProposePlan(ProposeCustodyPlan command, CustodyCase custody, Facility facility, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.ProposeCustodyPlan, custody, actor, command.EffectiveOn, today);
        CustodyGate.DemandUnassigned(facility, custody.Facility.PartId);
        return new(
            custody.Id,
            new(
                command.PlanId,
                command.Kind,
                Area(command.AreaM2, custody, facility),
                VietnameseText.NormaliseOptional(command.Address),
                VietnameseText.NormaliseOptional(command.Note),
                command.EffectiveOn),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.ProposeCustodyPlan, today)));
    }

    /// <param name="command">The approval.</param>
    /// <param name="custody">Whose plan it is.</param>
    /// <param name="facility">What is in custody, as it is now.</param>
    /// <param name="actor">Who approves it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static CustodyPlanApproved ApprovePlan(
        ApproveCustodyPlan command, CustodyCase custody, Facility facility, Actor actor, DateOnly today, RuleBook? rules = null)
    {
        CustodyGate.Demand(CommandName.ApproveCustodyPlan, custody, actor, command.EffectiveOn, today);
        CustodyGate.DemandUnassigned(facility, custody.Facility.PartId);
        var plan = custody.Plans.FirstOrDefault(plan => plan.PlanId == command.PlanId)
            ?? throw new CustodyPlanNotFoundException(command.PlanId, custody.Facility.Number);
        var paper = Require.Paper(command.Paper, CommandName.ApproveCustodyPlan, rules, command.EffectiveOn, today);
        _ = Require.NotBefore(paper.Date, plan.ProposedOn, "paper.date");
        return new(custody.Id, plan.PlanId, plan.Kind, Provenance.Of(actor, command.EffectiveOn, paper));
    }

    // A facility whose areas are not known yet sets no limit: no figure is not zero.
    private static decimal Area(decimal areaM2, CustodyCase custody, Facility facility)
    {
        _ = Require.Positive(areaM2, "areaM2");
        var part = custody.Facility.PartId is { } partId ? FacilityDecider.DemandPart(facility, partId) : null;
        var (land, floor) = part is null ? (facility.LandAreaM2, facility.FloorAreaM2) : (part.LandAreaM2, part.FloorAreaM2);
        var available = land is null && floor is null ? areaM2 : decimal.Max(land ?? 0, floor ?? 0);
        return areaM2 <= available ? areaM2 : throw new CustodyAreaExceededException(custody.Facility.Number, areaM2, available);
    }
}
