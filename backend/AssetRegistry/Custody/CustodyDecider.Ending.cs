using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Custody;

public static partial class CustodyDecider
{
    public static CustodyEnding GiveBack(GiveBackFromCustody command, CustodyCase custody, Facility facility, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.GiveBackFromCustody, custody, actor, command.EffectiveOn, today);
        CustodyGate.DemandUnassigned(facility, custody.Facility.PartId);
        _ = CustodyGate.DemandPlan(CommandName.GiveBackFromCustody, custody, CustodyPlanKind.Return);
        var provenance = Provenance.Of(
            actor,
            command.EffectiveOn,
            Require.Paper(command.Paper, CommandName.GiveBackFromCustody, today),
            Require.Text(command.Reason, "reason"));
        return new(new CustodyGivenBack(custody.Id, command.To, provenance), Release(custody, facility, provenance));
    }

    public static CustodyEnding End(EndCustody command, CustodyCase custody, Facility facility, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.EndCustody, custody, actor, command.EffectiveOn, today);
        if (custody.Tender is { IsWon: not true })
        {
            throw new TenderNotWonException(custody.Facility.Number);
        }

        var provenance = Provenance.Of(
            actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.EndCustody, today), Require.Text(command.Reason, "reason"));
        return new(new CustodyEnded(custody.Id, provenance), Release(custody, facility, provenance));
    }

    /// <summary>
    /// What a decision about the facility means for its open case: notice of a running lease is given on the day the decision is recorded,
    /// for nobody can be given notice for the past. Null when there is nothing to note.
    /// </summary>
    public static CustodyFacilityAssigned? OnAssigned(FacilityAssigned assigned, CustodyCase custody, DateOnly today)
    {
        if (!custody.IsOpen || assigned.ReceiverType is OrganisationType.LandFundCentre)
        {
            return null;
        }

        var noticeOn = Latest(today, assigned.Provenance.EffectiveOn, custody.LastStepOn);
        var lease = custody.Lease is { } running && !running.IsOverOn(noticeOn) ? running : null;
        DateOnly? leaseEndsOn = lease is null ? null : Earliest(lease.EndsOn, EndAfterNotice(lease, noticeOn));
        return new(
            custody.Id,
            assigned.DecisionNumber,
            assigned.ReceiverId,
            assigned.ReceiverName,
            leaseEndsOn,
            assigned.Provenance with { EffectiveOn = noticeOn, Reason = $"Cơ sở đã giao cho {assigned.ReceiverName} theo Quyết định số {assigned.DecisionNumber}" });
    }

    /// <summary>
    /// What the end of a decision means for the open case it had concerned: the facility is nobody's any more, and the notice that a lease was
    /// given because of it is withdrawn, unless the lease is over by then. Null when there is nothing to note.
    /// </summary>
    public static CustodyFacilityReleased? OnReleased(FacilityReleased released, CustodyCase custody, DateOnly today)
    {
        if (!custody.IsOpen || custody.DecisionNumber != released.DecisionNumber)
        {
            return null;
        }

        var day = Latest(today, released.Provenance.EffectiveOn, custody.LastStepOn);
        var lease = custody.Lease is { BeforeDecision: not null } noticed && !noticed.IsOverOn(day) ? noticed : null;
        return new(custody.Id, released.DecisionNumber, lease?.BeforeDecision!.EndsOn, released.Provenance with { EffectiveOn = day });
    }

    /// <summary>
    /// What a return means for a case of the facility: it is received when the facility is returned to the centre, and ends when the centre
    /// itself has returned it to somebody else.
    /// </summary>
    /// <param name="returned">The return, of the whole or of a part.</param>
    /// <param name="facility">The facility before it.</param>
    /// <param name="partId">The part the case is about; null: the whole.</param>
    /// <param name="custody">The case; null when there is none.</param>
    public static IReadOnlyList<IBusinessEvent> OnReturned(FacilityReturned returned, Facility facility, Guid? partId, CustodyCase? custody) => Passed(
        facility,
        partId,
        custody,
        returned.PartId,
        returned.ToType is OrganisationType.LandFundCentre,
        returned.Provenance,
        $"Đã trả lại cho {returned.ToName}");

    /// <summary>
    /// What a formal handover means for a case of the facility: it is received when the centre is the receiver, and ends when somebody else is.
    /// </summary>
    /// <param name="handedOver">The handover, of the whole or of a part.</param>
    /// <param name="facility">The facility, with the assignment that is carried out.</param>
    /// <param name="partId">The part the case is about; null: the whole.</param>
    /// <param name="custody">The case; null when there is none.</param>
    public static IReadOnlyList<IBusinessEvent> OnHandedOver(FacilityHandedOver handedOver, Facility facility, Guid? partId, CustodyCase? custody)
    {
        if (handedOver.IsProvisional)
        {
            return [];
        }

        var assignment = handedOver.PartId is { } handedPart ? facility.FindPart(handedPart)?.Assignment : facility.Assignment;
        return Passed(
            facility,
            partId,
            custody,
            handedOver.PartId,
            assignment?.ReceiverType is OrganisationType.LandFundCentre,
            handedOver.Provenance,
            $"Đã bàn giao chính thức cho {handedOver.ReceiverName}");
    }

    private static IReadOnlyList<IBusinessEvent> Passed(
        Facility facility, Guid? partId, CustodyCase? custody, Guid? passedPartId, bool isToCentre, Provenance act, string endingReason)
    {
        var provenance = act with { EffectiveOn = Latest(act.EffectiveOn, custody?.LastStepOn ?? act.EffectiveOn) };
        if (isToCentre)
        {
            return partId != passedPartId || custody is { IsInCare: true } or { Status: CustodyStatus.GivenBack }
                ? []
                : Receipt(facility, partId, custody, provenance);
        }

        return custody is { IsOpen: true } ? [new CustodyEnded(custody.Id, provenance with { Reason = endingReason })] : [];
    }

    private static FacilityReleasedFromCustody? Release(CustodyCase custody, Facility facility, Provenance provenance) =>
        facility.InCustody && custody.Facility.PartId is null ? new(facility.Id, provenance) : null;

    private static DateOnly Latest(params ReadOnlySpan<DateOnly> days)
    {
        var latest = days[0];
        foreach (var day in days)
        {
            latest = day > latest ? day : latest;
        }

        return latest;
    }

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
