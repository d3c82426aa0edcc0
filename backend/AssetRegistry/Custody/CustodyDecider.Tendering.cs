using AssetRegistry.Access;
using AssetRegistry.Facilities;

namespace AssetRegistry.Custody;

public static partial class CustodyDecider
{
    /// <param name="command">The announcement.</param>
    /// <param name="custody">The case, with an approved plan to call investors or to auction.</param>
    /// <param name="facility">Its facility as it is now; open public requests for it come first.</param>
    /// <param name="actor">Who announces it.</param>
    /// <param name="today">The day of recording.</param>
    public static CustodyTenderAnnounced AnnounceTender(AnnounceTender command, CustodyCase custody, Facility facility, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.AnnounceTender, custody, actor, command.EffectiveOn, today);
        CustodyGate.DemandUnassigned(facility, custody.Facility.PartId);
        var plan = CustodyGate.DemandPlan(CommandName.AnnounceTender, custody, CustodyPlanKind.InvestmentCall, CustodyPlanKind.Auction);
        var overriding = CustodyGate.DemandPrecedence(custody, facility, command.OverrideReason, command.OverridePaper, today);
        return new(
            custody.Id,
            new(
                command.TenderId,
                plan.Kind,
                command.StartingPriceDong is { } price ? Require.Dong(price, "startingPriceDong") : null,
                command.EffectiveOn,
                Require.NotBefore(command.ClosesOn, command.EffectiveOn, "closesOn"),
                overriding),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.AnnounceTender, today), overriding?.Reason));
    }

    public static CustodyTenderConcluded ConcludeTender(ConcludeTender command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.ConcludeTender, custody, actor, command.EffectiveOn, today);
        var tender = custody.Tender!;
        if (tender is { IsWon: true, Winner: { } earlier })
        {
            throw new TenderAlreadyConcludedException(custody.Facility.Number, earlier);
        }

        var winner = VietnameseText.NormaliseOptional(command.Winner);
        var reason = winner is null ? Require.Text(command.Reason, "reason") : VietnameseText.NormaliseOptional(command.Reason);
        return new(
            custody.Id,
            tender.TenderId,
            tender.Kind,
            winner is not null,
            winner,
            winner is not null && command.PriceDong is { } price ? Require.Dong(price, "priceDong") : null,
            Provenance.Of(
                actor,
                Require.NotBefore(command.EffectiveOn, tender.ClosesOn, "effectiveOn"),
                Require.Paper(command.Paper, CommandName.ConcludeTender, today),
                reason));
    }
}
