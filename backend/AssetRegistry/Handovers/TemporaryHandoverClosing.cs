using AssetRegistry.Decisions;
using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>What a decision makes of a handover for the time being that came before it.</summary>
/// <param name="Closed">A <see cref="TemporaryHandoverRegularised"/>, or a <see cref="TemporaryHandoverEnded"/> when somebody else receives.</param>
/// <param name="Provisional">Regularised, the new handover starts as a provisional one, by the minutes there are; else null.</param>
/// <param name="HandedOver">The same at the facility.</param>
public sealed record TemporaryHandoverClosing(
    Guid TemporaryHandoverId,
    IBusinessEvent Closed,
    FacilityTemporaryHandoverEnded AtFacility,
    HandoverProvisionallyRecorded? Provisional,
    FacilityHandedOver? HandedOver)
{
    internal static IEnumerable<TemporaryHandoverClosing> Of(
        Facility facility, DecisionItem item, Guid decisionId, Paper decision, Provenance provenance) => facility.TemporaryHoldings
        .Where(held => held.Overlaps(item.PartId))
        .Select(held => held.ReceiverId == item.ReceiverId && held.PartId == item.PartId && item.IsHandedOver
            ? Regularise(held, item, decisionId, decision, provenance)
            : End(held, item, decision, provenance));

    private static TemporaryHandoverClosing Regularise(
        TemporaryHolding held, DecisionItem item, Guid decisionId, Paper decision, Provenance provenance)
    {
        var byMinutes = provenance with { Paper = held.Minutes };
        return new(
            held.Id,
            new TemporaryHandoverRegularised(held.Id, decisionId, decision.Number, item.HandoverId, provenance),
            new(item.FacilityId, held.Id, provenance, held.PartId),
            new(item.HandoverId, null, byMinutes),
            new(item.FacilityId, item.HandoverId, item.ReceiverId, item.ReceiverName, IsProvisional: true, byMinutes, item.PartId));
    }

    private static TemporaryHandoverClosing End(TemporaryHolding held, DecisionItem item, Paper decision, Provenance provenance)
    {
        var because = provenance with { Reason = $"Quyết định số {decision.Number} giao cho {item.ReceiverName}" };
        return new(held.Id, new TemporaryHandoverEnded(held.Id, because), new(item.FacilityId, held.Id, because, held.PartId), null, null);
    }
}
